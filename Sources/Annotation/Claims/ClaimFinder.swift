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

  /// Whether it is about a name; one the gazetteer has not counts where any of
  /// those is told of.
  func isAbout(_ name: FoundName) -> Bool {
    guard let number = name.number else { return !unknown.isEmpty }
    return places.contains { $0.found == number }
  }
}

/// Finds the claims of a paragraph.
struct ClaimFinder {
  let passage: Passage
  let reader: WordReader
  let rules: ActRules
  /// The names found in the paragraph.
  let names: [FoundName]
  let sourceDate: EDTFDate?
  /// The number of the paragraph's first sentence in the text.
  let firstSentence: Int

  private var tokens: [Token] { passage.tokens }
  private var citations: Citations { Citations(passage: passage, names: names) }
  private var origins: Origins { Origins(passage: passage, reader: reader, names: names) }
  private var clausePlaces: ClausePlaces {
    ClausePlaces(passage: passage, names: names, origins: origins)
  }

  /// The claims and the dates, in order.
  func read() -> (claims: [FoundClaim], dates: [FoundDate], figures: [Figure]) {
    var result: (claims: [FoundClaim], dates: [FoundDate], figures: [Figure]) = ([], [], [])
    let dateFinder = DateFinder(passage: passage, reader: reader, sourceDate: sourceDate)
    let times = passage.sentences.map(dateFinder.dates)
    let matter = matter(times.joined())
    var before: [FoundName] = []
    var dateline: [FoundName] = []
    for (number, sentence) in passage.sentences.enumerated() {
      let cited = times[number].compactMap { citations.citation(around: $0.range) }
      let dates = times[number].filter { time in !cited.contains { $0.overlaps(time.range) } }
      let figures = FigureFinder(passage: passage, reader: reader, dates: dates.map(\.range))
        .figures(in: sentence)
      result.dates += dates
      result.figures += figures
      if matter == .other { continue }
      var found: [FoundClaim] = []
      for clause in clauses(of: sentence) {
        let claims = claims(
          clause, of: number, dates: dates, figures: figures, cited: cited.first, before: before,
          dateline: dateline, isOfHistory: matter == .history)
        let named = clausePlaces.within(clause)
        Self.add(claims, hasPlaces: !named.isEmpty, to: &found)
        if isDateline(sentence) {
          dateline = named
        } else if !named.isEmpty {
          before = named.filter { isPlace($0, of: claims) }
        }
        if claims.isEmpty, named.isEmpty, let last = found.indices.last {
          let rule = found[last].rule
          found[last].figures += figures.filter {
            clause.contains($0.range.lowerBound) && goesOn(clause, [], $0, from: rule)
          }
        }
      }
      if found.isEmpty, let last = result.claims.last,
        last.sentence == firstSentence + number - 1
      {
        result.claims[result.claims.count - 1].figures += figures.filter {
          goesOn(sentence, dates, $0, from: last.rule)
        }
      }
      if found.isEmpty, clausePlaces.within(sentence).isEmpty { before = [] }
      result.claims += found
    }
    return result
  }

  /// Whether what follows a clause may be about a name of it.
  private func isPlace(_ name: FoundName, of claims: [FoundClaim]) -> Bool {
    claims.isEmpty
      ? origins.people(from: name.tokens) == nil : claims.contains { $0.isAbout(name) }
  }

  /// The most tokens of a line that says where and when a report was written.
  private static let dateline = 6

  /// Whether a sentence is no more than that: `Tiflis, 9 November.`
  private func isDateline(_ sentence: Range<Int>) -> Bool {
    guard sentence.lowerBound == 0, sentence.count <= Self.dateline,
      let name = names.first(where: { $0.tokens.lowerBound == 0 }),
      sentence.contains(name.tokens.upperBound)
    else { return false }
    return tokens[name.tokens.upperBound].isMark(",")
  }

  /// What a paragraph is about.
  private enum Matter {
    /// This history.
    case history
    /// Nobody knows: what could be of other matters as well is no act.
    case open
    /// Another time.
    case other
  }

  /// What the paragraph is about: by its words, its dates, or an act that is of no
  /// other matter.
  private func matter(_ times: some Sequence<FoundDate>) -> Matter {
    if passage.hits(in: 0..<tokens.count).contains(where: { $0.label == .group("domain") }) {
      return .history
    }
    let years = times.compactMap(\.date?.startEarliest?.year)
    if years.contains(where: rules.period.contains) { return .history }
    if !years.isEmpty { return .other }
    let isOfHistory = passage.sentences.contains { sentence in
      !ActFinder(passage: passage, rules: rules.acts, figures: [])
        .acts(in: sentence, isOfHistory: false).isEmpty
    }
    return isOfHistory || isOfPeriod ? .history : .open
  }

  /// Whether the source itself is of the time.
  private var isOfPeriod: Bool {
    (sourceDate?.startEarliest?.year).map(rules.period.contains) ?? false
  }

