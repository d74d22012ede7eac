public import Gazetteer

extension JSONValue {
  /// An object of those members that say something: none that is null or an
  /// empty list.
  public static func record(_ members: [Member]) -> JSONValue {
    .object(members.filter { $0.value != .null && $0.value != .array([]) })
  }

  /// A whole number.
  public static func count(_ number: Int) -> JSONValue { .number(Double(number)) }

  /// A list of texts.
  public static func texts(_ texts: [String]) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }

  /// Texts by language, each with its tag.
  public static func localized(_ texts: [LocalizedText]) -> JSONValue {
    .array(
      texts.map {
        .object([.init("text", .string($0.text)), .init("language", .string($0.language))])
      })
  }
}
