/// What maps can draw kinds of activity with, to hold the vocabulary against.
public struct DrawingMeans: Sendable {
  /// The names of the symbols.
  public var symbols: [String]
  /// The names of the colours of every theme, by the theme's name.
  public var palettes: [String: [String]]

  /// Makes means of symbols and palettes.
  public init(symbols: [String], palettes: [String: [String]]) {
    self.symbols = symbols
    self.palettes = palettes
  }
}
