import Drawing

extension LayerDesign {
  /// How seas of a base map look. They have no edge: where the base map ends, it
  /// would be no coast.
  public static func sea(_ theme: Theme) -> LayerDesign {
    all(.areas, .area(fill: theme.water.fill.value, edge: nil))
  }

  /// How lakes of a base map look.
  public static func lakes(_ theme: Theme) -> LayerDesign {
    all(.areas, .area(fill: theme.water.fill.value, edge: theme.water.shore.stroke()))
  }

  /// How coasts of a base map look.
  public static func coast(_ theme: Theme) -> LayerDesign {
    all(.lines, .line(theme.water.shore.stroke()))
  }

  /// How boundaries of a base map look.
  public static func boundaries(_ theme: Theme) -> LayerDesign {
    all(.lines, .line(theme.boundary.line.stroke()))
  }

  /// A layer whose features all look the same.
  private static func all(_ shape: Shape, _ symbol: Symbol) -> LayerDesign {
    LayerDesign(
      shape: shape, property: "",
      rules: [Rule(title: "", value: nil, symbol: symbol, text: nil)])
  }
}
