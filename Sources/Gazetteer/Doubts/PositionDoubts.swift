/// Doubts about positions far from every other place: degrees that have changed
/// places, or lost a sign.
struct PositionDoubts {
  /// A square degree of the Earth, by its south-western corner.
  private struct Cell: Hashable {
    var longitude: Int
    var latitude: Int

    init(_ position: Coordinate) {
      longitude = Int(position.longitude.rounded(.down))
      latitude = Int(position.latitude.rounded(.down))
    }

    init(longitude: Int, latitude: Int) {
      self.longitude = (longitude + 540) % 360 - 180
      self.latitude = latitude
    }

    /// The cells at most so many degrees away, itself among them.
    func neighbours(within reach: Int) -> [Cell] {
      (-reach...reach).flatMap { north in
        (-reach...reach).map { east in
          Cell(longitude: longitude + east, latitude: latitude + north)
        }
      }
    }
  }

  private let places: [Place]
  private let cells: [Cell: Set<Place.ID>]

  init(_ corpus: Corpus) {
    places = corpus.places
    cells = corpus.places.reduce(into: [:]) { cells, place in
      if let point = place.point, point.isOnEarth {
        cells[Cell(point), default: []].insert(place.id)
      }
    }
  }

  /// How far the nearest other place may be, in degrees, before a position is
  /// called alone: 300 km, farther than neighbours in one gazetteer lie apart.
  private static let solitude = 3
  /// How many others have to be within a degree of where a position would
  /// be, before it is thought to belong there: one or two may be by chance.
  private static let company = 3

  /// All of them.
  var all: [Doubt] {
    places.flatMap { place in
      place.locations.indices.compactMap { index -> Doubt? in
        guard case .point(let position) = place.locations[index].geometry,
          position.isOnEarth,
          others(near: position, within: Self.solitude, than: place.id) == 0
        else { return nil }
        return reason(position, of: place.id).map { Doubt(.location(place.id, index), $0) }
      }
    }
  }

  private func reason(_ position: Coordinate, of place: Place.ID) -> Doubt.Reason? {
    let (east, north) = (position.longitude, position.latitude)
    let swapped = Coordinate(longitude: north, latitude: east)
    if belongs(swapped, place) { return .degreesSwapped(swapped) }
    return [(-east, north), (east, -north), (-east, -north)]
      .map { Coordinate(longitude: $0, latitude: $1) }
      .first { belongs($0, place) }
      .map { .signLost($0) }
  }

  private func belongs(_ position: Coordinate, _ place: Place.ID) -> Bool {
    position.isOnEarth && others(near: position, within: 1, than: place) >= Self.company
  }

  private func others(near position: Coordinate, within reach: Int, than place: Place.ID) -> Int {
    Cell(position).neighbours(within: reach)
      .reduce(0) { $0 + (cells[$1]?.count { $0 != place } ?? 0) }
  }
}
