import Drawing
import Gazetteer
import Geodesy

/// The map of a user's points within its frame: finds a place for their names,
/// then draws everything.
struct PointComposition {
  let maker: MapMaker
  let frame: MapFrame
  let options: MapOptions

  private(set) var names = PointNames.Result()
  private(set) var layers: [Layer] = []
  private(set) var dots: [PointNames.Dot] = []
  private(set) var furniture: Furniture?

  init(maker: MapMaker, frame: MapFrame, options: MapOptions) {
    self.maker = maker
    self.frame = frame
    self.options = options
  }

  var theme: Theme { maker.theme }
  var typesetter: Typesetter { Typesetter(fonts: maker.fonts, theme: theme) }

  mutating func compose(_ points: [NamedPoint], size: Double?) throws {
    let ground = Ground(
      frame: frame, theme: theme, typesetter: typesetter, basemap: maker.basemap,
      rivers: maker.atlas.corpus.places, date: nil, relief: options.relief,
      reliefResolution: options.reliefResolution)
    let relief = ground.deferredRelief()
    let centers = try frame.projection.forward(points.map(\.position)).map(frame.sheetPoint)
    dots = zip(points, centers).map(PointNames.Dot.init).filter {
      frame.sheet.contains($0.center)
    }
    let scaleBar = try ScaleBarDrawing(
      frame: frame, theme: theme, typesetter: typesetter, wording: maker.wording)
    let furniture = furniture(scaleBar: scaleBar)
    self.furniture = furniture
    let north = try NorthArrow(frame: frame, theme: theme, typesetter: typesetter)
    names = try PointNames(
      sheet: frame.sheet, theme: theme, typesetter: typesetter, style: style(size: size),
      furniture: [furniture.scaleBar] + (north == nil ? [] : [furniture.north])
    ).place(dots)
    layers = try ground.layers(relief: relief.value()) + [dotLayer, nameLayer]
    if let scaleBar { layers.append(scaleBar.layer(in: furniture.scaleBar)) }
    if let north { layers.append(try north.layer(in: furniture.north)) }
    layers.removeAll { $0.elements.isEmpty }
    layers.append(try ground.border())
  }

  private func style(size: Double?) -> Theme.TextStyle {
    var style = theme.style(.town)
    if let size { style.size = size }
    return style
  }

  private func furniture(scaleBar: ScaleBarDrawing?) -> Furniture {
    // A few hundred dots tell as well as all of them where the map is emptiest.
    let step = max(1, dots.count / 500)
    let marks = stride(from: 0, to: dots.count, by: step).map { index in
      let center = dots[index].center
      return (box: Rectangle(minimum: center - 6, maximum: center + 6), weight: 1.0)
    }
    return Furniture(
      frame: frame.sheet, scaleSize: scaleBar?.size ?? .zero, locatorSize: nil, marks: marks)
  }

  /// All dots as the round ends of lines without length, which is the shortest
  /// way to write some ten thousand of them: an edge, and the inside on it.
  private var dotLayer: Layer {
    let path = Path(dots.flatMap { [.move($0.center), .close] })
    let settlement = theme.settlement
    let edge = settlement.stroke.stroke()
    func ends(_ colour: Colour, _ radius: Double) -> Element {
      .shape(Shape(path: path, stroke: Stroke(colour: colour, width: 2 * radius, cap: .round)))
    }
    return Layer(
      id: "points", label: "Points", clip: frame.sheet,
      elements: dots.isEmpty
        ? []
        : [
          ends(edge.colour, settlement.radius + edge.width / 2),
          ends(settlement.fill.value, settlement.radius - edge.width / 2),
        ])
  }

  private var nameLayer: Layer {
    NameLayers(theme: theme, relief: options.relief).layer(
      id: "point-names", label: "Names of points", names: names.placed, clip: frame.sheet)
  }
}
