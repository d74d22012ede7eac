import GRDB
import Gazetteer

/// The layers of what sources attest: one feature for each activity and place
/// it may mean, and a row for what has no place.
struct ActivityLayers {
  private let corpus: Corpus
  private let places: [Place.ID: Place]

  init(_ corpus: Corpus) {
    self.corpus = corpus
    places = Dictionary(corpus.places.map { ($0.id, $0) }) { first, _ in first }
  }

  func write(to database: Database) throws {
    let attested = corpus.sources.flatMap { source in
      source.activities.flatMap { records(of: $0, in: source) }
    }
    let columns = ActivityColumns(corpus)
    for layer in layers(columns) { try layer.write(attested, to: database) }
    try unlocated(columns).write(attested.filter { $0.location == nil }, to: database)
  }

  private func layers(_ columns: ActivityColumns) -> [Layer<AttestedPlace>] {
    [
      Layer(
        name: "activity_point", identifier: "Activity at places",
        description: "What sources attest, at each place they may mean; a region by its point",
        geometry: (.point, \.location?.geometry), columns: columns.all),
      Layer(
        name: "activity_area", identifier: "Activity in regions",
        description: "What sources attest of regions, by the outline of the region",
        geometry: (.polygon, \.location?.geometry), columns: columns.all),
    ]
  }

  private func unlocated(_ columns: ActivityColumns) -> Layer<AttestedPlace> {
    Layer(
      name: "activity_unlocated", identifier: "Activity without a place",
      description: "What sources attest of no place, or of one whose position is not known",
      geometry: nil, columns: columns.all)
  }

  /// What a source attests, once for each geometry of each place meant; once
  /// without geometry for a placement, or a whole activity, that has none.
  private func records(of activity: Activity, in source: Source) -> [AttestedPlace] {
    let unplaced = AttestedPlace(source: source.reference, activity: activity)
    if activity.placements.isEmpty { return [unplaced] }
    return activity.placements.flatMap { placement in
      var record = unplaced
      record.placement = placement
      let located = placement.candidates.flatMap { candidate -> [AttestedPlace] in
        record.place = places[candidate.place]
        record.likelihood = candidate.likelihood
        return shapes(of: record.place, for: placement).map { location in
          var located = record
          located.location = location
          return located
        }
      }
      return located.isEmpty ? [record] : located
    }
  }

  private func shapes(of place: Place?, for placement: Placement) -> [Location] {
    let outline = placement.extent == .point ? nil : place?.location(.outline)
    return [place?.location(.point), outline].compactMap { $0 }
  }
}

/// An activity at one of the places it may mean.
struct AttestedPlace {
  var source: Reference
  var activity: Activity
  var placement: Placement?
  var place: Place?
  var likelihood: Double?
  var location: Location?

  /// The first figure of the activity that belongs to the place.
  var quantity: Quantity? {
    activity.quantities.first { quantity in
      quantity.places.isEmpty || place.map { quantity.places.contains($0.id) } ?? false
    }
  }

  /// Whether the figure is one total for several places, so that figures of
  /// features must not be added up.
  var isSharedTotal: Bool? {
    guard let quantity else { return nil }
    let several = quantity.places.isEmpty ? activity.placements.count : quantity.places.count
    return several > 1 || (placement?.candidates.count ?? 0) > 1
  }
}
