import XML

/// The rule that each `xml:id` of a file is well formed and there once.
enum FileIdentifiers {
  static func check(_ root: MarkupElement, _ findings: inout Findings) {
    var first: [String: Origin] = [:]
    visit(root, &first, &findings)
  }

  private static func visit(
    _ element: MarkupElement, _ first: inout [String: Origin], _ findings: inout Findings
  ) {
    if let id = element.identifier {
      if !IdentifierRule.allows(id) { findings.add(.badIdentifier(id), at: element) }
      if let origin = first[id] {
        findings.add(.doubledIdentifier(id, first: origin), at: element)
      } else {
        first[id] = findings.origin(element)
      }
    }
    for child in element.children { visit(child, &first, &findings) }
  }
}
