/// Doubts about names of places: in another script than their tag says, or said
/// to be a source's whose claims call the place otherwise.
struct NameDoubts {
  private let places: [Place]
  /// The names in the claims that each work makes, cites or infers, by place.
  private let used: [Reference.ID: [Place.ID: Set<String>]]

  init(_ corpus: Corpus) {
    places = corpus.places
    var used: [Reference.ID: [Place.ID: Set<String>]] = [:]
    for source in corpus.sources {
      for claim in source.activities {
        let works = [source.id, claim.citedBy, claim.inferredBy].compactMap(\.self)
        for (work, placement) in works.flatMap({ work in claim.placements.map { (work, $0) } }) {
          for candidate in placement.candidates {
            used[work, default: [:]][candidate.place, default: []]
              .insert(placement.nameInSource.text)
          }
        }
      }
    }
    self.used = used
  }

  /// All of them.
  var all: [Doubt] {
    places.flatMap { place in
      place.names.enumerated().flatMap { index, name in
        [scriptReason(name), sourceReason(name, of: place)].compactMap(\.self)
          .map { Doubt(.name(place.id, index), $0) }
      }
    }
  }

  private func scriptReason(_ name: Toponym) -> Doubt.Reason? {
    guard let expected = LanguageTag(name.language).script else { return nil }
    let found = Script.all(in: name.text)
    guard let other = found.first, !found.contains(where: { $0.code.lowercased() == expected })
    else { return nil }
    return .wrongScript(
      language: name.language, expected: expected.capitalizedCode, found: other.code)
  }

  /// A work may well name a place of which nothing is claimed, or call it by two
  /// names; where claims have no name that is recorded, one of the two is wrong.
  /// Of a name with a note somebody has thought.
  private func sourceReason(_ name: Toponym, of place: Place) -> Doubt.Reason? {
    guard name.role == .asInSource, name.note == nil else { return nil }
    let claimed = name.references.compactMap { work in
      used[work]?[place.id].map { (work: work, names: $0) }
    }
    guard !claimed.isEmpty, claimed.count == name.references.count,
      !claimed.contains(where: { work, names in isRecorded(names, by: work, of: place) })
    else { return nil }
    return .usedByNoSource(name.text, name.references)
  }

  /// Whether any of the names in claims, or a part of one, is recorded as the
  /// work's own: "Baku" of "surroundings of Baku".
  private func isRecorded(_ names: Set<String>, by work: Reference.ID, of place: Place) -> Bool {
    place.names.lazy.filter { $0.role == .asInSource && $0.references.contains(work) }
      .contains { recorded in names.contains { $0.contains(recorded.text) } }
  }
}

extension String {
  /// A code of ISO 15924 as it is written: `Latn` of `latn`.
  fileprivate var capitalizedCode: String { prefix(1).uppercased() + dropFirst() }
}
