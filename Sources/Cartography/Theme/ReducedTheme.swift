extension Theme {
  /// The least size of type on a map, in points.
  static let leastType = 6.0

  /// The theme for a crowded map: symbols and the names of the source smaller,
  /// nothing below the least size of type.
  var reduced: Theme {
    var theme = self
    theme.symbol.radius *= 0.76
    theme.symbol.smallest *= 0.76
    theme.symbol.largest *= 0.62
    theme.symbol.casing.width *= 0.75
    theme.region.outline.width *= 0.75
    theme.link.widest *= 0.7
    for role in [TextRole.place, .figure, .region, .country] {
      guard var style = theme.text[role.rawValue] else { continue }
      style.size = max(Self.leastType, style.size * 0.8)
      style.spacing = style.spacing.map { $0 * 0.7 }
      theme.text[role.rawValue] = style
    }
    return theme
  }
}
