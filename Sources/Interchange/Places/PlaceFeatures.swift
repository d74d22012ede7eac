public import Gazetteer

/// Turns places into flat features: one for each geometry of each place, and one
/// without a geometry for a place that has none.
///
/// Identifiers are `PLACE/SHAPE`, with `/2` and so on for a further geometry of
/// the same sort, and `PLACE` where there is none.
public struct PlaceFeatures: Sendable {
  private let context: PlaceContext
  private let tellsOrigin: Bool

  /// What flat properties have no room for.
  public static let unsaid: Set<Loss> = [
    .namePeriods, .nameWorks, .nameCertainties, .nameRoles, .nameNotes, .locationPeriods,
    .furtherElevations, .relations, .furtherUnits, .unitPeriods,
  ]

  /// Prepares for the places of a context.
  ///
  /// - Parameters:
  ///   - context: What places refer to.
  ///   - tellsOrigin: Whether imported places are among them: then every feature
  ///     says of which dataset it is, with that one's code for the kind, and how
  ///     many people live there.
  public init(context: PlaceContext, tellsOrigin: Bool = false) {
    self.context = context
    self.tellsOrigin = tellsOrigin
  }

  /// The features, by place and in the order authored.
  public func features(of places: some Sequence<Place>) -> [GeoJSONFeature] {
    places.flatMap { features(of: ExportedPlace($0)) }
  }

  /// One feature a place: its representative position, else its first shape.
  public func marks(of places: some Sequence<Place>) -> [GeoJSONFeature] {
    places.map { mark(of: ExportedPlace($0)) }
  }

  /// The representative position of a place, else its first shape.
  func mark(of place: ExportedPlace) -> GeoJSONFeature {
    let location = place.place.location(.point) ?? place.place.locations.first
    return feature(place.place.id.text, place, location)
  }

  /// The features of a place.
  func features(of exported: ExportedPlace) -> [GeoJSONFeature] {
    let place = exported.place
    guard !place.locations.isEmpty else { return [feature(place.id.text, exported, nil)] }
    var uses: [Location.Role: Int] = [:]
    return place.locations.map { location in
      let use = uses[location.role, default: 0] + 1
      uses[location.role] = use
      let id = "\(place.id)/\(location.role.rawValue)" + (use > 1 ? "/\(use)" : "")
      return feature(id, exported, location)
    }
  }

  private func feature(
    _ id: String, _ place: ExportedPlace, _ location: Location?
  ) -> GeoJSONFeature {
    let facts = PlaceFacts(
      place: place.place, location: location,
      context: context.adding(place.origin?.works ?? []))
    return GeoJSONFeature(
      id: id, geometries: location.map { [$0.geometry] } ?? [],
      properties: facts.members + (tellsOrigin ? origin(of: place) : []))
  }

  private func origin(of place: ExportedPlace) -> [JSONValue.Member] {
    [
      .init("dataset", .text(place.origin?.dataset.reference.id.text)),
      .init("feature_code", .text(place.origin?.featureCode)),
      .init("population", .figure(place.origin?.population.map(Double.init))),
    ]
  }
}

/// Writes places as features: all of each, or a mark for each.
public struct PlaceFeatureStream<Output: FeatureStream>: PlaceStream {
  private let features: PlaceFeatures
  private let isMarked: Bool
  private var output: Output

  /// Begins to write places as features.
  ///
  /// - Parameters:
  ///   - features: What makes the features of a place.
  ///   - isMarked: Whether a place is one feature, its mark, for a table.
  ///   - output: What writes them.
  public init(_ features: PlaceFeatures, isMarked: Bool = false, to output: Output) {
    self.features = features
    self.isMarked = isMarked
    self.output = output
  }

  /// Writes the features of a place.
  public mutating func append(_ place: ExportedPlace) {
    let features = isMarked ? [self.features.mark(of: place)] : self.features.features(of: place)
    for feature in features { output.append(feature) }
  }

  /// Writes what comes after the last.
  public mutating func end() { output.end() }

  /// Takes what has been written.
  public mutating func take() -> [UInt8] { output.take() }
}
