import Gazetteer
import XML

/// From `<placeName>` of a place to names.
enum ToponymReader {
  /// The names of a place, checked.
  static func names(of place: MarkupElement, _ findings: inout Findings) -> [Toponym] {
    let elements = place.children("placeName")
    let names = elements.map { name($0, &findings) }
    for (later, first) in NameRules.doubles(in: names) {
      findings.add(
        .doubledName(
          names[later].text, language: names[later].language, firstLine: elements[first].line),
        at: elements[later])
    }
    return names
  }

  private static func name(_ element: MarkupElement, _ findings: inout Findings) -> Toponym {
    Toponym(
      text: element.ownText, language: findings.language(of: element),
      role: element["type"].flatMap(Toponym.Role.init) ?? .variant,
      period: findings.date(of: element), references: findings.references(of: element),
      certainty: element.certainty, note: element.note(type: nil)?.text)
  }
}
