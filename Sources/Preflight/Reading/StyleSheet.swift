import XML

/// The style sheets of a drawing, as far as drawings use them: types, classes,
/// identifiers, and elements within elements.
///
/// Rules with other selectors and rules for certain media are passed over.
struct StyleSheet {
  /// A rule for the elements that a selector matches.
  private struct Rule {
    var selector: Selector
    var declarations: [(name: String, value: String)]
  }

  /// The rules, the weakest first.
  private var rules: [Rule] = []
  /// Where in the rules those stand whose selector ends in a class, identifier
  /// or name, so that an element is held against few of them.
  private var positions: [String: [Int]] = [:]
  /// What `@import` names.
  private(set) var imports: [String] = []
  /// The families that `@font-face` describes.
  private(set) var fonts: [String] = []

  /// More rules than this, and the rest is passed over: no program writes so
  /// many.
  private static let limit = 5000

  /// Adds the text of a `<style>`.
  mutating func add(_ text: String) {
    var rest = Substring(Self.withoutComments(text))
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == ";" }) {
      let head = rest[..<brace].trimmed
      if rest[brace] == ";" {
        addStatement(head)
        rest = rest[rest.index(after: brace)...]
        continue
      }
      let (block, after) = Self.block(rest[rest.index(after: brace)...])
      add(head, block)
      rest = after
    }
    rules.sort { $0.selector.specificity < $1.selector.specificity }
    positions = Dictionary(grouping: rules.indices) { rules[$0].selector.key }
  }

  /// The declarations for the last of a chain of elements, each in the one
  /// before; the weakest first.
  func declarations(for chain: [ElementKey]) -> [(name: String, value: String)] {
    guard !rules.isEmpty, let element = chain.last else { return [] }
    let keys =
      ["*", element.name] + element.classes.map { ".\($0)" } + [element.id.map { "#\($0)" } ?? ""]
    let candidates = keys.flatMap { positions[$0] ?? [] }.sorted()
    return candidates.filter { rules[$0].selector.matches(chain) }.flatMap {
      rules[$0].declarations
    }
  }

  /// Reads `name: value; name: value`, names in small letters.
  static func declarations(_ text: some StringProtocol) -> [(name: String, value: String)] {
    parts(of: text).compactMap { part in
      guard let colon = part.firstIndex(of: ":") else { return nil }
      var value = part[part.index(after: colon)...].trimmed
      if let mark = value.firstIndex(of: "!") { value = value[..<mark].trimmed }
      return (part[..<colon].trimmed.lowercased(), String(value))
    }
  }

  private mutating func addStatement(_ head: Substring) {
    guard head.hasPrefix("@import") else { return }
    let address = head.dropFirst(7).trimmed
    let open = address.hasPrefix("url(") ? address.dropFirst(4) : address
    imports.append(String(open.prefix { $0 != ")" }.filter { !"\"' ".contains($0) }))
  }

  private mutating func add(_ head: Substring, _ block: Substring) {
    if head.hasPrefix("@font-face") {
      let family = Self.declarations(block).last { $0.name == "font-family" }?.value
      fonts.append(family?.filter { !"\"'".contains($0) } ?? "of no name")
    }
    guard !head.hasPrefix("@") else { return }
    let declarations = Self.declarations(block)
    for text in head.split(separator: ",") {
      guard rules.count < Self.limit, let selector = Selector(text) else { continue }
      rules.append(Rule(selector: selector, declarations: declarations))
    }
  }

  /// The text up to the brace that closes the block, and what follows.
  private static func block(_ text: Substring) -> (Substring, after: Substring) {
    var depth = 1
    for index in text.indices {
      if text[index] == "{" { depth += 1 }
      if text[index] == "}" { depth -= 1 }
      if depth == 0 { return (text[..<index], text[text.index(after: index)...]) }
    }
    return (text, text[text.endIndex...])
  }

  /// Parts between semicolons, but not those in brackets: an address may hold
  /// `data:image/png;base64`.
  private static func parts<Text: StringProtocol>(of text: Text) -> [Text.SubSequence] {
    var depth = 0
    return text.split { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      return character == ";" && depth == 0
    }
  }

  private static func withoutComments(_ text: String) -> String {
    guard text.contains("/*") else { return text }
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstRange(of: "/*") {
      result += rest[..<open.lowerBound]
      guard let close = rest[open.upperBound...].firstRange(of: "*/") else { return result }
      rest = rest[close.upperBound...]
    }
    return result + rest
  }
}
