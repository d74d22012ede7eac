import Gazetteer
import XML

extension DraftDocument {
  /// The draft as a file of `sources`.
  ///
  /// A draft without a claim is no source file: it has the text only.
  ///
  /// - Parameter publisher: who publishes the gazetteer.
  public func markup(publisher: String = "PUBLISHER") -> String {
    var writer = MarkupWriter()
    writer.document(
      title: "Draft: \(reference.title)", publisher: publisher, origin: { $0.work(reference) },
      headings: { $0.draftHeadings(heading) }, text: { $0.paragraphs(paragraphs) },
      content: events.isEmpty ? nil : { $0.draftEvents(events) })
    return writer.text
  }
}

extension MarkupWriter {
  fileprivate mutating func draftHeadings(_ heading: String) {
    element("title", ["type": "map", "xml:lang": "en"], text: heading)
    comment(
      """
      Whatever the program has drafted has resp="#draft". When you have looked at it, make that
      #accepted (after mending what is wrong) or #rejected (and leave it, so that it is not
      drafted again). Then: kachagh accept
      """)
    let hands = [
      ("draft", "drafted, not reviewed"), ("accepted", "reviewed, right"),
      ("rejected", "reviewed, wrong"), ("moved", "reviewed, moved to another file"),
    ]
    for (id, words) in hands {
      element("respStmt", ["xml:id": id]) { writer in
        writer.element("resp", text: words)
        writer.element("name", text: id == "draft" ? "kachagh annotate" : "an editor")
      }
    }
  }

  fileprivate mutating func draftEvents(_ events: [DraftDocument.Event]) {
    element("listEvent") { writer in
      for event in events {
        writer.event(
          event.activity, resp: "#\(event.state.rawValue)",
          sentence: event.sentence.map { "#s\($0)" })
      }
    }
  }

  fileprivate mutating func paragraphs(_ paragraphs: [DraftDocument.Paragraph]) {
    var number = 0
    for paragraph in paragraphs where !paragraph.sentences.isEmpty {
      element("p", ["xml:lang": paragraph.language]) { writer in
        for sentence in paragraph.sentences {
          number += 1
          writer.mixed(
            MarkupElement(
              name: "s", attributes: [MarkupAttribute(name: "xml:id", value: "s\(number)")],
              content: sentence.map(Self.node)))
        }
      }
    }
  }

  private static func node(_ run: DraftDocument.Run) -> MarkupNode {
    func element(_ name: String, _ attributes: [(String, String?)]) -> MarkupNode {
      .element(
        MarkupElement(
          name: name,
          attributes: attributes.compactMap { name, value in
            value.map { MarkupAttribute(name: name, value: $0) }
          }, content: [.text(run.text)]))
    }
    switch run {
    case .plain(let text): return .text(text)
    case .place(_, let place, let certainty, let state):
      return element(
        "placeName",
        [
          ("ref", place.map { "place:\($0)" }), ("cert", certainty.attribute),
          ("resp", "#\(state.rawValue)"),
        ])
    case .time(_, let date):
      let text = date?.text
      let isCustom = text?.contains { "~?%X[]{}".contains($0) } ?? false
      return element(
        "date",
        [
          ("when-iso", isCustom ? nil : text), ("when-custom", isCustom ? text : nil),
          ("datingMethod", isCustom ? "#edtf" : nil),
        ])
    case .figure(_, let quantity):
      func digits(_ value: Double?) -> String? {
        value.map { Int64(exactly: $0).map(String.init) ?? "\($0)" }
      }
      let isRange = quantity.lowest != quantity.highest
      return element(
        "measure",
        [
          ("type", quantity.qualifier?.rawValue),
          ("quantity", isRange ? nil : digits(quantity.lowest)),
          ("min", isRange ? digits(quantity.lowest) : nil),
          ("max", isRange ? digits(quantity.highest) : nil),
        ])
    }
  }
}
