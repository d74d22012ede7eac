import XML

/// The rule that an element which is to hold words holds some.
enum EmptyTexts {
  static func check(_ element: MarkupElement, _ findings: inout Findings) {
    if isOfWords(element), !element.ownText.contains(where: { $0.isLetter || $0.isNumber }) {
      findings.add(.emptyText(element.name), at: element)
    }
    for child in element.children { check(child, &findings) }
  }

  private static func isOfWords(_ element: MarkupElement) -> Bool {
    switch element.name {
    case "author", "catDesc", "citedRange", "head", "idno", "label", "language", "licence", "note",
      "persName", "placeName", "title", "unit":
      true
    case "desc": element["type"] == "summary"
    default: false
    }
  }
}
