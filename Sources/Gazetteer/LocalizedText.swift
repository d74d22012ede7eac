/// A text in one language.
public struct LocalizedText: Hashable, Sendable {
  /// The BCP 47 tag of the language, such as `en` or `az-Latn`.
  public var language: String
  /// The text, in Unicode normalisation form C.
  public var text: String

  /// Makes a text of a language tag and its words.
  public init(language: String, text: String) {
    self.language = language
    self.text = text
  }
}

extension [LocalizedText] {
  /// The text in a language, by exact tag, else by primary language, else the
  /// first one; nil only of an empty list.
  public func text(in language: String) -> String? {
    let primary = language.prefix { $0 != "-" }
    let match =
      first { $0.language == language }
      ?? first { $0.language.prefix { $0 != "-" } == primary }
      ?? first
    return match?.text
  }
}
