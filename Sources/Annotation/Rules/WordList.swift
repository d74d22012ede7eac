/// Words or phrases of a file of language data, written either as one text with
/// spaces between the words or as a list of phrases.
///
/// A word that ends in `*` stands for every word that begins so.
public struct WordList: Hashable, Sendable, Decodable {
  /// The phrases, each of one word or several.
  public var phrases: [String]

  /// Makes a list of phrases.
  public init(_ phrases: [String] = []) { self.phrases = phrases }

  /// Reads a text or a list.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let list = try? container.decode([String].self) {
      phrases = list
    } else {
      phrases = try container.decode(String.self).split(separator: " ").map(String.init)
    }
  }
}
