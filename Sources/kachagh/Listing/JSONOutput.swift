import Gazetteer
import Interchange

/// Prints a list as JSON, one entry a line.
func printJSONLines(_ records: [JSONValue]) {
  var json = JSONWriter()
  json.append("[")
  for (index, record) in records.enumerated() {
    json.append(index == 0 ? "\n" : ",\n")
    json.append(record)
  }
  json.append("\n]")
  print(String(decoding: json.bytes, as: UTF8.self))
}

/// Prints one record as JSON.
func printJSON(_ record: JSONValue) {
  var json = JSONWriter()
  json.append(record)
  print(String(decoding: json.bytes, as: UTF8.self))
}

extension JSONValue {
  /// An object of those members that say something: none that is null or an
  /// empty list.
  static func record(_ members: [Member]) -> JSONValue {
    .object(members.filter { $0.value != .null && $0.value != .array([]) })
  }

  /// A list of texts.
  static func texts(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// Texts by language, each with its tag.
  static func localized(_ texts: [LocalizedText]) -> JSONValue {
    .array(
      texts.map {
        .object([.init("text", .string($0.text)), .init("language", .string($0.language))])
      }
    )
  }
}
