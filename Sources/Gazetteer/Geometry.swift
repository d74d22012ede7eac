/// The shape of a location, in WGS 84.
///
/// A shape across the antimeridian runs on without a jump: its longitudes go
/// beyond 180 or -180 there, so that it can be measured in the plane.
public enum Geometry: Hashable, Sendable {
  /// One position.
  case point(Coordinate)
  /// A line of two or more positions, in its direction (a river from source to
  /// mouth).
  case line([Coordinate])
  /// Rings, the outer one first, each closed: its last position is its first.
  case polygon([[Coordinate]])

  /// Every position of the shape, in order.
  public var coordinates: [Coordinate] {
    switch self {
    case .point(let coordinate): [coordinate]
    case .line(let coordinates): coordinates
    case .polygon(let rings): rings.flatMap { $0 }
    }
  }

  /// Whether every position is on the Earth, beyond the antimeridian too in a
  /// line or area.
  public var isOnEarth: Bool {
    if case .point(let position) = self { return position.isOnEarth }
    return coordinates.allSatisfy {
      (-540...540).contains($0.longitude) && (-90...90).contains($0.latitude)
    }
  }

  /// The shape of positions at -180 to 180 degrees, each step taken to go the
  /// shorter way round the Earth.
  ///
  /// A ring about a pole, which then does not close, stays as it is.
  public var continuous: Geometry {
    switch self {
    case .point: self
    case .line(let line): .line(line.continuous(from: line.first))
    case .polygon(let rings):
      .polygon(
        rings.map { ring in
          let turned = ring.continuous(from: rings.first?.first)
          return turned.first?.longitude == turned.last?.longitude ? turned : ring
        })
    }
  }
}

extension [Coordinate] {
  /// The positions, each within 180 degrees of the one before.
  fileprivate func continuous(from start: Coordinate?) -> [Coordinate] {
    guard var longitude = start?.longitude else { return self }
    return map { position in
      let turned = position.turned(near: longitude)
      longitude = turned.longitude
      return turned
    }
  }
}
