import Drawing
import Gazetteer

/// The ground of regions a source names: outlines, dashed since all are
/// schematic, circles where no outline is recorded, and crests.
struct RegionLayer {
  var frame: MapFrame
  var theme: Theme

  /// The layer, the largest regions at the bottom.
  func layer(of scene: Scene) throws -> Layer {
    var groups: [(area: Double, group: Group)] = []
    for spot in scene.orderedSpots {
      let ink = colour(of: spot)
      guard let path = try path(of: spot.ground, anchor: spot.anchor) else { continue }
      let isArea = if case .crest = spot.ground { false } else { true }
      let box = path.box
      groups.append(
        (
          isArea ? box.width * box.height : 0,
          Group(
            id: "region-\(spot.key.place)", title: spot.place.heading,
            data: [.init("place", spot.place.id.text)],
            elements: [
              .shape(
                Shape(
                  path: path, fill: isArea ? ink.opacity(theme.region.fillOpacity) : nil,
                  stroke: theme.region.outline.stroke(ink)))
            ])
        ))
    }
    groups.sort { $0.area == $1.area ? ($0.group.id ?? "") < ($1.group.id ?? "") : $0.area > $1.area }
    return Layer(
      id: "regions", label: "Regions named by the source", clip: frame.sheet,
      elements: groups.map { .group($0.group) })
  }

  /// The colour of the one kind of activity there, or that of regions.
  private func colour(of spot: Spot) -> Colour {
    let colours = Set(spot.symbols.map(\.kind.colour))
    guard colours.count == 1, let name = colours.first else { return theme.region.ink.value }
    return theme.colour(named: name) ?? theme.region.ink.value
  }

  /// The edge of the ground; nil of a point or a country.
  private func path(of ground: Spot.Ground, anchor: Coordinate) throws -> Path? {
    switch ground {
    case .point, .country:
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
