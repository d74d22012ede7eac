import Drawing
public import Gazetteer

extension LayerDesign {
  /// How a kind of place is shown among others.
  public struct PlaceShow: Decodable, Sendable {
    /// The part of a map whose letters its names have.
    var text: TextRole
    /// The denominator of the smallest scale it is shown at; nil for any.
    var scale: Double?
  }

  /// How places look at their points: a dot for a settlement, a triangle for a
  /// summit, of others the name alone.
  ///
  /// - Parameters:
  ///   - kinds: the kinds there are.
  ///   - shows: how each kind is shown; a kind that is not in it is not.
  ///   - theme: whose colours and letters they have.
  public static func placePoints(
    _ kinds: [PlaceKind], shows: [String: PlaceShow], theme: Theme
  ) -> LayerDesign {
    LayerDesign(
      shape: .points, property: "kind",
      rules: rules(kinds, shows, theme) { kind in
        switch kind.family {
        case .settlement: .marker(dot(theme))
        case .summit, .pass: .marker(triangle(theme))
        default: nil
        }
      })
  }

  /// How crests and rivers look.
  public static func placeLines(
    _ kinds: [PlaceKind], shows: [String: PlaceShow], theme: Theme
  ) -> LayerDesign {
    let river = theme.water.river
    return LayerDesign(
      shape: .lines, property: "kind",
      rules: rules(kinds, shows, theme) { kind in
        switch kind.family {
        case .watercourse: .line(Stroke(colour: river.colour.value, width: river.widest / 2))
        case .range: .line(Stroke(colour: theme.summit.colour.value.opacity(0.3), width: 1))
        default: nil
        }
      })
  }

  /// How the extents of places look: waters filled, others within a dashed edge.
  public static func placeAreas(
    _ kinds: [PlaceKind], shows: [String: PlaceShow], theme: Theme
  ) -> LayerDesign {
    LayerDesign(
      shape: .areas, property: "kind",
      rules: rules(kinds, shows, theme) { kind in
        kind.family == .waterbody
          ? .area(fill: theme.water.fill.value, edge: theme.water.shore.stroke())
          : .area(
            fill: theme.region.ink.value.opacity(theme.region.fillOpacity),
            edge: theme.region.outline.stroke(theme.region.ink.value))
      })
  }

  private static func rules(
    _ kinds: [PlaceKind], _ shows: [String: PlaceShow], _ theme: Theme,
    symbol: (PlaceKind) -> Symbol?
  ) -> [Rule] {
    kinds.compactMap { kind in
      shows[kind.id.text].map { show in
        Rule(
          title: kind.labels.text(in: "en") ?? kind.id.text, value: kind.id.text,
          scale: show.scale, symbol: symbol(kind), text: Text(show.text, theme))
      }
    }
  }

  private static func dot(_ theme: Theme) -> Marker {
    Marker(
      outline: .circle(center: .zero, radius: 1), reach: 1, fill: theme.settlement.fill.value,
      edge: theme.settlement.stroke.stroke(), radius: theme.settlement.radius)
  }

  private static func triangle(_ theme: Theme) -> Marker {
    let colour = theme.summit.colour.value
    return Marker(
      outline: SymbolShape.triangleUp.path(center: .zero, radius: 1),
      reach: SymbolShape.triangleUp.reach, fill: colour, edge: Stroke(colour: colour, width: 0.1),
      radius: theme.summit.size * 0.6)
  }
}
