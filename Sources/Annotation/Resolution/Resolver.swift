import Gazetteer

/// Decides which place each name of a text means, by the name, by the words
/// beside it and by the other places the text names.
struct Resolver {
  let facts: PlaceFacts
  let confidence: ConfidenceTable
  /// How many names before and after a name are taken for its company.
  static let company = 16
  /// A place this far behind the best by the name alone cannot win.
  private static let hopeless = 7.0

  /// A place a name may mean, with its score.
  struct Choice {
    var place: Int
    var score: Double
    var evidence: [Evidence]
  }

  /// What each name of a section means, in order; nil of one that is more likely
  /// no place.
  ///
  /// - Parameter memory: What the text has said of its names before.
  func mentions(
    _ found: [Found], _ scores: [[NameScorer.Score]], _ scalars: [Unicode.Scalar],
    _ memory: inout NameMemory
  ) -> [Mention?] {
    var found = found
    memory.take(found)
    for index in found.indices where found[index].isAmbiguous {
      if let key = found[index].key, memory.isAssured(key) {
        found[index].add(.assuredElsewhere, Weights.assuredElsewhere)
      }
    }
    var choices = zip(found, scores).map(alone)
    notePlain(found, choices, &memory)
    let first = choices.map(Self.top)
    for index in choices.indices where choices[index].count > 1 {
      let company = company(of: index, found, first)
      let best = choices[index].map(\.score).max() ?? 0
      for number in choices[index].indices
      where choices[index][number].score > best - Self.hopeless {
        weigh(&choices[index][number], in: company, found[index], memory)
      }
    }
    return found.indices.map { mention(found[$0], choices[$0], scores[$0], scalars) }
  }

  // MARK: The name and the words beside it

  private func alone(_ found: Found, _ scores: [NameScorer.Score]) -> [Choice] {
    scores.map { score in
      var choice = Choice(place: score.place, score: score.value, evidence: score.evidence)
      if let word = found.kindWord {
        let fits =
          found.kinds.contains(facts.places[score.place].kind.text)
          && !(score.isShortened && isOtherUnit(score.place, than: word))
        choice.evidence.append(fits ? .kindWord(word) : .otherKindWord(word))
        choice.score += fits ? Weights.kindFits : Weights.kindDiffers
      }
      return choice
    }
  }

  /// Whether a place is a unit known by other words only: an uezd is no rayon.
  private func isOtherUnit(_ place: Int, than word: String) -> Bool {
    guard facts.families[place] == .region else { return false }
    let stem = NameFold.key(word).prefix(4)
    return !facts.places[place].names.contains { name in
      NameFold.key(name.text, language: name.language).split(separator: " ")
        .contains { $0.hasPrefix(stem) }
    }
  }

  /// Notes the places that names with a word for a kind beside them plainly mean.
  private func notePlain(_ found: [Found], _ choices: [[Choice]], _ memory: inout NameMemory) {
    for (found, choices) in zip(found, choices) where found.kindWord != nil && choices.count > 1 {
      if let place = Self.top(choices), let key = found.key { memory.take(place, of: key) }
    }
  }

  /// The place that stands out by the name alone.
  private static func top(_ choices: [Choice]) -> Int? {
    guard let best = choices.max(by: { $0.score < $1.score }) else { return nil }
    let rivals = choices.filter { $0.place != best.place && $0.score > best.score - 1 }
    return rivals.isEmpty ? best.place : nil
  }

  // MARK: The company

  private struct Companion {
    var place: Int
    /// Whether it stands in the same sentence or the next.
    var isClose: Bool
  }

  private func company(of index: Int, _ found: [Found], _ tops: [Int?]) -> [Companion] {
    let window =
      max(0, index - Self.company)..<min(found.count, index + Self.company + 1)
    var seen: Set<Int> = []
    var companions: [Companion] = []
    for other in window where other != index && found[other].odds > 0 {
      // What is far away must not change what is near.
      guard let place = tops[other], !found[other].span.isImported else { continue }
      let isClose = abs(found[other].sentence - found[index].sentence) < 2
      if seen.insert(place).inserted {
        companions.append(Companion(place: place, isClose: isClose))
      }
    }
    return companions
  }

