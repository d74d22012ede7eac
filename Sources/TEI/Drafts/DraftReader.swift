import Gazetteer
import XML

extension DraftDocument {
  /// Reads a draft, perhaps edited by hand.
  ///
  /// - Parameters:
  ///   - path: where the draft is.
  ///   - schema: where the schema of authored files is.
  /// - Throws: `GazetteerError` with every fault of the file.
  public init(path: String, schema: String) throws(GazetteerError) {
    var findings = Findings()
    findings.file = path
    let root: MarkupElement
    do throws(XMLFaults) {
      let document = try MarkupDocument(path: path)
      let faults = try RelaxNGSchema(path: schema).faults(in: document)
      if !faults.isEmpty { throw XMLFaults(faults) }
      root = document.root
    } catch {
      throw .faults(
        error.faults.map { fault in
          Fault(origin: Origin(file: fault.file, line: fault.line), problem: .xml(fault.problem))
        })
    }
    FileIdentifiers.check(root, &findings)
    guard let source = SourceReader.source(root, &findings, states: State.allCases) else {
      throw .faults([
        Fault(
          origin: Origin(file: path, line: 1),
          problem: .wrongContent(expected: "<biblStruct> in its <sourceDesc>"))
      ])
    }
    guard findings.faults.isEmpty else { throw .faults(findings.faults) }
    let elements = root.all("listEvent").flatMap { $0.children("event") }
    self.init(
      reference: source.reference, heading: source.headings.first?.text ?? "",
      events: zip(source.activities, elements).map { activity, element in
        Event(
          activity: activity, state: element.draftState ?? .accepted,
          sentence: element["corresp"].flatMap { Int($0.dropFirst(2)) })
      },
      paragraphs: root.all("body").flatMap { $0.children("p") }.map(Self.paragraph))
  }

  private static func paragraph(_ element: MarkupElement) -> Paragraph {
    Paragraph(
      language: element["xml:lang"] ?? "und",
      sentences: element.children("s").map { sentence in sentence.content.map(run) })
  }

  private static func run(_ node: MarkupNode) -> Run {
    switch node {
    case .text(let text): return .plain(text)
    case .element(let element):
      guard element.name == "placeName" else { return .plain(element.text) }
      let place = element["ref"].map { Place.ID(String($0.dropFirst("place:".count))) }
      return .place(
        element.text, place, element.certainty ?? .certain, element.draftState ?? .accepted)
    }
  }
}

extension MarkupElement {
  /// What an editor has made of a drafted element; nil of one that was not
  /// drafted.
  var draftState: DraftDocument.State? {
    self["resp"].flatMap { DraftDocument.State(rawValue: String($0.dropFirst())) }
  }
}
