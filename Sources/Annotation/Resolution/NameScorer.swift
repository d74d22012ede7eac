import Gazetteer

/// How well places fit a name by the name alone.
struct NameScorer {
  /// A place with how well it fits, and why.
  struct Score {
    var place: Int
    var value: Double
    var evidence: [Evidence]
    /// Whether the name is spelt as a name of the place.
    var isExact: Bool
    /// Whether it is the name the place is entered under.
    var isOwnName: Bool
    /// Whether only the shortened name fits.
    var isShortened: Bool
  }

  let facts: PlaceFacts
  /// The time of the text, where it is known.
  let date: EDTFDate?
  /// Names of a text are of few sorts and come again and again.
  private var known: [String: [Score]] = [:]

  /// The most places of one name that are weighed against one another.
  static let mostPlaces = 40
  private static let mostKnown = 10_000

  init(facts: PlaceFacts, date: EDTFDate?) {
    self.facts = facts
    self.date = date
  }

  /// The places a span may mean, the best first.
  mutating func scores(_ span: NameSpan) -> [Score] {
    if let scores = known[span.key] { return scores }
    var best: [Int32: Score] = [:]
    for reading in span.readings where !isForeign(reading) {
      let score = score(reading)
      if score.value > best[reading.entry.place]?.value ?? -.infinity {
        best[reading.entry.place] = score
      }
    }
    let scores = best.values.sorted { ($1.value, $0.place) < ($0.value, $1.place) }
      .prefix(Self.mostPlaces)
    if known.count > Self.mostKnown { known = [:] }
    known[span.key] = Array(scores)
    return Array(scores)
  }

  /// What speaks for names that only imported places have: one is a large city,
  /// and it is that city's own name.
  func fame(of scores: [Score]) -> Double {
    let isWellKnown = scores.contains { score in
      score.isExact && (facts.population(score.place) ?? 0) >= Weights.wellKnownPopulation
        && score.isOwnName
    }
    return isWellKnown ? Weights.wellKnown : 0
  }

  private func score(_ reading: NameSpan.Reading) -> Score {
    let number = Int(reading.entry.place)
    let name = facts.places[number].names[Int(reading.entry.name)]
    let isExact = Self.isSpelt(reading, as: name)
    var score = Score(
      place: number, value: facts.prior(number), evidence: [], isExact: isExact,
      isOwnName: name.role == .preferred,
      isShortened: reading.entry.isShortened)
    switch (isExact, reading.isInflected) {
    case (true, false): score.evidence.append(.name(name.text, language: name.language))
    case (true, true): score.evidence.append(.inflected(name.text, language: name.language))
    case (false, _):
      score.evidence.append(.likeName(name.text, language: name.language))
      score.value += Weights.otherSpelling
    }
    switch name.role {
    case .preferred: score.value += Weights.preferredName
    case .former: score.value += Weights.formerName
    case .variant, .asInSource: break
    }
    if reading.entry.isShortened {
      score.value += facts.isNature(number) ? Weights.shortenedNature : Weights.shortened
    }
    if let date, name.period != nil {
      let isOfPeriod = name.isPossible(at: date)
      score.evidence.append(isOfPeriod ? .ofPeriod : .notOfPeriod)
      score.value += isOfPeriod ? Weights.ofPeriod : Weights.notOfPeriod
    }
    if facts.attested.contains(number) {
      score.evidence.append(.attested)
      score.value += Weights.attested
    }
    return score
  }

  /// Whether a reading only sounds like a variant of a region's name in another
  /// script, although the region has one in its own: the Armenian Lori is not all of
  /// Borchaly. Names of towns are taken over as they are.
  private func isForeign(_ reading: NameSpan.Reading) -> Bool {
    let number = Int(reading.entry.place)
    guard facts.families[number] == .region else { return false }
    let names = facts.places[number].names
    let name = names[Int(reading.entry.name)]
    guard name.role == .variant, let script = Self.script(of: reading.plain),
      Self.script(of: name.text) != script
    else { return false }
    return names.contains { Self.script(of: $0.text) == script }
  }

  /// The number of the script of a name, by its first letter of a known one.
  private static func script(of name: String) -> Int? {
    name.unicodeScalars.lazy.compactMap(LanguageGuess.script).first
  }

  /// Whether the plain form of a reading has the letters of a name, whatever
  /// hyphens and apostrophes.
  private static func isSpelt(_ reading: NameSpan.Reading, as name: Toponym) -> Bool {
    let name = letters(NameFold.strictKey(name.text))
    let plain = letters(reading.plain)
    return reading.entry.isShortened ? name.contains(plain) : name == plain
  }

  private static func letters(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { scalar in
          switch scalar {
          case "-", "\u{2010}", "\u{2013}": " "
          case "'", "\u{2019}", "\u{2BC}", "\u{307}": nil
          case "\u{451}": "\u{435}"
          default: scalar
          }
        }))
  }
}