  private func weigh(
    _ choice: inout Choice, in company: [Companion], _ found: Found, _ memory: NameMemory
  ) {
    if let key = found.key, memory.plain[key] == choice.place, found.kindWord == nil {
      choice.score += Weights.plainElsewhere
      choice.evidence.append(.plainElsewhere)
    }
    weighDistance(&choice, company)
    let ancestors = facts.ancestors[choice.place]
    let id = { (place: Int) in facts.places[place].id }
    if let whole = company.first(where: { ancestors.contains($0.place) && !isVast($0.place) }) {
      choice.score += whole.isClose ? Weights.partOf : Weights.partOf / 2
      choice.evidence.append(.partOf(id(whole.place)))
    }
    if let part = company.first(where: { facts.ancestors[$0.place].contains(choice.place) }),
      !isVast(choice.place)
    {
      choice.score += Weights.holds
      choice.evidence.append(.holds(id(part.place)))
    }
  }

  /// A country tells little of which of its places is meant.
  private func isVast(_ place: Int) -> Bool { facts.families[place] == .country }

  private func weighDistance(_ choice: inout Choice, _ company: [Companion]) {
    let near = nearest(to: choice.place, company) { $0.isClose }
    let far = nearest(to: choice.place, company) { !$0.isClose }
    let nearness = near.map { Weights.nearness($0.metres) } ?? 0
    let farther = far.map { Weights.nearness($0.metres) * Weights.farCompany } ?? 0
    choice.score += Weights.nearest * max(nearness, farther)
    if let nearest = nearness > farther ? near : far, nearest.metres < 100_000 {
      choice.evidence.append(
        .near(
          facts.places[nearest.place].id, kilometres: Int((nearest.metres / 1000).rounded())))
    }
  }

  private func nearest(
    to place: Int, _ company: [Companion], where isWanted: (Companion) -> Bool
  ) -> (metres: Double, place: Int)? {
    guard let point = facts.points[place] else { return nil }
    var nearest: (metres: Double, place: Int)?
    for companion in company
    where companion.place != place && isWanted(companion) && !isVast(companion.place) {
      guard let other = facts.points[companion.place] else { continue }
      let metres = point.distance(to: other)
      if metres < nearest?.metres ?? .infinity { nearest = (metres, companion.place) }
    }
    return nearest
  }

  // MARK: The outcome

  private func mention(
    _ found: Found, _ choices: [Choice], _ scores: [NameScorer.Score], _ scalars: [Unicode.Scalar]
  ) -> Mention? {
    let ranked = choices.sorted { ($1.score, $0.place) < ($0.score, $1.place) }
    guard let best = ranked.first else { return nil }
    var odds = found.odds
    if !scores.contains(where: \.isExact) { odds += Weights.likeName }
    if scores.allSatisfy({ $0.isShortened && facts.isNature($0.place) }), found.kindWord == nil {
      odds += Weights.onlyShortened
    }
    guard odds > 0 else { return nil }
    // The last is that of a place of the name that the gazetteer has not.
    let likelihoods = Weights.likelihoods(ranked.map(\.score) + [Weights.stranger])
    let candidates = zip(ranked, likelihoods).filter { $1 >= 0.005 }.map { choice, likelihood in
      Mention.Candidate(
        place: facts.places[choice.place].id, likelihood: (likelihood * 1000).rounded() / 1000,
        imported: facts.imported(choice.place))
    }
    let score = Weights.probability(odds) * (likelihoods.first ?? 0)
    var evidence = best.evidence + (ranked.count == 1 ? [.only] : [])
    for fact in found.evidence where !evidence.contains(fact) {
      if case .kindWord = fact { continue }
      evidence.append(fact)
    }
    return Mention(
      range: found.range, surface: TextSlice.text(scalars, found.range),
      place: found.span.isImported ? nil : facts.places[best.place].id,
      confidence: (confidence.confidence(score) * 1000).rounded() / 1000,
      candidates: candidates, evidence: evidence)
  }
}
