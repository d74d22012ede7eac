import Gazetteer

/// Where the places of each present country lie: what tells of a place without
/// a parent whether its degrees have changed places.
struct CountryBoxes {
  private let positions: [String: [(place: Place.ID, position: Coordinate)]]

  init(_ places: [Place]) {
    positions = places.reduce(into: [:]) { countries, place in
      guard let country = place.country, let point = place.point, point.isOnEarth else { return }
      countries[country, default: []].append((place.id, point))
    }
  }

  /// The country near whose other places a place's geometry would lie if its
  /// degrees changed places, and does not now.
  func swappedCountry(of place: Place, _ geometry: Geometry) -> String? {
    guard let country = place.country, let others = positions[country], others.count > 3,
      let box = BoundingBox(of: others.lazy.filter { $0.place != place.id }.map(\.position))
    else { return nil }
    let near = BoundingBox(
      west: box.west - Self.margin, south: box.south - Self.margin,
      east: box.east + Self.margin, north: box.north + Self.margin)
    return geometry.isSwapped { near.contains($0) } ? country : nil
  }

  /// How far beyond the others a place may lie, in degrees.
  private static let margin = 0.5
}

extension Place {
  /// The present country, if one is named.
  fileprivate var country: String? { units.lazy.compactMap(\.country).first }
}
