import Gazetteer
import XML

/// From `<biblStruct>` to a work.
enum ReferenceReader {
  static func reference(_ element: MarkupElement, _ findings: inout Findings) -> Reference {
    let id = findings.define(.work, element)
    findings.locate(.work(Reference.ID(id)), at: findings.origin(element))
    let analytic = element.first("analytic")
    let monograph = element.first("monogr")
    let titled = analytic ?? monograph
    let imprint = monograph?.first("imprint")
    return Reference(
      id: Reference.ID(id), kind: element["type"] ?? "",
      authors: titled?.children("author").map(\.text) ?? [],
      date: imprint?.first("date").flatMap { findings.date(of: $0) },
      title: titled?.first("title")?.text ?? "",
      container: analytic == nil ? nil : monograph?.first("title")?.text,
      scope: imprint?.first("biblScope")?.text,
      publisher: imprint?.first("publisher")?.text,
      url: element.first("ptr")?["target"],
      licence: element.all("licence").first?.text, note: element.note(type: nil)?.text)
  }
}
