import Gazetteer

/// What a location's geometry must keep to.
enum GeometryRules {
  /// The problems of one geometry on the Earth, by itself.
  static func problems(of location: Location) -> [Problem] {
    switch location.geometry {
    case .point: return []
    case .line(let line):
      return line.count < 2 ? [.positionCount(location.role, line.count)] : []
    case .polygon(let rings): return rings.flatMap { problems(ofRing: $0, location.role) }
    }
  }

  private static func problems(ofRing ring: [Coordinate], _ role: Location.Role) -> [Problem] {
    if ring.count < 4 { return [.positionCount(role, ring.count)] }
    if ring.first != ring.last { return [.ringNotClosed] }
    return ring.ringCrossings.first.map { [.ringCrosses($0.position)] } ?? []
  }
}
