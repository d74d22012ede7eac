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
  let preamble = Preamble(svg)
  let document: MarkupDocument
  do {
    document = try MarkupDocument(
      bytes: preamble.bytes, file: file, limits: ReadingLimits(depth: 250))
  } catch {
    for fault in error.faults {
      let place = Place(element: "", id: nil, isOwnID: false, line: fault.line, text: nil)
      findings.add(.unreadable(fault.problem.message), .reading, at: place)
    }
    return Report(
      file: file, rules: rules, size: nil, dataColours: [], findings: findings.sorted)
  }
  let root = document.root
  guard root.name == "svg", root.isSVG else {
    findings.add(.notSVG(found: root.name), .reading, at: Place(of: root, within: nil))
    return Report(
      file: file, rules: rules, size: nil, dataColours: [], findings: findings.sorted)
  }
  let survey = Survey(root)
  if survey.isCut { findings.add(.tooMany(limit: Survey.limit), .reading) }
  checkContent(of: root, preamble, survey.styleSheet, &findings)
  checkSize(survey.sheet, Place(of: root, within: nil), &findings)
  checkType(survey.marks, &findings)
  checkLines(survey.marks, &findings)
  checkFonts(survey, &findings)
  checkPictures(survey.marks, &findings)
  checkConversion(survey, &findings)
  checkOutside(survey, &findings)
  let dataColours = colours.isEmpty ? DataColours(survey.marks) : DataColours(named: colours)
  checkColours(dataColours, &findings)
  checkTextColours(survey.marks, &findings)
  return Report(
    file: file, rules: rules, size: survey.sheet.millimetres,
    dataColours: dataColours.entries.map(\.colour), findings: findings.sorted)
}
