/// A way of writing a date, taken apart.
struct DatePattern: Sendable {
  /// A part of it.
  enum Element: Sendable {
    case day, month, year, decade, season, part, dash
    case word(WordPattern, isOptional: Bool)
  }

  let elements: [Element]
  /// Months from the source's date.
  let months: Int?
  /// Years from the source's date.
  let years: Int?

  init(_ rule: LanguageRules.DatePattern) {
    elements = rule.pattern.split(separator: " ").map { text in
      switch text {
      case "{day}": return .day
      case "{month}": return .month
      case "{year}": return .year
      case "{decade}": return .decade
      case "{season}": return .season
      case "{part}": return .part
      case "-": return .dash
      default:
        let isOptional = text.hasSuffix("?") && text.count > 1
        return .word(WordPattern(isOptional ? text.dropLast() : text), isOptional: isOptional)
      }
    }
    months = rule.months
    years = rule.years
  }

  /// Whether a word, which is these things, may be the first of the pattern.
  func begins(with word: String, _ labels: [Label]) -> Bool {
    for element in elements {
      switch element {
      case .day, .year, .decade: return word.utf8.first.map { (48...57).contains($0) } ?? false
      case .month: return labels.contains { if case .month = $0 { true } else { false } }
      case .season: return labels.contains { if case .season = $0 { true } else { false } }
      case .part: return labels.contains { if case .part = $0 { true } else { false } }
      case .dash: return false
      case .word(let pattern, let isOptional):
        if pattern.matches(word) { return true }
        if !isOptional { return false }
      }
    }
    return false
  }
}
