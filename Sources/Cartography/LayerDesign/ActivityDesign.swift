import Drawing
public import Gazetteer

extension LayerDesign {
  /// How claims look at points: each kind by its symbol and colour, as large as
  /// its figure, hollow where the place is not certain.
  ///
  /// - Parameters:
  ///   - kinds: the kinds there are; one whose symbol or colour the theme does not
  ///     know is left out.
  ///   - theme: whose colours and letters they have.
  public static func activityPoints(_ kinds: [ActivityKind], theme: Theme) -> LayerDesign {
    LayerDesign(
      shape: .points, property: "kind", isSpread: true,
      rules: rules(kinds, text: Text(.place, theme)) { kind in
        marker(of: kind, theme).map(Symbol.marker)
      })
  }

  /// How claims look over the regions they speak of: a dashed edge in the colour of
  /// their kind. No tint, since several claims of a region would darken it; and no
  /// name, which stands at its point.
  public static func activityAreas(_ kinds: [ActivityKind], theme: Theme) -> LayerDesign {
    LayerDesign(
      shape: .areas, property: "kind",
      rules: rules(kinds, text: nil) { kind in
        theme.colour(named: kind.colour).map { colour in
          .area(fill: nil, edge: theme.region.outline.stroke(colour))
        }
      })
  }

  private static func rules(
    _ kinds: [ActivityKind], text: Text?, symbol: (ActivityKind) -> Symbol?
  ) -> [Rule] {
    kinds.compactMap { kind in
      symbol(kind).map {
        Rule(
          title: kind.labels.text(in: "en") ?? kind.id.text, value: kind.id.text, symbol: $0,
          text: text)
      }
    }
  }

  private static func marker(of kind: ActivityKind, _ theme: Theme) -> Marker? {
    guard let shape = SymbolShape(rawValue: kind.symbol),
      let colour = theme.colour(named: kind.colour)
    else { return nil }
    let symbol = theme.symbol
    return Marker(
      outline: shape.path(center: .zero, radius: 1), reach: shape.reach, fill: colour,
      edge: Stroke(colour: colour, width: symbol.hollowStroke),
      casing: Stroke(colour: theme.paper.value, width: symbol.casing.width),
      radius: symbol.radius,
      growth: Growth(
        smallest: symbol.smallest, largest: symbol.largest, largestValue: symbol.largestValue,
        exponent: SymbolScale.exponent),
      hollowFill: theme.paper.value)
  }
}

extension LayerDesign.Text {
  /// The style of a part of a map.
  init(_ role: TextRole, _ theme: Theme) {
    let style = theme.style(role)
    self.init(
      family: style.family, isBold: style.bold ?? false, isItalic: style.italic ?? false,
      size: style.size, colour: style.colour.value, halo: style.halo,
      haloColour: theme.paper.value, spacing: style.spacing ?? 0)
  }
}
