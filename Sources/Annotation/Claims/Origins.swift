/// Tells the places people come from, who did something elsewhere: `officials from
/// Baku`, `Bakıdan gələn məmurlar`.
struct Origins {
  let passage: Passage
  let reader: WordReader
  /// The names found in the paragraph.
  let names: [FoundName]

  private var tokens: [Token] { passage.tokens }

  /// How many tokens before or after a word such as `sent` tell who was.
  private static let reach = 4

  private static let groupsOfPeople: Set = [
    "people", "officials", "band", "fellows", "removed", "attacked",
  ]

  /// The groups of words for the people who come from a place, or for a report;
  /// nil of a place nobody is said to come from.
  func people(from name: Range<Int>) -> Set<String>? {
    if isWithinReport(name) { return ["report"] }
    guard let from = passage.hit(endingAt: name.lowerBound, where: { $0 == .group("from") }) else {
      return comers(name) ?? preceding(name).flatMap(people)
    }
    if isOfReport(from.range.lowerBound, name) { return ["report"] }
    let index = from.range.lowerBound - 1
    if passage.has(.group("come"), at: index) {
      // `Travellers arriving from Erivan say`.
      if isFollowedBySaying(name) { return ["report"] }
      return people(in: (max(0, index - Self.reach)..<index).reversed())
    }
    let labels = passage.hits(at: index).filter { $0.range.count == 1 }.map(\.label)
    let groups = groups(labels)
    let isCounted = labels.contains { if case .unit = $0 { true } else { false } }
    return isCounted || !groups.isDisjoint(with: Self.groupsOfPeople) ? groups : nil
  }

  /// Whether a name has the ending that tells where from.
  func isEnded(_ name: Range<Int>) -> Bool {
    guard let last = name.last, tokens[last].word >= 0 else { return false }
    let word = reader.words[Int(tokens[last].word)].text
    return reader.lexicon.rules.originEndings.phrases.contains(where: word.ends(in:))
  }

  /// The name before another one of a list.
  func preceding(_ name: Range<Int>) -> Range<Int>? {
    let link = name.lowerBound - 1
    guard link > 0, passage.isLink(link) else { return nil }
    return names.first { $0.tokens.upperBound == link }?.tokens
  }

  /// The people a word behind a name with such an ending speaks of, or behind the
  /// list it is in: `Şuşadan və Ağdamdan gələn atlılar`.
  private func comers(_ name: Range<Int>) -> Set<String>? {
    guard isEnded(name) else { return nil }
    if isFollowedBySaying(name) || isFollowed(name, by: .group("report")) { return ["report"] }
    var index = name.upperBound
    while index < tokens.count {
      if passage.has(.group("come"), at: index) {
        return people(in: index + 1..<min(tokens.count, index + 1 + Self.reach))
      }
      if let next = names.first(where: { $0.tokens.lowerBound == index + 1 }), passage.isLink(index)
      {
        index = next.tokens.upperBound
      } else if let kind = passage.hits(at: index).first(where: {
        if case .kind = $0.label { true } else { false }
      }) {
        index = kind.range.upperBound
      } else {
        return nil
      }
    }
    return nil
  }

  /// The groups of the first words for people among some tokens.
  private func people(in tokens: some Sequence<Int>) -> Set<String> {
    tokens.lazy.map { groups(passage.hits(at: $0).map(\.label)) }
      .first { !$0.isDisjoint(with: Self.groupsOfPeople) } ?? []
  }

  private func groups(_ labels: [Label]) -> Set<String> {
    Set(labels.compactMap { if case .group(let name) = $0 { name } else { nil } })
  }

  /// Whether a place is where a report comes from: `From Erivan it is reported`,
  /// `letters from Baku`.
  private func isOfReport(_ from: Int, _ name: Range<Int>) -> Bool {
    if passage.has(.group("report"), at: from - 1) { return true }
    return passage.isFirstInSentence(from)
      && isFollowedBySaying(name)
  }

  /// Whether a name stands between a word for a report and what it does: `Reports
  /// reaching Tiflis from Zangezur tell`.
  private func isWithinReport(_ name: Range<Int>) -> Bool {
    let before = max(0, name.lowerBound - Self.reach)..<name.lowerBound
    return isFollowedBySaying(name)
      && before.contains { index in
        passage.has(.group("report"), at: index)
          && (passage.isFirstInSentence(index) || !passage.has(.says, at: index))
      }
  }

  private func isFollowedBySaying(_ name: Range<Int>) -> Bool {
    isFollowed(name, by: .says)
  }

  private func isFollowed(_ name: Range<Int>, by label: Label) -> Bool {
    (name.upperBound..<name.upperBound + Self.reach).contains { passage.has(label, at: $0) }
  }
}
