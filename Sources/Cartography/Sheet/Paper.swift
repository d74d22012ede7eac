import Drawing

extension Layer {
  /// The ground of a sheet, of its own colour, so that the sheet reads on any
  /// page.
  static func paper(_ theme: Theme, size: SIMD2<Double>) -> Layer {
    let sheet = Path.rectangle(Rectangle(minimum: .zero, maximum: size))
    return Layer(
      id: "paper", label: "Paper",
      elements: [.shape(Shape(path: sheet, fill: theme.paper.value))])
  }
}