  /// Puts the claims of a clause behind those of its sentence; what only goes on
  /// from one before it (`schools were burned; 12 barns burned, too`) gives it its
  /// figures.
  private static func add(
    _ claims: [FoundClaim], hasPlaces: Bool, to found: inout [FoundClaim]
  ) {
    for claim in claims {
      let index = hasPlaces ? nil : found.firstIndex { $0.rule.kind == claim.rule.kind }
      if let index { found[index].figures += claim.figures } else { found.append(claim) }
    }
  }

  /// Whether a sentence without a claim only gives a figure for the claim of the
  /// one before it: `About forty of them were killed.`
  private func goesOn(
    _ sentence: Range<Int>, _ dates: [FoundDate], _ figure: Figure, from rule: ActRule
  ) -> Bool {
    let segment = segment(of: sentence, around: figure.range.lowerBound)
    guard dates.isEmpty, !names.contains(where: { segment.contains($0.tokens.lowerBound) }) else {
      return false
    }
    return figure.isPart || rule.counts != nil && rule.takes(figure)
  }

  /// The part of a sentence that a token stands in, from one `, and` to the next.
  private func segment(of sentence: Range<Int>, around index: Int) -> Range<Int> {
    func isLink(_ comma: Int) -> Bool {
      tokens[comma].isMark(",") && passage.has(.group("and"), at: comma + 1)
    }
    let start = sentence.prefix { $0 < index }.last(where: isLink)
    let end = sentence.drop { $0 < index }.first(where: isLink)
    return (start ?? sentence.lowerBound)..<(end ?? sentence.upperBound)
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
    cited: Range<Int>?, before: [FoundName], dateline: [FoundName], isOfHistory: Bool
  ) -> [FoundClaim] {
    let acts = ActFinder(passage: passage, rules: rules.acts, figures: figures.map(\.range))
      .acts(in: clause, isOfHistory: isOfHistory)
    guard !acts.isEmpty else { return [] }
    let whole = passage.sentences[sentence]
    let told = clausePlaces.places(of: clause, in: whole, acts: acts, before: before)
    let places = told.isEmpty ? dateline : told
    let parting = ActShares(passage: passage, names: names)
    let shares = parting.share(places.map(\.tokens), among: acts) { number, rule in
      guard let people = origins.people(from: places[number].tokens) else { return true }
      // One that is told for want of a better is that of every act.
      return rule.takes(people) || !acts.contains { $0.rule.takes(people) }
    }
    let ownFigures = figures.filter { clause.contains($0.range.lowerBound) }
    let figureShares = parting.share(ownFigures.map(\.range), among: acts, isInherited: false) {
      $1.takes(ownFigures[$0])
    }
    let date = dates.first { clause.contains($0.range.lowerBound) } ?? dates.first
    let finder = ActorFinder(passage: passage)
    let leaders = finder.leaders(in: clause)
    let leaderShares = parting.share(leaders.map(\.range), among: acts, isInherited: false)
    return acts.enumerated().map { index, act in
      FoundClaim(
        rule: act.rule, sentence: firstSentence + sentence,
        places: shares[index].compactMap { place in
          places[place].number.map { ($0, role(of: places[place].tokens, for: act.rule)) }
        },
        unknown: shares[index].filter { places[$0].number == nil }
          .compactMap { passage.text(places[$0].tokens) },
        figures: figureShares[index].map { ownFigures[$0] }, date: date,
        dateText: date.flatMap { passage.text($0.range) },
        actors: leaderShares[index].map { leaders[$0].actor }
          + finder.group(of: act, in: clause), speaker: finder.speaker(in: whole),
        cites: cited.flatMap(passage.text) ?? cites(in: whole))
    }
  }

  private func role(of name: Range<Int>, for rule: ActRule) -> PlacementRole.ID {
    let before = passage.hit(endingAt: name.lowerBound) { label in
      if case .group(let group) = label { return Self.roleGroups.contains(group) }
      return false
    }
    guard case .group(let group)? = before?.label else {
      if rule.isMovement, origins.isEnded(name) { return "from" }
      return origins.preceding(name).map { role(of: $0, for: rule) } ?? "where"
    }
    switch group {
    case "around": return "around"
    case "from" where rule.isMovement: return "from"
    case "via" where rule.isMovement: return "via"
    case "to" where rule.isMovement: return rule.kind == "solidarity" ? "helped" : "to"
    default: return "where"
    }
  }

  private static let roleGroups: Set<String> = ["around", "from", "via", "to"]

  private func cites(in sentence: Range<Int>) -> String? {
    guard let hit = passage.hits(in: sentence).first(where: { $0.label == .group("cites") }) else {
      return nil
    }
    let end = (hit.range.upperBound..<sentence.upperBound).first { tokens[$0].kind == .mark }
    return passage.text(hit.range.lowerBound..<(end ?? sentence.upperBound))
  }
}
