import Drawing
import Gazetteer
import Geodesy

/// What stands below the map: title, source, legend and notes; and the finished
/// sheet.
struct SheetFoot {
  let maker: MapMaker
  let composition: Composition
  let title: String
  /// The one source of the map; nil of an overview.
  let source: Source?
  let width: Double

  /// The layers of what stands below a map.
  static let layers = ["title", "legend", "notes"]

  private var theme: Theme { composition.theme }
  private var wording: Wording { maker.wording }
  private var typesetter: Typesetter { composition.typesetter }

  /// The whole sheet.
  func sheet() throws -> MapSheet {
    let frame = composition.frame.sheet
    let left = frame.minimum.x
    let room = frame.width
    var y = frame.maximum.y + MapMaker.margin + 6
    var layers = composition.layers

    let heading = try paragraph(title, .title, at: [left, y], width: room)
    y += heading.height + 1
    let sourceLine = try paragraph(sourceWords, .source, at: [left, y], width: room)
    y += sourceLine.height + 6
    layers.append(
      Layer(id: "title", label: "Title", elements: heading.elements + sourceLine.elements))

    let legend = try LegendLayout(
      theme: theme, typesetter: typesetter, language: wording.language, origin: [left, y],
      width: room
    ).set(legendSections)
    var legendBox: Rectangle?
    if legend.height > 0 {
      legendBox = Rectangle(x: left, y: y, width: room, height: legend.height)
      layers.append(Layer(id: "legend", label: "Legend", elements: legend.elements))
      y += legend.height + 6
    }
    let notes = notes.items
    if composition.options.hasNotes {
      let set = try notesLayer(notes, at: [left, y], width: room)
      layers.append(set.layer)
      y += set.height + 3
    }

    layers.insert(Layer.paper(theme, size: [width, y]), at: 0)
    let drawing = Drawing(
      size: [width, y], title: title, summary: summary, language: wording.language,
      layers: layers, glyphs: try typesetter.outlines(of: layers))
    return MapSheet(
      drawing: drawing, frame: frame, legendBox: legendBox,
      layout: LayoutReport(composition: composition).items,
      unplaced: composition.plan.unplaced, notes: notes.map(\.words))
  }

  private func paragraph(
    _ words: String, _ role: TextRole, at origin: SIMD2<Double>, width: Double
  ) throws -> Paragraph {
    try Paragraph(
      words, style: theme.style(role), language: wording.language, width: width, origin: origin,
      typesetter: typesetter)
  }

  private var sourceWords: String {
    let citation = Citation(maker.atlas.corpus)
    if let source { return citation.full(source) }
    return maker.atlas.corpus.sources.map { citation.short($0.id) }.joined(separator: "; ") + "."
  }

  private var legendSections: [Legend.Section] {
    let plan = composition.plan
    let doubts = plan.points.contains { mark in
      if case .point(let precision?) = mark.spot.ground {
        precision * composition.frame.scale > mark.cluster.reach.x + 2.5
      } else {
        false
      }
    }
    let shown = composition.placed.shown
    return Legend(
      theme: theme, atlas: maker.atlas, wording: wording, scene: composition.scene, plan: plan,
      doubts: doubts,
      context: (
        towns: composition.towns.contains { shown.contains($0.place.id.text) },
        summits: composition.summits.contains { shown.contains($0.place.id.text) },
        tints: composition.options.relief != .none && maker.basemap.elevation != nil
      )
    ).sections
  }

  private var notes: Notes {
    Notes(
      scene: composition.scene, keys: composition.plan.keys,
      crowdedOut: composition.plan.unplacedClaims, wording: wording,
      citation: Citation(maker.atlas.corpus),
      atlas: maker.atlas, names: composition.names, isOverview: source == nil,
      hasBoundaries: !maker.basemap.boundaries.isEmpty,
      projection: wording.projection(of: composition.frame, options: composition.options),
      credit: maker.basemap.credit)
  }

  /// The notes in one column, or two on a wide sheet, of as equal height as the
  /// order allows.
  private func notesLayer(
    _ items: [Notes.Item], at origin: SIMD2<Double>, width: Double
  ) throws -> (layer: Layer, height: Double) {
    let columns = width > 330 && items.count > 1 ? 2 : 1
    let gutter = 14.0
    let columnWidth = (width - gutter * Double(columns - 1)) / Double(columns)
    let heights = try items.map {
      try paragraph($0.words, .notes, at: .zero, width: columnWidth).height + 2
    }
    let turn = columns == 2 ? Self.evenSplit(heights) : items.count
    var elements: [Element] = []
    for (index, item) in items.enumerated() {
      let column = index < turn ? 0 : 1
      let above = heights[(column == 0 ? 0 : turn)..<index].reduce(0, +)
      let place = SIMD2(origin.x + Double(column) * (columnWidth + gutter), origin.y + above)
      let text = try paragraph(item.words, .notes, at: place, width: columnWidth)
      let data = item.claim.map { composition.titles.data(of: $0) } ?? []
      elements.append(
        .group(Group(id: item.claim.map { "note-\($0.id)" }, data: data, elements: text.elements)))
    }
    let height = max(heights[..<turn].reduce(0, +), heights[turn...].reduce(0, +))
    return (Layer(id: "notes", label: "Notes", elements: elements), height)
  }

  /// How many of some heights stand in the first of two columns, so that the
  /// higher column is as low as can be.
  private static func evenSplit(_ heights: [Double]) -> Int {
    func highest(_ turn: Int) -> Double {
      max(heights[..<turn].reduce(0, +), heights[turn...].reduce(0, +))
    }
    return (1..<heights.count).min { highest($0) < highest($1) } ?? heights.count
  }

  /// The picture in words, for those who cannot see it.
  private var summary: String {
    let claims = composition.scene.activities.compactMap { $0.summaries.text(in: wording.language) }
    return ([sourceWords] + claims).joined(separator: " ")
  }
}
