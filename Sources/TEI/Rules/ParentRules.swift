import Gazetteer

/// The rules about places and what they are part of.
enum ParentRules {
  static func check(
    _ places: [Reading.AuthoredPlace], _ families: [PlaceKind.ID: PlaceKind.Family],
    _ findings: inout Findings
  ) {
    let parents = checkLoops(places, &findings)
    let reaches = Dictionary(
      places.compactMap { ParentReach(of: $0.place) }.map { ($0.parent, $0) },
      uniquingKeysWith: { first, _ in first })
    let countries = CountryBoxes(places.map(\.place))
    let misplaced = checkOrder(places, parents, reaches, countries, &findings)
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
  /// places of which it seems so.
  ///
  /// Where it seems so of a place and of what it is part of, the larger one is
  /// at fault.
  private static func checkOrder(
    _ places: [Reading.AuthoredPlace], _ parents: [Place.ID: Place.ID],
    _ reaches: [Place.ID: ParentReach], _ countries: CountryBoxes, _ findings: inout Findings
  ) -> Set<Place.ID> {
    var suspects: [(place: Place.ID, problem: Problem, origin: Origin)] = []
    for authored in places {
      let reach = parents[authored.place.id].flatMap { reaches[$0] }
      for (location, origin) in zip(authored.place.locations, authored.locations) {
        guard let position = location.geometry.coordinates.first,
          let region = swappedRegion(location, of: authored.place, reach, countries)
        else { continue }
        let problem = Problem.swapped(
          latitude: position.latitude, longitude: position.longitude, region: region)
        suspects.append((authored.place.id, problem, origin))
      }
    }
    let misplaced = Set(suspects.map(\.place))
    for suspect in suspects where !(parents[suspect.place].map(misplaced.contains) ?? false) {
      findings.add(suspect.problem, at: suspect.origin)
    }
    return misplaced
  }

  /// What a location would lie in if its degrees changed places, and does not
  /// now.
  private static func swappedRegion(
    _ location: Location, of place: Place, _ reach: ParentReach?, _ countries: CountryBoxes
  ) -> String? {
    guard let reach else { return countries.swappedCountry(of: place, location.geometry) }
    let isSwapped = location.geometry.isSwapped {
      reach.includes($0, precision: location.precision)
    }
    return isSwapped ? reach.parent.text : nil
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

extension Geometry {
  /// Whether no position is where it belongs, and one would be if its degrees
  /// changed places.
  func isSwapped(_ belongs: (Coordinate) -> Bool) -> Bool {
    guard coordinates.allSatisfy(\.isOnEarth), !coordinates.contains(where: belongs) else {
      return false
    }
    return coordinates.contains {
      let swapped = Coordinate(longitude: $0.latitude, latitude: $0.longitude)
      return swapped.isOnEarth && belongs(swapped)
    }
  }
}
