/// Phrases by their names, in one language, with blanks such as `{n}` to be filled
/// in: part of a file of words.
public struct PhraseBook: Decodable, Sendable {
  private var phrases: [String: String]

  /// Reads the phrases from an object of names and texts.
  public init(from decoder: any Decoder) throws {
    phrases = try decoder.singleValueContainer().decode([String: String].self)
  }

  /// A phrase as the file has it; nil where it has none of the name.
  public subscript(name: String) -> String? { phrases[name] }

  /// The names of phrases that the file leaves out.
  public func missing<Name: CaseIterable & RawRepresentable<String>>(_: Name.Type) -> [String] {
    Name.allCases.map(\.rawValue).filter { phrases[$0] == nil }
  }

  /// A phrase with its blanks filled in, once: what looks like a blank in a name
  /// stays as it is. The name itself where there is no phrase.
  public func text(_ name: some RawRepresentable<String>, _ blanks: [String: String]) -> String {
    let phrase = phrases[name.rawValue] ?? name.rawValue
    var text = ""
    var rest = phrase[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let value = blanks[String(rest[rest.index(after: open)..<close])]
      let end = value == nil ? rest.index(after: open) : rest.index(after: close)
      text += rest[..<open]
      text += value ?? "{"
      rest = rest[end...]
    }
    return text + rest
  }

  /// Adds phrases; of two of one name the added stays.
  public mutating func add(_ others: [String: String]) {
    phrases.merge(others) { _, other in other }
  }
}
