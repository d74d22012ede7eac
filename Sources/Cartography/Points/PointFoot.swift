import Drawing

/// What stands below a map of points, and the finished sheet.
struct PointFoot {
  let maker: MapMaker
  let composition: PointComposition
  let width: Double

  /// The whole sheet.
  func sheet() throws -> PointSheet {
    let frame = composition.frame.sheet
    let names = composition.names
    var layers = composition.layers
    var y = frame.maximum.y + MapMaker.margin + 6
    let title = composition.options.title ?? ""
    for (id, label, words, role) in [
      ("title", "Title", title, TextRole.title), ("notes", "Notes", notes, .notes),
    ] where !words.isEmpty {
      let paragraph = try Paragraph(
        words, style: maker.theme.style(role), language: maker.wording.language,
        width: frame.width, origin: [frame.minimum.x, y], typesetter: composition.typesetter)
      layers.append(Layer(id: id, label: label, elements: paragraph.elements))
      y += paragraph.height + 3
    }
    layers.insert(Layer.paper(maker.theme, size: [width, y]), at: 0)
    let drawing = Drawing(
      size: [width, y], title: title, summary: notes, language: maker.wording.language,
      layers: layers, glyphs: try composition.typesetter.outlines(of: layers))
    return PointSheet(
      sheet: MapSheet(drawing: drawing, frame: frame, layout: layout, unplaced: [], notes: [notes]),
      shown: composition.dots.count, named: names.placed.count, crowdedOut: names.crowdedOut)
  }

  private var notes: String {
    let wording = maker.wording
    let isComplete = composition.names.placed.count == composition.dots.count
    let counts = [
      "named": String(composition.names.placed.count), "all": String(composition.dots.count),
    ]
    let sentences = [
      isComplete ? "" : wording(.notePointNames, counts),
      maker.basemap.boundaries.isEmpty ? "" : wording(.noteBoundaries),
      wording(
        .noteProjection,
        ["projection": wording.projection(of: composition.frame, options: composition.options)]),
      maker.basemap.credit,
    ]
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var layout: [LayoutItem] {
    let radius = maker.theme.settlement.radius
    let dots = composition.dots.map { dot in
      LayoutItem(
        kind: .symbol, id: dot.point.id,
        boxes: [Rectangle(minimum: dot.center - radius, maximum: dot.center + radius)])
    }
    let names = composition.names.placed.flatMap { name in
      name.lines.map {
        LayoutItem(kind: .name, id: name.id, text: $0.line.string, boxes: $0.boxes)
      }
    }
    let bar = composition.furniture.map {
      LayoutItem(kind: .furniture, id: "scale-bar", boxes: [$0.scaleBar])
    }
    return dots + names + [bar].compactMap { $0 }
  }
}
