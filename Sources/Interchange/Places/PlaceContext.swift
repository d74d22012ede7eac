public import Gazetteer

/// What an exported place names from elsewhere in the corpus: kinds, works, the
/// places it is tied to, and the claims that name it.
public struct PlaceContext: Sendable {
  private(set) var citation: Citation
  let kinds: [PlaceKind.ID: PlaceKind]
  private(set) var works: [Reference.ID: Reference]
  let headings: [Place.ID: String]
  /// The tags of the languages of names, in the order of the vocabulary.
  let languages: [String]
  private let attestations: [Place.ID: [EDTFDate]]

  /// Prepares for the places of a corpus, or of another gazetteer whose kinds
  /// and works it holds.
  public init(_ corpus: Corpus) {
    citation = Citation(corpus)
    kinds = Dictionary(corpus.placeKinds.map { ($0.id, $0) }) { first, _ in first }
    works = Dictionary(
      (corpus.references + corpus.sources.map(\.reference)).map { ($0.id, $0) }
    ) { first, _ in first }
    headings = Dictionary(corpus.places.map { ($0.id, $0.heading) }) { first, _ in first }
    languages = corpus.languages.map(\.tag)
    var attestations: [Place.ID: [EDTFDate]] = [:]
    for activity in corpus.sources.flatMap(\.activities) {
      guard let date = activity.date else { continue }
      for candidate in activity.placements.flatMap(\.candidates) {
        attestations[candidate.place, default: []].append(date)
      }
    }
    self.attestations = attestations
  }

  /// The context with works that an imported place cites; of a work of ours and
  /// one of another's of the same identifier, ours.
  func adding(_ works: [Reference]) -> PlaceContext {
    guard !works.isEmpty else { return self }
    var context = self
    for work in works where context.works[work.id] == nil { context.works[work.id] = work }
    context.citation = citation.adding(works)
    return context
  }

  /// The times a place is known to have been there: those of the claims that name
  /// it, else those its names, positions and units of government were in use;
  /// each once.
  func attestations(of place: Place) -> [EDTFDate] {
    let claims = attestations[place.id] ?? []
    let periods =
      place.names.map(\.period) + place.locations.map(\.period)
      + place.units.map(\.period)
    let dates = claims.isEmpty ? periods.compactMap { $0 } : claims
    var seen: Set<String> = []
    return dates.filter { seen.insert($0.text).inserted }
  }

  /// The works and the words a statement rests on, in one line.
  func words(_ provenance: Provenance) -> String? {
    let words = provenance.references.map(citation.short) + [provenance.note].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }
}
