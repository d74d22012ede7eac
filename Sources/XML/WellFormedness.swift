import CLibXML2

/// From libxml2's reports on a parse to our faults.
enum WellFormedness {
  /// The faults of a parse, by line; empty where the document is well formed.
  ///
  /// One mistake makes libxml2 stumble several times: the first report of each
  /// line is the one that helps, and tags that do not match are news only where
  /// nothing else was wrong before.
  static func faults(of sink: FaultSink, file: String) -> [XMLFault] {
    if let refusal = sink.refusal {
      return [XMLFault(file: file, line: refusal.line, problem: refusal.problem)]
    }
    var seen: Set<Int> = []
    var faults: [XMLFault] = []
    for report in sink.reports where !isOfIdentifiers(report) {
      if !faults.isEmpty && echoes.contains(report.code) { continue }
      guard seen.insert(report.line).inserted else { continue }
      let problem = XMLProblem.notWellFormed(code: report.code, text: report.text)
      faults.append(XMLFault(file: file, line: report.line, problem: problem))
    }
    return faults
  }

  private static let echoes = [
    XML_ERR_TAG_NAME_MISMATCH, XML_ERR_TAG_NOT_FINISHED, XML_ERR_DOCUMENT_END,
    XML_ERR_LTSLASH_REQUIRED,
  ].map { Int($0.rawValue) }

  /// Whether a report is about `xml:id`, which the rules of the gazetteer judge
  /// over all its files, with better words.
  private static func isOfIdentifiers(_ report: FaultSink.Report) -> Bool {
    report.code == Int(XML_DTD_ID_REDEFINED.rawValue)
      || report.code == Int(XML_DTD_XMLID_VALUE.rawValue)
  }
}
