/// Gathers findings: what is wrong in the same way in several places is one.
struct Findings {
  let rules: JournalRules
  private var list: [Finding] = []
  private var positions: [Key: Int] = [:]

  private struct Key: Hashable {
    var rule: Rule
    var problem: Problem
  }

  init(rules: JournalRules) { self.rules = rules }

  /// Adds a finding about a rule of the journal's.
  mutating func add(
    _ problem: Problem, _ rule: Rule, of stated: any JournalRule, severity: Severity? = nil,
    at place: FilePlace? = nil
  ) {
    add(
      problem, rule, severity ?? stated.severity, citation(of: stated.source), at: place)
  }

  /// Adds a finding about what holds for every drawing that goes to print.
  mutating func add(
    _ problem: Problem, _ rule: Rule, severity: Severity = .fault, at place: FilePlace? = nil
  ) {
    add(problem, rule, severity, nil, at: place)
  }

  /// Adds one finding for all that exceed a highest figure: that there is a
  /// highest one is what matters, and the worst is told.
  mutating func add(
    exceeding: [(value: Double, place: FilePlace)], _ rule: Rule, of stated: any JournalRule,
    _ problem: (Double) -> Problem
  ) {
    guard let worst = exceeding.max(by: { $0.value < $1.value }) else { return }
    let others = exceeding.filter { $0.place != worst.place }.map(\.place)
    for place in [worst.place] + others {
      add(problem(worst.value), rule, of: stated, severity: .warning, at: place)
    }
  }

  /// The findings, faults first, else in the order of rules, and of the file.
  var sorted: [Finding] {
    let order = Dictionary(
      uniqueKeysWithValues: Rule.allCases.enumerated().map { ($0.element, $0.offset) })
    let ranked = list.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.severity != other.severity { return one.severity == .fault }
      let (first, second) = (order[one.rule] ?? 0, order[other.rule] ?? 0)
      return first == second ? left.offset < right.offset : first < second
    }
    return ranked.map(\.element)
  }

  private mutating func add(
    _ problem: Problem, _ rule: Rule, _ severity: Severity, _ citation: RuleCitation?,
    at place: FilePlace?
  ) {
    let key = Key(rule: rule, problem: problem)
    let places = place.map { [$0] } ?? []
    if let position = positions[key] {
      list[position].places += places
    } else {
      positions[key] = list.count
      list.append(
        Finding(
          rule: rule, severity: severity, citation: citation, places: places, problem: problem))
    }
  }

  private func citation(of source: RuleSource) -> RuleCitation? {
    rules.pages[source.page].map {
      RuleCitation(title: $0.title, address: $0.address, basis: source.basis)
    }
  }
}

extension Double {
  /// The number to so many steps of a unit, so that what is printed alike is
  /// found alike.
  func rounded(toParts parts: Double) -> Double { (self * parts).rounded() / parts }

  /// Whether a printed size is less than a limit by more than a hundredth of it,
  /// which units brought from one to another may cost.
  func isBelow(_ limit: Double) -> Bool { self < limit * 0.99 }

  /// Whether a printed size is more than a limit by more than a hundredth of it.
  func isAbove(_ limit: Double) -> Bool { self > limit * 1.01 }
}
