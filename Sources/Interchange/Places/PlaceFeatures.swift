public import Gazetteer

/// Turns places into flat features: one for each geometry of each place, and one
/// without a geometry for a place that has none.
///
/// Identifiers are `PLACE/SHAPE`, with `/2` and so on for a further geometry of
/// the same sort, and `PLACE` where there is none.
public struct PlaceFeatures: Sendable {
  private let context: PlaceContext

  /// What flat properties have no room for.
  public static let unsaid: Set<Loss> = [
    .namePeriods, .nameWorks, .nameCertainties, .nameRoles, .nameNotes, .locationPeriods,
    .furtherElevations, .relations, .furtherUnits, .unitPeriods,
  ]

  /// Prepares for the places of a context.
  public init(context: PlaceContext) { self.context = context }

  /// The features, by place and in the order authored.
  public func features(of places: some Sequence<Place>) -> [GeoJSONFeature] {
    places.flatMap(features)
  }

  /// One feature a place: its representative position, else its first shape.
  public func marks(of places: some Sequence<Place>) -> [GeoJSONFeature] {
    places.map { place in
      let location = place.location(.point) ?? place.locations.first
      return feature(place.id.text, place, location)
    }
  }

  private func features(of place: Place) -> [GeoJSONFeature] {
    guard !place.locations.isEmpty else { return [feature(place.id.text, place, nil)] }
    var uses: [Location.Role: Int] = [:]
    return place.locations.map { location in
      let use = uses[location.role, default: 0] + 1
      uses[location.role] = use
      let id = "\(place.id)/\(location.role.rawValue)" + (use > 1 ? "/\(use)" : "")
      return feature(id, place, location)
    }
  }

  private func feature(_ id: String, _ place: Place, _ location: Location?) -> GeoJSONFeature {
    GeoJSONFeature(
      id: id, geometries: location.map { [$0.geometry] } ?? [],
      properties: PlaceFacts(place: place, location: location, context: context).members)
  }
}
