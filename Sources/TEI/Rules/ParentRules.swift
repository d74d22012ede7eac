import Gazetteer

/// The rules about places and what they are part of.
enum ParentRules {
  static func check(
    _ places: [Reading.AuthoredPlace], kinds: [PlaceKind], _ findings: inout Findings
  ) {
    let parents = checkLoops(places, &findings)
    let reaches = Dictionary(
      places.compactMap { ParentReach(of: $0.place) }.map { ($0.parent, $0) },
      uniquingKeysWith: { first, _ in first })
    let countries = CountryBoxes(places.map(\.place))
    let misplaced = checkOrder(places, parents, reaches, countries, &findings)
    let families = Dictionary(kinds.map { ($0.id, $0.family) }, uniquingKeysWith: { a, _ in a })
    for authored in places where !misplaced.contains(authored.place.id) {
      let place = authored.place
      guard families[place.kind]?.isOfPoints == true, let parent = place.parent,
        !misplaced.contains(parent), let reach = reaches[parent]
      else { continue }
      checkDistance(authored, reach, &findings)
    }
  }

  /// Reports loops, and gives each place's parent.
  private static func checkLoops(
    _ places: [Reading.AuthoredPlace], _ findings: inout Findings
  ) -> [Place.ID: Place.ID] {
    let named = places.compactMap { place in place.parent.map { (place.place, $0) } }
    let parents = Dictionary(
      named.compactMap { place, _ in place.parent.map { (place.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let origins = Dictionary(
      named.map { ($0.id, $1) }, uniquingKeysWith: { first, _ in first })
    for loop in ParentLoops.loops(parents) {
      if let first = loop.first, let origin = origins[first] {
        findings.add(.parentLoop(loop), at: origin)
      }
    }
    return parents
  }

  /// Reports latitude and longitude that have changed places, and gives the
  /// places where they have: what is part of those is not measured against
  /// them.
  private static func checkOrder(
    _ places: [Reading.AuthoredPlace], _ parents: [Place.ID: Place.ID],
    _ reaches: [Place.ID: ParentReach], _ countries: CountryBoxes, _ findings: inout Findings
  ) -> Set<Place.ID> {
    var misplaced: Set<Place.ID> = []
    for authored in places {
      let reach = parents[authored.place.id].flatMap { reaches[$0] }
      for (location, origin) in zip(authored.place.locations, authored.locations) {
        guard let position = location.geometry.coordinates.first, position.isOnEarth else {
          continue
        }
        let region =
          reach.map { $0.isSwapped(position, location.precision) ? $0.parent.text : nil }
          ?? countries.swappedCountry(of: authored.place, position)
        guard let region else { continue }
        findings.add(
          .swapped(
            latitude: position.latitude, longitude: position.longitude, region: region),
          at: origin)
        misplaced.insert(authored.place.id)
      }
    }
    return misplaced
  }

  private static func checkDistance(
    _ authored: Reading.AuthoredPlace, _ reach: ParentReach, _ findings: inout Findings
  ) {
    for (location, origin) in zip(authored.place.locations, authored.locations) {
      guard case .point(let position) = location.geometry, position.isOnEarth else { continue }
      let (distance, limit) = reach.measure(position, precision: location.precision)
      guard distance > limit else { continue }
      findings.add(
        .farFromParent(reach.parent, distance: distance, reach: limit), at: origin)
    }
  }
}

extension PlaceKind.Family {
  /// Whether places of the family are points that must lie by their parent; a
  /// river may leave the land it is counted to, and a country has no parent it
  /// lies in.
  fileprivate var isOfPoints: Bool {
    switch self {
    case .settlement, .summit, .pass: true
    case .range, .landform, .watercourse, .waterbody, .region, .country: false
    }
  }
}

extension ParentReach {
  /// Whether a position is out of reach, and within it once its degrees change
  /// places.
  fileprivate func isSwapped(_ position: Coordinate, _ precision: Double?) -> Bool {
    let other = position.swapped
    return other.isOnEarth && !includes(position, precision: precision)
      && includes(other, precision: precision)
  }
}

extension Coordinate {
  /// The position with its degrees in each other's place.
  var swapped: Coordinate { Coordinate(longitude: latitude, latitude: longitude) }
}
