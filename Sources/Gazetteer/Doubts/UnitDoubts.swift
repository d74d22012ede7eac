/// Doubts about places far from all others of the district or region they are
/// said to have belonged to.
struct UnitDoubts {
  /// A place that is a point, with what tells of its unit.
  private struct Member {
    var place: Place.ID
    var location: Int
    var position: Coordinate
    var precision: Double
  }

  private let members: [(unit: String, members: [Member])]

  init(_ corpus: Corpus) {
    let points = Set(
      corpus.placeKinds.filter { [.settlement, .summit, .pass].contains($0.family) }.map(\.id))
    var members: [String: [Member]] = [:]
    for place in corpus.places where points.contains(place.kind) {
      guard let index = place.locations.firstIndex(where: { $0.role == .point }),
        case .point(let position) = place.locations[index].geometry
      else { continue }
      let member = Member(
        place: place.id, location: index, position: position,
        precision: place.locations[index].precision ?? 0)
      for unit in Set(place.units.compactMap(\.name)) { members[unit, default: []].append(member) }
    }
    self.members = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { ($0.key, $0.value) }
  }

  /// How far from all others of its unit a place may lie, in metres: a district
  /// is some 40 km across, and has more places than one.
  private static let reach = 40_000.0
  /// How many times farther than others of its unit lie from each other, in the
  /// middle of them: a country's few towns are all far apart.
  private static let looseness = 3.0
  /// How many others a unit must have before their absence nearby says anything.
  private static let company = 3

  /// All of them.
  var all: [Doubt] {
    members.filter { $0.members.count > Self.company }.flatMap { unit, members in
      let distances = members.map { nearest(to: $0, among: members) }
      let usual = distances.sorted()[distances.count / 2]
      let reach = max(Self.reach, usual * Self.looseness)
      return zip(members, distances).filter { $1 > reach }.map { member, distance in
        Doubt(.location(member.place, member.location), .farFromUnit(unit, distance: distance))
      }
    }
  }

  /// How far the nearest other member lies at least, by the precisions of the
  /// two; in metres.
  private func nearest(to member: Member, among members: [Member]) -> Double {
    members.lazy.filter { $0.place != member.place }
      .map { $0.position.distance(to: member.position) - $0.precision - member.precision }
      .min() ?? 0
  }
}
