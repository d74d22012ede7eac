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
    let hits = Array(passage.hits(in: range))
    let groups = Set(
      hits.compactMap { hit in if case .group(let name) = hit.label { name } else { nil } })
    var acts: [Act] = []
    for rule in rules
    where rule.all.allSatisfy(groups.contains) && (isOfHistory || !(rule.weak ?? false)) {
      if let act = act(rule, hits, range), !acts.contains(where: { $0.rule.kind == rule.kind }) {
        acts.append(act)
      }
    }
    return acts.filter { act in !yields(act, to: acts) }
      .sorted { $0.trigger.lowerBound < $1.trigger.lowerBound }
  }

  /// Whether an act is only a circumstance of another that stands close by.
  private func yields(_ act: Act, to acts: [Act]) -> Bool {
    if figures.contains(where: { $0.overlaps(act.trigger) }) { return false }
    return acts.contains { other in
      (act.rule.yields ?? []).contains(other.rule.kind)
        && abs(other.trigger.lowerBound - act.trigger.lowerBound) <= Self.closeness
    }
  }

  private func act(_ rule: ActRule, _ hits: [Passage.Hit], _ range: Range<Int>) -> Act? {
    func all(_ group: String) -> [Passage.Hit] { hits.filter { $0.label == .group(group) } }
    if let none = rule.none, none.contains(where: { !all($0).isEmpty }) { return nil }
    guard let first = rule.all.first else { return nil }
    return all(first).first { trigger in
      !isDenied(trigger, in: range)
        && rule.all.dropFirst().allSatisfy { group in
          all(group).contains { hit in
            hit.range != trigger.range
              && abs(hit.range.lowerBound - trigger.range.lowerBound) <= Self.reach
          }
        }
    }.map { Act(rule: rule, trigger: $0.range) }
  }

  /// Whether a word of denial stands shortly before the act, or just after it.
  private func isDenied(_ hit: Passage.Hit, in range: Range<Int>) -> Bool {
    let window = max(range.lowerBound, hit.range.lowerBound - 4)..<hit.range.lowerBound
    return passage.hits(in: window).contains { $0.label == .group("negation") }
      || passage.has(.group("negation-after"), at: hit.range.upperBound)
  }
}
