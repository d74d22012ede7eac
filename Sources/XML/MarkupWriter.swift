/// Writes XML as indented text, the same for the same calls.
///
/// Attributes come in the order given; one whose value is nil is left out. A
/// character XML cannot hold becomes U+FFFD.
public struct MarkupWriter {
  /// What has been written.
  public private(set) var text = ""
  private var depth = 0

  /// Begins a document with the XML declaration.
  public init() { text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" }

  /// Writes a processing instruction, such as the name of a schema.
  public mutating func instruction(
    _ target: String, _ attributes: KeyValuePairs<String, String?>
  ) {
    line("<?\(target)\(Self.render(attributes))?>")
  }

  /// Writes an element that holds text alone; without text, an empty one.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String = ""
  ) {
    let start = "<\(name)\(Self.render(attributes))"
    line(text.isEmpty ? "\(start)/>" : "\(start)>\(Self.escape(text, quotes: false))</\(name)>")
  }

  /// Writes an element and what it holds: text, if any, then elements on lines
  /// of their own.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String = "",
    content: (inout MarkupWriter) throws -> Void
  ) rethrows {
    begin(name, attributes, text: text)
    try content(&self)
    end(name)
  }

  /// Writes the beginning of an element, and the text it begins with, if any.
  public mutating func begin(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String = ""
  ) {
    line("<\(name)\(Self.render(attributes))>\(Self.escape(text, quotes: false))")
    depth += 1
  }

  /// Writes the end of the element begun last.
  public mutating func end(_ name: String) {
    depth -= 1
    line("</\(name)>")
  }

  /// Takes what has been written, and goes on from there.
  public mutating func take() -> String {
    defer { text = "" }
    return text
  }

  /// Writes an element with text and elements mixed, on one line and without a
  /// space of its own.
  public mutating func mixed(_ element: MarkupElement) { line(Self.mixed(element)) }

  private static func mixed(_ element: MarkupElement) -> String {
    var markup = "<\(element.name)"
    for attribute in element.attributes {
      markup += " \(attribute.name)=\"\(escape(attribute.value, quotes: true))\""
    }
    if element.content.isEmpty { return markup + "/>" }
    markup += ">"
    for node in element.content {
      switch node {
      case .text(let text): markup += escape(text, quotes: false)
      case .element(let element): markup += mixed(element)
      }
    }
    return markup + "</\(element.name)>"
  }

  /// Writes a comment, one line or several; `--` within it becomes `- -`.
  public mutating func comment(_ words: String) {
    let safe = Self.valid(words).split(separator: "--", omittingEmptySubsequences: false)
    let lines = safe.joined(separator: "- -").split(
      separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1 else { return line("<!-- \(lines.joined()) -->") }
    line("<!--")
    for words in lines { line(words.isEmpty ? "" : "  \(words)") }
    line("-->")
  }

  private mutating func line(_ markup: String) {
    if !markup.isEmpty { text += String(repeating: "  ", count: depth) + markup }
    text += "\n"
  }

  private static func render(_ attributes: KeyValuePairs<String, String?>) -> String {
    attributes.reduce(into: "") { result, attribute in
      guard let value = attribute.value else { return }
      result += " \(attribute.key)=\"\(escape(value, quotes: true))\""
    }
  }

  private static func escape(_ text: String, quotes: Bool) -> String {
    var result = ""
    for scalar in valid(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\r": result += "&#13;"
      case "\"" where quotes: result += "&quot;"
      case "\n" where quotes: result += "&#10;"
      case "\t" where quotes: result += "&#9;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text with U+FFFD for each character outside XML 1.0.
  private static func valid(_ text: String) -> String {
    func isChar(_ value: UInt32) -> Bool {
      value == 9 || value == 10 || value == 13 || (value >= 32 && value & 0xFFFE != 0xFFFE)
    }
    guard text.unicodeScalars.contains(where: { !isChar($0.value) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isChar(scalar.value) ? scalar : "\u{FFFD}") }
    return String(result)
  }
}
