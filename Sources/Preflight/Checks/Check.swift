public import Colourimetry
import XML

/// Checks a drawing before print against a journal's rules.
///
/// Any SVG will do, whoever made it. It is read without network, in bounded
/// memory, and never changed.
///
/// - Parameters:
///   - svg: the bytes of the file, 64 MiB at most.
///   - file: what the report calls it.
///   - rules: the journal's rules.
///   - colours: the colours that carry the data; if empty, they are found out
///     from the drawing.
/// - Returns: every finding; a file that cannot be read is one too.
public func check(
  _ svg: [UInt8], file: String, against rules: JournalRules, colours: [ScreenColour] = []
) -> Report {
  var findings = Findings(rules: rules)
  var report = Report(file: file, rules: rules, size: nil, dataColours: [], findings: [])
  let preamble = Preamble(svg)
  guard let root = read(preamble, file, &findings) else {
    report.findings = findings.sorted
    return report
  }
  let survey = Survey(root)
  if survey.isCut { findings.add(.tooMany(limit: Survey.limit), .reading) }
  checkContent(of: root, preamble, survey.styleSheet, &findings)
  checkSize(survey.sheet, FilePlace(of: root, within: nil), &findings)
  checkType(survey.marks, &findings)
  checkLines(survey.marks, &findings)
  checkFonts(survey, &findings)
  checkPictures(survey.marks, &findings)
  checkConversion(survey, &findings)
  checkOutside(survey, &findings)
  let dataColours = colours.isEmpty ? DataColours(survey.marks) : DataColours(named: colours)
  checkColours(dataColours, &findings)
  checkTextColours(survey.marks, &findings)
  report.size = survey.sheet.millimetres
  report.dataColours = dataColours.entries.map(\.colour)
  report.findings = findings.sorted
  return report
}

/// The outermost element, unless the file cannot be read or is no SVG.
private func read(
  _ preamble: Preamble, _ file: String, _ findings: inout Findings
) -> MarkupElement? {
  let limits = ReadingLimits(depth: 250)
  let root: MarkupElement
  do throws(XMLFaults) {
    guard preamble.bytes.count <= limits.bytes else {
      let problem = XMLProblem.tooLarge(limit: limits.bytes)
      throw XMLFaults([XMLFault(file: file, line: 1, problem: problem)])
    }
    root = try MarkupDocument(bytes: preamble.bytes, file: file, limits: limits).root
  } catch {
    for fault in error.faults {
      let place = FilePlace(element: "", id: nil, isOwnID: false, line: fault.line, text: nil)
      findings.add(.unreadable(fault.problem.message), .reading, at: place)
    }
    return nil
  }
  guard root.name == "svg", root.isSVG else {
    findings.add(.notSVG(found: root.name), .reading, at: FilePlace(of: root, within: nil))
    return nil
  }
  return root
}
