/// Checks the size of type as printed, live and drawn as shapes.
func checkType(_ marks: [Mark], _ findings: inout Findings) {
  guard let rule = findings.rules.rules.type else { return }
  var large: [(value: Double, place: FilePlace)] = []
  for mark in marks {
    switch mark.kind {
    case .text:
      checkLive(mark, rule, &findings)
      let size = mark.style.fontSize * mark.matrix.height
      if let most = rule.most, size.isAbove(most) {
        large.append((size.rounded(toParts: 100), mark.place))
      }
    case .outlines(let letters, let height?):
      // Too few letters may have no tall one among them.
      guard letters >= 4 else { continue }
      let size = height / capitalHeight
      if size < rule.least * outlineSlack {
        let shown = size.rounded(toParts: 2)
        findings.add(
          .smallOutlines(shown, least: rule.least), .type, of: rule, severity: .warning,
          at: mark.place)
      }
    default: break
    }
  }
  findings.add(exceeding: large, .type, of: rule) { .largeType($0, most: rule.most ?? 0) }
}

/// The height of a tall letter in parts of the size of the type: 0.66 to 0.76
/// in the families that journals ask for.
private let capitalHeight = 0.72

/// A line without tall letters looks a third smaller than it is.
private let outlineSlack = 0.7

private func checkLive(_ mark: Mark, _ rule: TypeRule, _ findings: inout Findings) {
  let size = mark.style.fontSize * mark.matrix.height
  let shown = size.rounded(toParts: 100)
  let leastRaised = rule.leastRaised ?? rule.least
  let least = mark.style.isRaised ? leastRaised : rule.least
  if size.isBelow(least) {
    // What would do for a raised character can be read, but is too small here.
    let severity = size.isBelow(leastRaised) ? Severity.fault : .warning
    findings.add(
      .smallType(shown, least: least), .type, of: rule,
      severity: rule.severity == .fault ? severity : .warning, at: mark.place)
  }
}
