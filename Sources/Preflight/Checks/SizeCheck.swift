/// Checks the printed width and height.
func checkSize(_ sheet: Sheet, _ place: FilePlace, _ findings: inout Findings) {
  let rules = findings.rules.rules
  switch sheet.unit {
  case .paper: break
  case .screen(let text):
    findings.add(.screenUnit(text), .width, severity: .warning, at: place)
  case .missing:
    findings.add(.noSize, .width, at: place)
    return
  }
  guard let size = sheet.millimetres else { return }
  if let rule = rules.width { checkWidth(size.x, rule, place, &findings) }
  if let rule = rules.height, let most = rule.most, size.y > most + 0.5 {
    findings.add(.tooHigh(size.y.rounded(toParts: 100), most: most), .height, of: rule, at: place)
  }
}

private func checkWidth(
  _ width: Double, _ rule: WidthRule, _ place: FilePlace, _ findings: inout Findings
) {
  let shown = width.rounded(toParts: 100)
  if width > rule.most + rule.tolerance {
    findings.add(.tooWide(shown, most: rule.most), .width, of: rule, severity: .fault, at: place)
    return
  }
  if let least = rule.least, width < least - rule.tolerance {
    findings.add(.tooNarrow(shown, least: least), .width, of: rule, at: place)
    return
  }
  let fits = rule.columns.contains { abs($0.millimetres - width) <= rule.tolerance }
  if !rule.columns.isEmpty && !fits {
    findings.add(.betweenColumns(shown, columns: rule.columns), .width, of: rule, at: place)
  }
}

extension Sheet {
  /// The size in millimetres, to the thousandth; nil if the file does not say it.
  var millimetres: SIMD2<Double>? {
    if unit == .missing { return nil }
    let exact = size * (25.4 / 72)
    return SIMD2(exact.x.rounded(toParts: 1000), exact.y.rounded(toParts: 1000))
  }
}
