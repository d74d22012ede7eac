import Drawing
import Gazetteer
import Geodesy

/// The towns and summits that help a reader find the way, chosen so that they
/// are evenly spread and stay in the background.
struct ContextPlaces {
  /// A place with its point on the sheet.
  struct Choice {
    var place: Place
    var point: SIMD2<Double>
    var kind: PlaceKind
  }

  var frame: MapFrame
  var atlas: AtlasIndex
  /// The middles of what the source itself names; nothing else comes near.
  var taken: [SIMD2<Double>]
  /// The places that the source names, which are not shown twice.
  var named: Set<Place.ID>
  /// The time of the map: what is younger is left out.
  var date: EDTFDate?

  /// Settlements, the greater first, no two closer than a distance in points.
  func settlements(apart distance: Double) throws -> [Choice] {
    // A map of a small area has room for smaller places.
    let smallest = frame.groundWidth > 260_000 ? 2 : 3
    let choices = try all(of: .settlement).filter { $0.kind.rank <= smallest }
    return thinned(
      choices.sorted { ($0.kind.rank, $0.place.id) < ($1.kind.rank, $1.place.id) },
      apart: distance)
  }

  /// Summits, the highest first.
  func summits(apart distance: Double, atMost count: Int) throws -> [Choice] {
    let choices = try all(of: .summit).filter { $0.place.elevations.first != nil }
    let sorted = choices.sorted {
      let (left, right) = ($0.place.topElevation, $1.place.topElevation)
      return left == right ? $0.place.id < $1.place.id : left > right
    }
    return Array(thinned(sorted, apart: distance).prefix(count))
  }

  private func all(of family: PlaceKind.Family) throws -> [Choice] {
    try atlas.corpus.places.compactMap { place in
      guard let kind = atlas.placeKinds[place.kind], kind.family == family,
        place.certainty == .certain, !named.contains(place.id), place.existed(at: date),
        let coordinate = place.point,
        frame.bounds.contains(coordinate.vector)
      else { return nil }
      let point = try frame.point(coordinate)
      guard frame.sheet.inset(by: 4).contains(point) else { return nil }
      return Choice(place: place, point: point, kind: kind)
    }
  }

  private func thinned(_ choices: [Choice], apart distance: Double) -> [Choice] {
    var kept: [Choice] = []
    for choice in choices {
      let isFree =
        kept.allSatisfy { ($0.point - choice.point).length >= distance }
        && taken.allSatisfy { ($0 - choice.point).length >= distance * 0.7 }
      if isFree { kept.append(choice) }
    }
    return kept
  }
}

extension Place {
  /// Whether the place may have lain there at a time, as far as its location
  /// says.
  func existed(at date: EDTFDate?) -> Bool {
    guard let date, let period = location(.point)?.period else { return true }
    return period.possibly(overlaps: date)
  }

  /// The highest of the preferred elevation, in metres.
  var topElevation: Double { elevations.first?.highest ?? -.infinity }
}
