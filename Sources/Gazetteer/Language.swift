/// A language names stand in, an entry of the vocabulary of languages.
public struct Language: Hashable, Sendable {
  /// The BCP 47 tag, such as `az-Cyrl`.
  public var tag: String
  /// What it is called, by language.
  public var labels: [LocalizedText]

  /// Makes a language.
  public init(tag: String, labels: [LocalizedText]) {
    self.tag = tag
    self.labels = labels
  }
}
