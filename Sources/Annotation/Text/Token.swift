/// A word, a number or a mark of running text.
struct Token {
  /// What it is.
  enum Kind: UInt8 { case word, number, mark }

  /// How its letters are set.
  enum Capitals: UInt8 {
    /// It begins with a small letter, or its script has none.
    case none
    /// It begins with a capital.
    case first
    /// It is all capitals, and has several.
    case all
  }

  /// Where it begins, in scalars of the text.
  var start: Int
  /// Where it ends, in scalars of the text.
  var end: Int
  /// What it is.
  var kind: Kind
  /// How its letters are set.
  var capitals: Capitals = .none
  /// Its number among the distinct words of the language; -1 of a mark.
  var word: Int32 = -1
  /// The mark; of a word or number its first scalar.
  var first: Unicode.Scalar
  /// Whether nothing stands between it and the token before it.
  var isJoined = false

  /// Whether it is a given mark.
  func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && first == scalar }

  /// Whether it is a capital by itself, as of a name cut short.
  var isInitial: Bool { kind == .word && capitals == .first && end - start == 1 }

  /// Whether it is a hyphen or dash of any length.
  var isDash: Bool { kind == .mark && first.properties.generalCategory == .dashPunctuation }
}
