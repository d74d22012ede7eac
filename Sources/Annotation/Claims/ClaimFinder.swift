import Gazetteer

/// A claim of a paragraph, before its places are resolved.
struct FoundClaim {
  var rule: ActRule
  /// The number of its sentence in the text.
  var sentence: Int
  /// The names it is about, by their numbers among those found in the text,
  /// each with its role.
  var places: [(found: Int, role: PlacementRole.ID)]
  /// Names it is about that the gazetteer has not.
  var unknown: [String]
  var figures: [Figure]
  var date: FoundDate?
  var dateText: String?
  var actors: [Actor]
  var speaker: String?
  /// What the speaker rests upon.
  var cites: String?
}

/// Finds the claims of a paragraph.
struct ClaimFinder {
  let passage: Passage
  let reader: WordReader
  let scalars: [Unicode.Scalar]
  let rules: [ActRule]
  /// The names found in the paragraph, by their tokens, with their numbers
  /// among those of the text.
  /// A name the gazetteer has not bears -1: what it is said of is said of no
  /// other place.
  let names: [(tokens: Range<Int>, number: Int)]
  let sourceDate: EDTFDate?
  /// The number of the paragraph's first sentence in the text.
  let firstSentence: Int

  private var tokens: [Token] { passage.tokens }

  /// The claims and the dates, in order.
  func read() -> (claims: [FoundClaim], dates: [FoundDate], figures: [Figure]) {
    var result: (claims: [FoundClaim], dates: [FoundDate], figures: [Figure]) = ([], [], [])
    let dateFinder = DateFinder(passage: passage, reader: reader, sourceDate: sourceDate)
    let isOfHistory = passage.hits(in: 0..<tokens.count).contains { $0.label == .group("domain") }
    for (number, sentence) in passage.sentences.enumerated() {
      let dates = dateFinder.dates(in: sentence)
      let figures = FigureFinder(
        passage: passage, reader: reader, scalars: scalars, dates: dates.map(\.range)
      ).figures(in: sentence)
      result.dates += dates
      result.figures += figures
      for clause in clauses(of: sentence) {
        result.claims += claims(
          clause, of: number, dates: dates, figures: figures, isOfHistory: isOfHistory)
      }
    }
    return result
  }

  /// The parts of a sentence that each may report acts of their own.
  private func clauses(of sentence: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = sentence.lowerBound
    for index in sentence
    where tokens[index].isMark(";") || passage.has(.group("clause"), at: index) {
      if index > start { clauses.append(start..<index) }
      start = index + 1
    }
    if start < sentence.upperBound { clauses.append(start..<sentence.upperBound) }
    return clauses
  }

  private func claims(
    _ clause: Range<Int>, of sentence: Int, dates: [FoundDate], figures: [Figure],
    isOfHistory: Bool
  ) -> [FoundClaim] {
    let acts = ActFinder(passage: passage, rules: rules).acts(in: clause, isOfHistory: isOfHistory)
    guard !acts.isEmpty else { return [] }
    let whole = passage.sentences[sentence]
    let places = places(of: clause, or: sentence)
    let shares = share(places.map(\.tokens), among: acts)
    let ownFigures = figures.filter { clause.contains($0.range.lowerBound) }
    let figureShares = share(ownFigures.map(\.range), among: acts, sharesAlone: false)
    let date = dates.first { clause.contains($0.range.lowerBound) } ?? dates.first
    let finder = ActorFinder(passage: passage, scalars: scalars)
    return acts.enumerated().map { index, act in
      FoundClaim(
        rule: act.rule, sentence: firstSentence + sentence,
        places: shares[index].filter { places[$0].number >= 0 }.map { place in
          (places[place].number, role(of: places[place].tokens, for: act.rule))
        },
        unknown: shares[index].filter { places[$0].number < 0 }
          .compactMap { text(places[$0].tokens) },
        figures: figureShares[index].map { ownFigures[$0] }, date: date,
        dateText: date.flatMap { text($0.range) },
        actors: finder.actors(in: clause, of: act.rule), speaker: finder.speaker(in: whole),
        cites: cites(in: whole))
    }
  }

  /// The names in a clause, else in its sentence, else, where the words point
  /// back, in the sentence before.
  private func places(of clause: Range<Int>, or sentence: Int) -> [(
    tokens: Range<Int>, number: Int
  )] {
    func within(_ range: Range<Int>) -> [(tokens: Range<Int>, number: Int)] {
      names.filter { range.contains($0.tokens.lowerBound) }
    }
    let own = within(clause)
    if !own.isEmpty { return own }
    let whole = within(passage.sentences[sentence])
    if !whole.isEmpty { return whole }
    let pointsBack = passage.hits(in: clause).contains { $0.label == .group("there") }
    return pointsBack && sentence > 0 ? within(passage.sentences[sentence - 1]) : []
  }

  /// Gives each thing to the nearest act; where all are one act's, to every
  /// act.
  private func share(
    _ things: [Range<Int>], among acts: [ActFinder.Act], sharesAlone: Bool = true
  ) -> [[Int]] {
    var shares = [[Int]](repeating: [], count: acts.count)
    for (number, thing) in things.enumerated() {
      let nearest = acts.indices.min { left, right in
        distance(thing, acts[left].trigger) < distance(thing, acts[right].trigger)
      }
      if let nearest { shares[nearest].append(number) }
    }
    guard sharesAlone else { return shares }
    let common = shares.filter { !$0.isEmpty }
    guard let only = common.first, common.count == 1 else { return shares }
    return shares.map { _ in only }
  }

  private func distance(_ left: Range<Int>, _ right: Range<Int>) -> Int {
    left.lowerBound < right.lowerBound
      ? right.lowerBound - left.upperBound : left.lowerBound - right.upperBound
  }

  private func role(of name: Range<Int>, for rule: ActRule) -> PlacementRole.ID {
    let before = passage.hit(endingAt: name.lowerBound) { label in
      if case .group(let group) = label { return Self.roleGroups.contains(group) }
      return false
    }
    guard case .group(let group)? = before?.label else { return "where" }
    let isMovement = ["solidarity", "connection"].contains(rule.kind)
    switch group {
    case "around": return "around"
    case "from" where isMovement: return "from"
    case "via" where isMovement: return "via"
    case "to" where isMovement: return rule.kind == "solidarity" ? "helped" : "to"
    default: return "where"
    }
  }

  private static let roleGroups: Set<String> = ["around", "from", "via", "to"]

  private func cites(in sentence: Range<Int>) -> String? {
    guard let hit = passage.hits(in: sentence).first(where: { $0.label == .group("cites") }) else {
      return nil
    }
    let end = (hit.range.upperBound..<sentence.upperBound).first { tokens[$0].kind == .mark }
    return text(hit.range.lowerBound..<(end ?? sentence.upperBound))
  }

  private func text(_ range: Range<Int>) -> String? {
    guard let first = range.first, let last = range.last else { return nil }
    return TextSlice.text(scalars, tokens[first].start..<tokens[last].end)
  }
}
