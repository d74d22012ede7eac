import Drawing

/// Draws the symbols of activity.
struct SymbolDrawing {
  var theme: Theme

  /// A symbol as a filled shape in a pale casing, or hollow where the
  /// identification is a conjecture.
  func elements(
    _ shape: SymbolShape, colour: Colour, center: SIMD2<Double>, radius: Double, isHollow: Bool
  ) -> [Element] {
    let path = shape.path(center: center, radius: radius)
    let casing = Shape(
      path: path,
      stroke: Stroke(
        colour: theme.paper.value, width: theme.symbol.casing.width * 2))
    if isHollow {
      let stroke = Stroke(colour: colour, width: theme.symbol.hollowStroke)
      let inner = shape.path(center: center, radius: radius - theme.symbol.hollowStroke / 2)
      return [
        .shape(casing), .shape(Shape(path: inner, fill: theme.paper.value, stroke: stroke)),
      ]
    }
    return [.shape(casing), .shape(Shape(path: path, fill: colour))]
  }

  /// The ring about the symbol of a claim for a whole country.
  func countryRing(center: SIMD2<Double>, radius: Double, colour: Colour) -> Element {
    .shape(
      Shape(
        path: .circle(center: center, radius: radius),
        stroke: Stroke(colour: colour, width: theme.symbol.ringStroke)))
  }
}
