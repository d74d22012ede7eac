import Drawing
import Gazetteer

/// The ground of regions a source names: a faint fill below the water, and
/// above it the outlines, dashed since all are schematic, circles where no
/// outline is recorded, and crests.
struct RegionLayer {
  var frame: MapFrame
  var theme: Theme

  var scene: Scene

  /// The fills. Where many regions lie over one another each is fainter, so that
  /// the ground stays as it is.
  func fills() throws -> Layer {
    let areas = try grounds().filter(\.isArea)
    let opacity = theme.region.fillOpacity * min(1, 3 / Double(max(1, areas.count)))
    return Layer(
      id: "region-fills", label: "Regions named by the source, ground", clip: frame.sheet,
      elements: areas.map { ground in
        let fill = colour(of: ground.spot).opacity(opacity)
        return .group(
          Group(
            data: [.init("place", ground.spot.place.id.text)],
            elements: [.shape(Shape(path: ground.path, fill: fill))]))
      })
  }

  /// The outlines and crests, the largest at the bottom.
  func outlines() throws -> Layer {
    let grounds = try grounds().sorted { $0.size > $1.size }
    return Layer(
      id: "regions", label: "Regions named by the source", clip: frame.sheet,
      elements: grounds.map { ground in
        let stroke = theme.region.outline.stroke(colour(of: ground.spot))
        return .group(
          Group(
            id: "region-\(ground.spot.key.place)", title: ground.spot.place.heading,
            data: [.init("place", ground.spot.place.id.text)],
            elements: [.shape(Shape(path: ground.path, stroke: stroke))]))
      })
  }

  /// The ground of a spot on the sheet.
  private struct Ground {
    var spot: Spot
    var path: Path
    var isArea: Bool
    /// The area of the box around it.
    var size: Double
  }

  private func grounds() throws -> [Ground] {
    try scene.orderedSpots.compactMap { spot in
      guard let path = try path(of: spot.ground, anchor: spot.anchor) else { return nil }
      let isArea = if case .crest = spot.ground { false } else { true }
      return Ground(
        spot: spot, path: path, isArea: isArea, size: path.box.width * path.box.height)
    }
  }

  /// The colour of the one kind of activity there, or that of regions.
  private func colour(of spot: Spot) -> Colour {
    let colours = Set(spot.symbols.map(\.kind.colour))
    guard colours.count == 1, let name = colours.first else { return theme.region.ink.value }
    return theme.colour(named: name) ?? theme.region.ink.value
  }

  /// The edge of the ground; nil where it has none to draw.
  private func path(of ground: Spot.Ground, anchor: Coordinate) throws -> Path? {
    switch ground {
    case .point, .country, .unbounded:
      return nil
    case .outline(let rings, _):
      let path = try frame.polygon(rings.map { $0.map(\.vector) }, tolerance: 0.2)
      return path.commands.isEmpty ? nil : path
    case .crest(let line):
      let parts = try frame.line(line.map(\.vector))
      return Path(parts.flatMap { Path(points: $0, closed: false).commands })
    case .surroundings(let radius):
      return .circle(center: try frame.point(anchor), radius: radius * frame.scale)
    }
  }
}

extension Path {
  /// The box around every point and control point; of no size of an empty path.
  var box: Rectangle {
    var box: Rectangle?
    for command in commands {
      let points: [SIMD2<Double>] =
        switch command {
        case .move(let point), .line(let point): [point]
        case .quadratic(let control, let point): [control, point]
        case .cubic(let first, let second, let point): [first, second, point]
        case .close: []
        }
      for point in points {
        let own = Rectangle(minimum: point, maximum: point)
        box = box?.union(own) ?? own
      }
    }
    return box ?? Rectangle(minimum: .zero, maximum: .zero)
  }
}
