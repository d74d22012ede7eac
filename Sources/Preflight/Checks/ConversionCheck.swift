/// Checks for what converters to PDF and EPS do not do alike, and for what is
/// translucent where the journal forbids it.
func checkConversion(_ survey: Survey, _ findings: inout Findings) {
  for (effect, place) in survey.effects {
    findings.add(.effect(effect), .conversion, severity: .warning, at: place)
  }
  guard let rule = findings.rules.rules.transparency else { return }
  for mark in survey.marks {
    let opacities: [Double]
    switch mark.kind {
    case .picture: opacities = [mark.style.opacity]
    default:
      opacities = [mark.style.fillColour, mark.style.strokeColour].compactMap { $0?.opacity }
    }
    guard let least = opacities.min(), least < 0.995 else { continue }
    findings.add(
      .translucent(least.rounded(toParts: 100)), .transparency, of: rule, at: mark.place)
  }
}

/// Checks that nothing lies outside the figure, except where it is clipped.
func checkOutside(_ survey: Survey, _ findings: inout Findings) {
  guard let rule = findings.rules.rules.outside else { return }
  let sheet = Bounds(least: .zero, size: survey.sheet.size)
  for mark in survey.marks where !mark.style.isClipped {
    guard case .shape(let bounds?) = mark.kind, isPainted(mark.style) else { continue }
    // A point of slack for a line along the edge.
    if !sheet.contains(bounds, slack: 1) {
      findings.add(.outside, .outside, of: rule, at: mark.place)
    }
  }
}

private func isPainted(_ style: Style) -> Bool {
  style.fill != .none || style.strokeColour != nil
}
