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

  /// The country in which a place's position would lie if its degrees changed
  /// places, and does not now, as the others of the country tell.
  func swappedCountry(of place: Place, _ position: Coordinate) -> String? {
    guard let country = place.country, let others = positions[country], others.count > 3,
      let box = BoundingBox(of: others.lazy.filter { $0.place != place.id }.map(\.position)),
      !box.contains(position), box.contains(position.swapped)
    else { return nil }
    return country
  }
}

extension Place {
  /// The present country, if one is named.
  fileprivate var country: String? { units.lazy.compactMap(\.country).first }
}
