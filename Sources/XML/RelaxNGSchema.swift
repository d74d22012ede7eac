import CLibXML2

/// A RELAX NG schema, compiled once, that many documents are checked against.
///
/// libxml2 judges: it is fast and knows the whole standard. Its words are
/// terse, one an element and often at the wrong one, so a document it refuses
/// is looked at again by `Diagnosis`, which knows what the schema expected at
/// every step.
public final class RelaxNGSchema {
  private let schema: xmlRelaxNGPtr
  private let root: MarkupElement
  /// Made where a document is refused: most are not.
  private lazy var grammar = Grammar(root)

  /// Compiles the schema of a file.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - file: what faults call it; the path if nil.
  /// - Throws: `XMLFaults` if the file is no XML or no RELAX NG.
  public init(path: String, calling file: String? = nil) throws(XMLFaults) {
    let document = try MarkupDocument(path: path, calling: file)
    schema = try Self.compile(path, file: document.file)
    root = document.root
  }

  deinit { xmlRelaxNGFree(schema) }

  /// What is wrong with a document by the schema, in document order; empty
  /// where it is valid.
  public func faults(in document: MarkupDocument) -> [XMLFault] {
    let reports = judge(document)
    if reports.isEmpty { return [] }
    if let grammar {
      let faults = Diagnosis.faults(of: document.root, file: document.file, grammar: grammar)
      if !faults.isEmpty { return faults }
    }
    return reports.map {
      XMLFault(file: document.file, line: $0.line, problem: .schemaOther($0.text))
    }
  }

  private static func compile(_ path: String, file: String) throws(XMLFaults) -> xmlRelaxNGPtr {
    let sink = FaultSink()
    let schema: xmlRelaxNGPtr? = withExtendedLifetime(sink) {
      guard let context = xmlRelaxNGNewParserCtxt(path) else { return nil }
      defer { xmlRelaxNGFreeParserCtxt(context) }
      xmlRelaxNGSetParserStructuredErrors(context, FaultSink.handler, sink.opaque)
      return xmlRelaxNGParse(context)
    }
    if let schema { return schema }
    let faults = sink.reports.map {
      XMLFault(file: file, line: $0.line, problem: .brokenSchema($0.text))
    }
    throw XMLFaults(
      faults.isEmpty ? [XMLFault(file: file, line: 1, problem: .unreadable)] : faults)
  }

  /// libxml2's verdict: its reports, or none.
  private func judge(_ document: MarkupDocument) -> [FaultSink.Report] {
    let sink = FaultSink()
    let verdict: Int32 = withExtendedLifetime(sink) {
      guard let context = xmlRelaxNGNewValidCtxt(schema) else { return -1 }
      defer { xmlRelaxNGFreeValidCtxt(context) }
      xmlRelaxNGSetValidStructuredErrors(context, FaultSink.handler, sink.opaque)
      return xmlRelaxNGValidateDoc(context, document.tree)
    }
    if verdict == 0 { return [] }
    if !sink.reports.isEmpty { return sink.reports }
    return [
      FaultSink.Report(domain: 0, code: 0, line: document.root.line, text: "not valid")
    ]
  }
}
