import Colourimetry

/// Checks that data colours are told apart by every eye, and in greyscale.
func checkColours(_ colours: DataColours, _ findings: inout Findings) {
  let rules = findings.rules.rules
  let entries = colours.entries
  if !colours.areNamed && entries.count > DataColours.mostInKey {
    if let rule = rules.colours {
      findings.add(.manyColours(entries.count), .colours, of: rule, severity: .warning)
    }
    return
  }
  // What was found out and not named may be no data.
  let severity: Severity? = colours.areNamed ? nil : .warning
  if let rule = rules.colours, let least = rule.least {
    for (one, other) in pairs(entries) {
      guard let worst = worst(one.colour, other.colour, below: least) else { continue }
      let problem = Problem.alike(
        one.colour, other.colour, difference: worst.difference.rounded(toParts: 10),
        seenBy: worst.vision, least: least)
      findings.add(problem, .colours, of: rule, severity: severity, at: one.place)
      if let place = other.place {
        findings.add(problem, .colours, of: rule, severity: severity, at: place)
      }
    }
  }
  if let rule = rules.greyscale, let least = rule.least {
    let close = pairs(entries).map { one, other in
      GreyPair(
        one: one.colour, other: other.colour,
        difference: abs(LabColour(one.colour).lightness - LabColour(other.colour).lightness)
          .rounded(toParts: 10))
    }.filter { $0.difference < least }
    guard !close.isEmpty else { return }
    let sorted = close.enumerated().sorted {
      ($0.element.difference, $0.offset) < ($1.element.difference, $1.offset)
    }
    findings.add(
      .alikeInGrey(sorted.map(\.element), least: least), .greyscale, of: rule,
      severity: severity)
  }
}

private func pairs(_ entries: [DataColours.Entry]) -> [(DataColours.Entry, DataColours.Entry)] {
  entries.enumerated().flatMap { index, one in
    entries[(index + 1)...].map { (one, $0) }
  }
}

/// The eye to which two colours look most alike, if they do too much so.
private func worst(
  _ one: ScreenColour, _ other: ScreenColour, below least: Double
) -> (vision: ColourVision, difference: Double)? {
  ColourVision.allCases.map { ($0, $0.difference(one, other)) }
    .filter { $0.1 < least }
    .min { $0.1 < $1.1 }
}

/// Checks that text stands out from what it is on, and is not coloured where the
/// journal forbids it.
func checkTextColours(_ marks: [Mark], _ findings: inout Findings) {
  let rules = findings.rules.rules
  for mark in marks {
    switch mark.kind {
    case .text, .outlines: break
    default: continue
    }
    guard let (colour, opacity) = mark.style.fillColour else { continue }
    if let rule = rules.colouredText, LabColour(colour).isColoured {
      findings.add(.colouredText(colour), .colouredText, of: rule, at: mark.place)
    }
    guard let rule = rules.contrast, let least = rule.least, let ground = mark.ground else {
      continue
    }
    let contrast = colour.laid(over: ground, opacity: opacity).contrast(with: ground)
    if contrast.isBelow(least) {
      findings.add(
        .faint(
          colour, on: ground, contrast: contrast.rounded(toParts: 10), least: least), .contrast,
        of: rule, at: mark.place)
    }
  }
}

extension LabColour {
  /// Whether the colour is seen as one, and not as a black or grey that leans to
  /// one.
  fileprivate var isColoured: Bool { (a * a + b * b).squareRoot() > 15 }
}
