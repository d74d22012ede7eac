/// Checks the width of lines as printed.
func checkLines(_ marks: [Mark], _ findings: inout Findings) {
  guard let rule = findings.rules.rules.lines else { return }
  var thick: [(value: Double, place: FilePlace)] = []
  for mark in marks {
    guard case .shape = mark.kind, let (colour, _) = mark.style.strokeColour else { continue }
    // A stroke in the fill's own colour draws no line, it makes the shape larger.
    if mark.style.fillColour?.colour == colour { continue }
    let scale = mark.style.keepsStrokeWidth ? Sheet.pointsPerPixel : mark.matrix.leastScale
    let width = mark.style.strokeWidth * scale
    let shown = width.rounded(toParts: 1000)
    if let least = rule.least, width.isBelow(least) {
      findings.add(.thinLine(shown, least: least), .lines, of: rule, at: mark.place)
    } else if let most = rule.most, width.isAbove(most) {
      thick.append((shown, mark.place))
    }
  }
  findings.add(exceeding: thick, .lines, of: rule) { .thickLine($0, most: rule.most ?? 0) }
}
