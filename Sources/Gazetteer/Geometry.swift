/// The shape of a location, in WGS 84.
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
}
