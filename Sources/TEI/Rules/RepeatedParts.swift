import XML

/// The rule that what an element has once, or once a language, is there once:
/// a second would be lost in silence.
enum RepeatedParts {
  private struct Part: Hashable {
    var name: String
    var type: String?
    var language: String?
  }

  /// Looks at the labels, titles, descriptions, notes, measures and works of an
  /// element.
  static func check(_ element: MarkupElement, _ findings: inout Findings) {
    var first: [Part: Int] = [:]
    for child in element.children
    where names.contains(child.name) {
      let part = Part(name: child.name, type: child["type"], language: child["xml:lang"])
      if let line = first[part] {
        findings.add(.doubledPart(words(for: part), firstLine: line), at: child)
      } else {
        first[part] = child.line
      }
    }
  }

  private static let names: Set = [
    "label", "title", "catDesc", "desc", "note", "bibl", "measure",
  ]

  private static func words(for part: Part) -> String {
    let type = part.type.map { " type=\"\($0)\"" } ?? ""
    let language = part.language.map { " xml:lang=\"\($0)\"" } ?? ""
    return "<\(part.name)\(type)\(language)>"
  }
}
