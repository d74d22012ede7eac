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
  /// The names found in the paragraph.
  let names: [FoundName]
  let sourceDate: EDTFDate?
  /// The number of the paragraph's first sentence in the text.
  let firstSentence: Int

  private var tokens: [Token] { passage.tokens }

  /// The claims and the dates, in order.
  func read() -> (claims: [FoundClaim], dates: [FoundDate], figures: [Figure]) {
    var result: (claims: [FoundClaim], dates: [FoundDate], figures: [Figure]) = ([], [], [])
    let citations = Citations(passage: passage, names: names)
    let dateFinder = DateFinder(passage: passage, reader: reader, sourceDate: sourceDate)
    let isOfHistory = passage.hits(in: 0..<tokens.count).contains { $0.label == .group("domain") }
    for (number, sentence) in passage.sentences.enumerated() {
      let times = dateFinder.dates(in: sentence)
      let cited = times.compactMap { citations.citation(around: $0.range) }
      let dates = times.filter { time in !cited.contains { $0.overlaps(time.range) } }
      let figures = FigureFinder(
        passage: passage, reader: reader, scalars: scalars, dates: dates.map(\.range)
      ).figures(in: sentence)
      result.dates += dates
      result.figures += figures
      let found = clauses(of: sentence).flatMap { clause in
        claims(
          clause, of: number, dates: dates, figures: figures, cited: cited.first,
          isOfHistory: isOfHistory)
      }
      if found.isEmpty, let last = result.claims.last,
        last.sentence == firstSentence + number - 1,
        goesOn(sentence, dates, figures)
      {
        result.claims[result.claims.count - 1].figures += figures
      }
      result.claims += found
    }
    return result
  }

  /// Whether a sentence without a claim only gives figures for the claim of the
  /// one before it: `About forty of them were killed.`
  private func goesOn(
    _ sentence: Range<Int>, _ dates: [FoundDate], _ figures: [Figure]
  ) -> Bool {
    guard let figure = figures.first, dates.isEmpty,
      !names.contains(where: { sentence.contains($0.tokens.lowerBound) })
    else { return false }
    if figure.isPart { return true }
    let triggers = Set(rules.compactMap(\.all.first))
    return figure.range.lowerBound == sentence.lowerBound
      && passage.hits(in: sentence).contains { hit in
        if case .group(let name) = hit.label { triggers.contains(name) } else { false }
      }
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
    cited: Range<Int>?, isOfHistory: Bool
  ) -> [FoundClaim] {
    let acts = ActFinder(passage: passage, rules: rules, figures: figures.map(\.range))
      .acts(in: clause, isOfHistory: isOfHistory)
    guard !acts.isEmpty else { return [] }
    let whole = passage.sentences[sentence]
    let places = places(of: clause, or: sentence).filter { place in
      guard let people = people(from: place.tokens) else { return true }
      return acts.contains { $0.rule.takes(people) }
    }
    let shares = share(places.map(\.tokens), among: acts)
    let ownFigures = figures.filter { clause.contains($0.range.lowerBound) }
    let figureShares = share(ownFigures.map(\.range), among: acts, isInherited: false)
    let date = dates.first { clause.contains($0.range.lowerBound) } ?? dates.first
    let finder = ActorFinder(passage: passage, scalars: scalars)
    let leaders = finder.leaders(in: clause)
    let leaderShares = share(leaders.map(\.range), among: acts, isInherited: false)
    return acts.enumerated().map { index, act in
      FoundClaim(
        rule: act.rule, sentence: firstSentence + sentence,
        places: shares[index].compactMap { place in
          places[place].number.map { ($0, role(of: places[place].tokens, for: act.rule)) }
        },
        unknown: shares[index].filter { places[$0].number == nil }
          .compactMap { text(places[$0].tokens) },
        figures: figureShares[index].map { ownFigures[$0] }, date: date,
        dateText: date.flatMap { text($0.range) },
        actors: leaderShares[index].map { leaders[$0].actor }
          + finder.group(of: act, in: clause), speaker: finder.speaker(in: whole),
        cites: cited.flatMap(text) ?? cites(in: whole))
    }
  }

  /// The names in a clause, else in its sentence, else, where the words point
  /// back, in the sentence before.
  private func places(of clause: Range<Int>, or sentence: Int) -> [FoundName] {
    func within(_ range: Range<Int>) -> [FoundName] {
      let names = names.filter { range.contains($0.tokens.lowerBound) }
      return names.indices.filter { !onlySaysWhere($0, names) }.map { names[$0] }
    }
    let own = within(clause)
    let whole = own.isEmpty ? within(passage.sentences[sentence]) : own
    // Who came `from Goycha` was not there.
    guard whole.allSatisfy({ people(from: $0.tokens) != nil }), sentence > 0,
      passage.hits(in: clause).contains(where: { $0.label == .group("there") })
    else { return whole }
    return whole + within(passage.sentences[sentence - 1])
  }

  /// The groups of words for the people who come from a place: `officials from
  /// Baku`, or for a report; nil of a place nobody is said to come from.
  private func people(from name: Range<Int>) -> Set<String>? {
    guard let from = passage.hit(endingAt: name.lowerBound, where: { $0 == .group("from") }) else {
      return precedingInList(name).flatMap(people)
    }
    if isOfReport(from.range.lowerBound, name) { return ["report"] }
    let index = from.range.lowerBound - 1
    let labels = passage.hits(at: index).filter { $0.range.count == 1 }.map(\.label)
    let groups = Set(labels.compactMap { if case .group(let name) = $0 { name } else { nil } })
    let isCounted = labels.contains { if case .unit = $0 { true } else { false } }
    return isCounted || !groups.isDisjoint(with: Self.groupsOfPeople) ? groups : nil
  }

  /// Whether a place is where a report comes from: `From Erivan it is reported`,
  /// `letters from Baku`.
  private func isOfReport(_ from: Int, _ name: Range<Int>) -> Bool {
    if passage.has(.group("report"), at: from - 1) { return true }
    return passage.isFirstInSentence(from)
      && (name.upperBound..<name.upperBound + 4).contains { passage.has(.says, at: $0) }
  }

  private static let groupsOfPeople: Set = [
    "people", "officials", "band", "fellows", "removed", "attacked",
  ]

  /// Whether a name only says where the settlement beside it is: the district
  /// of `the village of Zabukh in Lachin district`.
  private func onlySaysWhere(_ index: Int, _ names: [FoundName]) -> Bool {
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

  /// Gives each thing to the nearest act.
  ///
  /// - Parameter isInherited: Whether an act that gets nothing has what the one
  ///   before it has, or else the one behind it.
  private func share(
    _ things: [Range<Int>], among acts: [ActFinder.Act], isInherited: Bool = true
  ) -> [[Int]] {
    var shares = [[Int]](repeating: [], count: acts.count)
    for (number, thing) in things.enumerated() {
      let nearest = acts.indices.min { left, right in
        distance(thing, acts[left].trigger) < distance(thing, acts[right].trigger)
      }
      if let nearest { shares[nearest].append(number) }
    }
    guard isInherited else { return shares }
    return shares.indices.map { index in
      shares[...index].last { !$0.isEmpty } ?? shares[index...].first { !$0.isEmpty } ?? []
    }
  }

  /// How far a thing is from an act, in tokens; a comma between them that is
  /// not one of a list of names counts as many.
  private func distance(_ thing: Range<Int>, _ act: Range<Int>) -> Int {
    let (first, second) = thing.lowerBound < act.lowerBound ? (thing, act) : (act, thing)
    let gap = first.upperBound..<max(first.upperBound, second.lowerBound)
    let commas = gap.count { tokens[$0].isMark(",") && !isInList($0) }
    return gap.count + 10 * commas
  }

  /// Whether a comma stands between two names.
  private func isInList(_ comma: Int) -> Bool {
    names.contains { $0.tokens.upperBound == comma }
      && names.contains { $0.tokens.lowerBound == comma + 1 }
  }

  private func role(of name: Range<Int>, for rule: ActRule) -> PlacementRole.ID {
    let before = passage.hit(endingAt: name.lowerBound) { label in
      if case .group(let group) = label { return Self.roleGroups.contains(group) }
      return false
    }
    guard case .group(let group)? = before?.label else {
      return precedingInList(name).map { role(of: $0, for: rule) } ?? "where"
    }
    switch group {
    case "around": return "around"
    case "from" where rule.isMovement: return "from"
    case "via" where rule.isMovement: return "via"
    case "to" where rule.isMovement: return rule.kind == "solidarity" ? "helped" : "to"
    default: return "where"
    }
  }

  /// The name before another one of a list.
  private func precedingInList(_ name: Range<Int>) -> Range<Int>? {
    let link = name.lowerBound - 1
    guard link > 0, tokens[link].isMark(",") || passage.has(.group("and"), at: link) else {
      return nil
    }
    return names.first { $0.tokens.upperBound == link }?.tokens
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
