/// Finds the acts a stretch of a sentence reports.
struct ActFinder {
  let passage: Passage
  let rules: [ActRule]
  /// Tokens of figures: an act that is counted is no circumstance.
  let figures: [Range<Int>]

  /// An act, and the tokens that say so.
  struct Act {
    var rule: ActRule
    /// The words of the act itself.
    var trigger: Range<Int>
  }

  /// How many tokens may lie between the words of one act.
  private static let reach = 28
  /// How many tokens may lie between an act and its circumstances.
  private static let closeness = 12

  /// The acts, in the order of their words; of each kind the first.
  ///
  /// - Parameter isOfHistory: Whether the paragraph speaks of this history, as
  ///   rules marked weak want.
  func acts(in range: Range<Int>, isOfHistory: Bool) -> [Act] {
    var groups: [String: [Range<Int>]] = [:]
    for hit in passage.hits(in: range) {
      if case .group(let name) = hit.label { groups[name, default: []].append(hit.range) }
    }
    var acts: [Act] = []
    for rule in rules where isOfHistory || !(rule.weak ?? false) {
      if let act = act(rule, groups, range), !acts.contains(where: { $0.rule.kind == rule.kind }) {
        acts.append(act)
      }
    }
    return acts.filter { act in !yields(act, to: acts) }
      .sorted { $0.trigger.lowerBound < $1.trigger.lowerBound }
  }

  /// Whether an act is only a circumstance of another that stands close by.
  private func yields(_ act: Act, to acts: [Act]) -> Bool {
    if isCounted(act.trigger) { return false }
    return acts.contains { other in
      (act.rule.yields ?? []).contains(other.rule.kind)
        && abs(other.trigger.lowerBound - act.trigger.lowerBound) <= Self.closeness
    }
  }

  private func isCounted(_ trigger: Range<Int>) -> Bool {
    figures.contains { $0.overlaps(trigger) }
  }

  /// - Parameter groups: Where the words of each group stand.
  private func act(
    _ rule: ActRule, _ groups: [String: [Range<Int>]], _ range: Range<Int>
  ) -> Act? {
    guard let first = rule.all.first, let triggers = groups[first],
      !(rule.none ?? []).contains(where: { groups[$0] != nil })
    else { return nil }
    return triggers.first { trigger in
      if isDenied(trigger, in: range) { return false }
      if rule.counted ?? false, isCounted(trigger) { return true }
      if isOtherwise(trigger, rule, groups) { return false }
      return rule.all.dropFirst().allSatisfy { group in
        (groups[group] ?? []).contains { words in
          words != trigger && abs(words.lowerBound - trigger.lowerBound) <= Self.reach
        }
      }
    }.map { Act(rule: rule, trigger: $0) }
  }

  /// Whether a word of denial is one of `no fewer than` or `not far from`.
  private func isHedge(_ index: Int) -> Bool {
    passage.hits(at: index).contains { hit in
      switch hit.label {
      case .hedge, .group("around"): true
      default: false
      }
    }
  }

  /// Whether it is done to others than those of the rule: `expelled the officials`
  /// is no removal of peasants.
  private func isOtherwise(
    _ trigger: Range<Int>, _ rule: ActRule, _ groups: [String: [Range<Int>]]
  ) -> Bool {
    func distance(_ names: some Sequence<String>) -> Int {
      names.compactMap { groups[$0] }.joined().filter { $0 != trigger }
        .map { abs($0.lowerBound - trigger.lowerBound) }.min() ?? .max
    }
    return distance(rule.unless ?? []) < distance(rule.all.dropFirst())
  }

  /// Whether a word of denial stands shortly before the act, or just after it.
  private func isDenied(_ trigger: Range<Int>, in range: Range<Int>) -> Bool {
    let window = max(range.lowerBound, trigger.lowerBound - 4)..<trigger.lowerBound
    return window.contains { passage.has(.group("negation"), at: $0) && !isHedge($0) }
      || passage.has(.group("negation-after"), at: trigger.upperBound)
  }
}
