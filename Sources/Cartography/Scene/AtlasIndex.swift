public import Gazetteer

/// A corpus with its entries found by identifier, made once for many maps.
public struct AtlasIndex: Sendable {
  /// The corpus as read.
  public let corpus: Corpus
  let places: [Place.ID: Place]
  let placeKinds: [PlaceKind.ID: PlaceKind]
  let activityKinds: [ActivityKind.ID: ActivityKind]
  let roles: [PlacementRole.ID: PlacementRole]
  let references: [Reference.ID: Reference]

  /// Indexes a corpus, the identifiers of which are unique.
  public init(_ corpus: Corpus) {
    self.corpus = corpus
    places = Dictionary(corpus.places.map { ($0.id, $0) }) { first, _ in first }
    placeKinds = Dictionary(corpus.placeKinds.map { ($0.id, $0) }) { first, _ in first }
    activityKinds = Dictionary(corpus.activityKinds.map { ($0.id, $0) }) { first, _ in first }
    roles = Dictionary(corpus.placementRoles.map { ($0.id, $0) }) { first, _ in first }
    let works = corpus.references + corpus.sources.map(\.reference)
    references = Dictionary(works.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The source of an activity.
  func source(of activity: Activity) -> Source? {
    corpus.sources.first { $0.activities.contains { $0.id == activity.id } }
  }
}
