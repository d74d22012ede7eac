import Gazetteer

/// Makes drafts of the claims of a section, whose names have been resolved.
struct EventDrafter {
  let facts: PlaceFacts
  let scalars: [Unicode.Scalar]
  /// The section, with its mentions and paragraphs.
  let text: AnnotatedText
  /// The number of the paragraph of each sentence, and where it stands.
  let sentences: [(paragraph: Int, range: Range<Int>)]
  /// For each name found its number among the mentions; nil of one that is none.
  let numbers: [Int?]
  /// The number of the first draft.
  let firstNumber: Int

  /// The drafts, in order.
  func events(_ claims: [FoundClaim]) -> [DraftEvent] {
    var events: [DraftEvent] = []
    for claim in claims {
      if let event = event(claim, number: firstNumber + events.count) { events.append(event) }
    }
    return events
  }

  private func event(_ claim: FoundClaim, number: Int) -> DraftEvent? {
    var places: [(mention: Int, role: PlacementRole.ID)] = []
    // A draft may speak of authored places only.
    var outside = claim.unknown
    for place in claim.places {
      guard let number = numbers[place.found] else { continue }
      guard let id = text.mentions[number].place else {
        outside.append(Self.description(of: text.mentions[number]))
        continue
      }
      if !places.contains(where: { text.mentions[$0.mention].place == id }) {
        places.append((number, place.role))
      }
    }
    // Words alone, about nobody and nowhere, claim nothing that could be drawn.
    guard
      !places.isEmpty || !outside.isEmpty || !claim.figures.isEmpty || !claim.actors.isEmpty
    else { return nil }
    let sentence = sentences[claim.sentence]
    let language = text.paragraphs[sentence.paragraph].language
    let words = TextSlice.text(scalars, sentence.range)
    var activity = Activity(
      id: Activity.ID("draft-\(number)"), kind: claim.rule.activityKind,
      labels: [LocalizedText(language: language, text: Self.label(words))], date: claim.date?.date,
      dateNote: claim.dateText, quantities: Figure.quantities(claim.figures, of: claim.rule),
      actors: claim.actors, summaries: [LocalizedText(language: language, text: words)],
      certainty: .conjectural)
    if let speaker = claim.speaker, !claim.actors.contains(where: { $0.name == speaker }) {
      activity.actors.append(Actor(role: "reporter", name: speaker, isGroup: false))
    }
    if !outside.isEmpty {
      activity.note = "Not in the gazetteer: \(outside.joined(separator: ", "))."
    }
    activity.placements = places.map { placement(text.mentions[$0.mention], $0.role, language) }
    return DraftEvent(
      activity: activity, range: sentence.range, sentence: words, language: language,
      mentions: places.map(\.mention), speaker: claim.speaker, cites: claim.cites)
  }

  /// A name that only imported places have, with the likeliest of them.
  private static func description(of mention: Mention) -> String {
    guard let candidate = mention.candidates.first, let imported = candidate.imported else {
      return mention.surface
    }
    let position = imported.position.map { " at \($0.longitude) \($0.latitude)" } ?? ""
    return
      "\(mention.surface) (perhaps \(imported.heading), \(candidate.place) of \(imported.dataset)\(position))"
  }

  private static func label(_ sentence: String) -> String {
    let spaces = sentence.utf8.indices.lazy.filter { sentence.utf8[$0] == UInt8(ascii: " ") }
    guard let end = spaces.dropFirst(7).first else { return sentence }
    return "\(sentence[..<end]) \u{2026}"
  }

  private func placement(
    _ mention: Mention, _ role: PlacementRole.ID, _ language: String
  ) -> Placement {
    let number = mention.place.flatMap { facts.numbers[$0] }
    let family = number.flatMap { facts.families[$0] }
    let extent: Placement.Extent =
      switch family {
      case .country: .country
      case .settlement, .summit, .pass, nil: .point
      default: .region
      }
    let candidates = mention.candidates.filter { $0.likelihood >= 0.05 }
    return Placement(
      role: role, extent: extent,
      nameInSource: LocalizedText(language: language, text: mention.surface),
      candidates: candidates.count == 1 || mention.candidates.first?.likelihood ?? 0 > 0.9
        ? candidates.prefix(1).map { Placement.Candidate(place: $0.place) }
        : candidates.map {
          Placement.Candidate(place: $0.place, likelihood: $0.likelihood)
        })
  }
}
