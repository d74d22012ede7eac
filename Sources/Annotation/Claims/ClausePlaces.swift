/// Finds the names a clause is about.
struct ClausePlaces {
  let passage: Passage
  /// The names found in the paragraph.
  let names: [FoundName]
  let origins: Origins

  private var tokens: [Token] { passage.tokens }

  /// The names in a clause, else in its sentence, else, or where the words point
  /// back, those of the sentence before.
  ///
  /// - Parameters:
  ///   - acts: The acts of the clause.
  ///   - before: The names that what has been told last is about.
  func places(
    of clause: Range<Int>, in sentence: Range<Int>, acts: [ActFinder.Act], before: [FoundName]
  ) -> [FoundName] {
    let own = within(clause)
    let whole = own.isEmpty ? within(sentence) : own
    let there = whole.filter { name in
      if isDenied(name) { return false }
      // Who came `from Goycha` was not there.
      guard let people = origins.people(from: name.tokens) else {
        return !isLeft(name, sentence, acts.map(\.trigger))
      }
      return acts.contains { $0.rule.takes(people) }
    }
    let all = pointsBack(clause, there) ? there + before : there
    if !all.isEmpty { return all }
    // For want of a better one, where they went or the report comes from.
    return whole.filter { (origins.people(from: $0.tokens) ?? ["report"]) == ["report"] }
  }

  /// Whether something was elsewhere: `in Shamkhor, and not in Tovuz`.
  private func isDenied(_ name: FoundName) -> Bool {
    let word = passage.hit(endingAt: name.tokens.lowerBound) { $0 == .preposition }
    let start = word?.range.lowerBound ?? name.tokens.lowerBound
    return passage.has(.group("negation"), at: start - 1)
  }

  /// Whether a clause is about what the sentence before is about.
  private func pointsBack(_ clause: Range<Int>, _ names: [FoundName]) -> Bool {
    let labels = passage.hits(in: clause).map(\.label)
    return names.isEmpty || labels.contains(.group("thence"))
      || labels.contains(.group("there"))
        && names.allSatisfy { origins.people(from: $0.tokens) != nil }
  }

  /// How many tokens may stand between a word for going and where to.
  private static let reach = 4

  /// Whether a name only says where somebody came from before an act, or went after
  /// it: `[raided the post and] withdrew over the Araks`.
  private func isLeft(_ name: FoundName, _ sentence: Range<Int>, _ acts: [Range<Int>]) -> Bool {
    let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
    let behind = (end..<min(end + Self.reach, sentence.upperBound))
      .prefix { tokens[$0].kind != .mark }
    if origins.isEnded(name.tokens),
      behind.contains(where: { passage.has(.group("came"), at: $0) })
    {
      return true
    }
    let act = acts.last { $0.lowerBound < start }?.upperBound ?? 0
    let first = max(sentence.lowerBound, act, start - Self.reach)
    guard first < start else { return false }
    if passage.hits(in: first..<start).contains(where: { $0.label == .group("leave") }) {
      return true
    }
    // `Over the Araks into Persia`.
    return names.contains {
      first <= $0.tokens.lowerBound && $0.tokens.upperBound <= start
        && $0.tokens != name.tokens && isLeft($0, sentence, acts)
    }
  }

  /// The names in a range of tokens.
  func within(_ range: Range<Int>) -> [FoundName] {
    let names = names.filter { range.contains($0.tokens.lowerBound) }
    return names.indices.filter { !onlySaysWhere($0, names) }.map { names[$0] }
  }

  /// Whether a name only says where the one beside it is: the district of `the
  /// village of Zabukh in Lachin district`, the second one of `in Zabukh, near
  /// Lachin`.
  private func onlySaysWhere(_ index: Int, _ names: [FoundName]) -> Bool {
    if names.indices.contains(index - 1), isBeside(names[index - 1], names[index]) { return true }
    guard names[index].isUnit else { return false }
    return [index - 1, index + 1].contains { other in
      guard names.indices.contains(other), names[other].isSettlement else { return false }
      let (first, second) = (names[min(index, other)].tokens, names[max(index, other)].tokens)
      let gap = first.upperBound..<max(first.upperBound, second.lowerBound)
      return gap.count < 5
        && gap.allSatisfy { token in
          tokens[token].isMark(",")
            || passage.hits(at: token).contains { hit in
              switch hit.label {
              case .kind, .group("in"), .group("naming"): true
              default: false
              }
            }
        }
    }
  }

  /// Whether nothing but `, near` or `, a village in` stands between two names.
  private func isBeside(_ first: FoundName, _ second: FoundName) -> Bool {
    let (end, start) = (first.tokens.upperBound, second.tokens.lowerBound)
    guard end < start, tokens[end].isMark(",") else { return false }
    if let word = passage.hit(endingAt: start, where: { $0 == .group("around") }),
      word.range.lowerBound == end + 1
    {
      return true
    }
    guard let word = passage.hit(endingAt: start, where: { $0 == .group("in") }),
      let kind = passage.hit(
        endingAt: word.range.lowerBound,
        where: { if case .kind = $0 { true } else { false } }),
      kind.range.lowerBound > end
    else { return false }
    return (end + 1..<kind.range.lowerBound).allSatisfy {
      passage.has(.group("article"), at: $0) || passage.has(.adjective, at: $0)
    }
  }
}
