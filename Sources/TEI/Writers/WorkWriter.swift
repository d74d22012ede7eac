import Gazetteer
import XML

extension MarkupWriter {
  /// Writes a work as a `biblStruct`.
  mutating func work(_ work: Reference) {
    element("biblStruct", ["xml:id": work.id.text, "type": work.kind]) { writer in
      if work.container != nil {
        writer.element("analytic") { $0.authorship(work.authors, work.title) }
      }
      writer.element("monogr") { writer in
        writer.authorship(
          work.container == nil ? work.authors : [], work.container ?? work.title)
        writer.imprint(work)
      }
      if let url = work.url { writer.element("ptr", ["target": url]) }
      if let note = work.note { writer.element("note", text: note) }
    }
  }

  private mutating func authorship(_ authors: [String], _ title: String) {
    for author in authors { element("author", text: author) }
    element("title", text: title)
  }

  private mutating func imprint(_ work: Reference) {
    let date = work.date?.text
    let isCustom = date.map { $0.contains { "~?%X[]{}".contains($0) } } ?? false
    element("imprint") { writer in
      if let publisher = work.publisher { writer.element("publisher", text: publisher) }
      writer.element(
        "date",
        [
          "when-iso": isCustom ? nil : date, "when-custom": isCustom ? date : nil,
          "datingMethod": isCustom ? "#edtf" : nil,
        ])
      if let scope = work.scope { writer.element("biblScope", text: scope) }
    }
  }
}
