import Interchange

/// Facts as an outline to read: the same record that `--json` gives.
///
/// A member of a single value stands on one line; a list has a line for each
/// entry; an entry of single values is one line, its first value before the
/// others in brackets, which a number alone would not explain.
enum Outline {
  /// The lines of a record.
  static func lines(of record: JSONValue) -> [String] {
    guard case .object(let members) = record else { return scalar(record).map { [$0] } ?? [] }
    return members.flatMap { member in
      if let text = scalar(member.value) { return ["\(member.name): \(text)"] }
      return ["\(member.name):"] + entries(of: member.value).map { "  \($0)" }
    }
  }

  private static func entries(of value: JSONValue) -> [String] {
    guard case .array(let values) = value else { return lines(of: value) }
    return values.flatMap(entry)
  }

  private static func entry(_ value: JSONValue) -> [String] {
    if let text = scalar(value) { return [text] }
    guard case .object(let members) = value, let first = members.first,
      let text = scalar(first.value)
    else { return entries(of: value) }
    let head = first.value.number == nil ? text : "\(first.name) \(text)"
    let simple = members.dropFirst().compactMap { member in
      scalar(member.value).map { "\(member.name) \($0)" }
    }
    let nested = members.dropFirst().filter { scalar($0.value) == nil }
    let tail = simple.isEmpty ? "" : " (\(simple.joined(separator: "; ")))"
    return [head + tail] + lines(of: .object(Array(nested))).map { "  \($0)" }
  }

  /// A value that fits on a line; nil of an object and of a list of objects.
  private static func scalar(_ value: JSONValue) -> String? {
    switch value {
    case .null: return "-"
    case .bool(let bool): return bool ? "yes" : "no"
    case .string(let text): return text
    case .number:
      var json = JSONWriter()
      json.append(value)
      return String(decoding: json.bytes, as: UTF8.self)
    case .array(let values):
      let texts = values.compactMap(\.string)
      return texts.count == values.count ? texts.joined(separator: ", ") : nil
    case .object: return nil
    }
  }
}
