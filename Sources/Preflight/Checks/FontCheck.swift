/// Checks the families of type, and whether text is text or shapes.
func checkFonts(_ survey: Survey, _ findings: inout Findings) {
  let rules = findings.rules.rules
  var hasText = false
  for mark in survey.marks {
    switch mark.kind {
    case .text:
      hasText = true
      if let rule = rules.lettering, rule.form == .outlines {
        findings.add(.live, .lettering, of: rule, at: mark.place)
      }
      if let rule = rules.fonts { checkFamily(mark, rule, &findings) }
    case .outlines:
      if let rule = rules.lettering, rule.form == .live {
        findings.add(.outlined, .lettering, of: rule, at: mark.place)
      }
    default: break
    }
  }
  guard hasText else { return }
  for family in survey.styleSheet.fonts {
    findings.add(.fontInFile(family), .fonts, severity: .warning)
  }
}

private func checkFamily(_ mark: Mark, _ rule: FontRule, _ findings: inout Findings) {
  let allowed = rule.families.map(plain)
  guard let family = mark.style.families.first else {
    findings.add(.font(nil, allowed: rule.families), .fonts, of: rule, at: mark.place)
    return
  }
  let name = plain(family)
  let isAllowed = allowed.contains { name == $0 || name.hasPrefix($0 + "-") }
  if !isAllowed {
    findings.add(.font(family, allowed: rule.families), .fonts, of: rule, at: mark.place)
  }
}

/// A family's name without what programs add to it: `ArialMT`, `Arial-BoldMT`,
/// `TimesNewRomanPS-ItalicMT` and `Times New Roman` are of three families.
private func plain(_ family: String) -> String {
  let name = family.lowercased().filter { !$0.isWhitespace }
  let stem = name.prefix { $0 != "-" }
  for ending in ["psmt", "mt", "ps", "ltstd", "std"]
  where stem.hasSuffix(ending) && stem.count > ending.count {
    return String(stem.dropLast(ending.count))
  }
  return String(stem)
}
