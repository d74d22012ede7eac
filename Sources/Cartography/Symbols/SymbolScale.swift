/// How large a symbol is for a figure.
///
/// The radius grows with the figure to the power 0.5716, so that a disc is seen
/// as large as its number is (J. J. Flannery, "The relative effectiveness of
/// some common graduated point symbols in the presentation of quantitative
/// data", The Canadian Cartographer 8, 1971).
struct SymbolScale {
  /// Flannery's exponent of the radius.
  static let exponent = 0.5716

  var symbol: Theme.Symbol

  /// The radius in points for a figure; the fixed one where there is none.
  func radius(for value: Double?) -> Double {
    guard let value, value > 0 else { return symbol.radius }
    let share = power(value / symbol.largestValue, Self.exponent)
    return min(symbol.largest, max(symbol.smallest, symbol.largest * share))
  }
}
