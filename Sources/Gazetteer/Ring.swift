extension [Coordinate] {
  /// Whether the last position of a ring is its first, and there are the four
  /// that the least ring needs.
  public var isClosedRing: Bool { count >= 4 && first == last }

  /// Twice the area of a ring in square degrees: positive where it runs
  /// counter-clockwise seen with north up.
  ///
  /// Measured from the first position, so that far-off small rings lose no
  /// figures.
  private var doubledArea: Double {
    guard let origin = first else { return 0 }
    var area = 0.0
    for (from, to) in zip(self, dropFirst()) {
      area +=
        (from.longitude - origin.longitude) * (to.latitude - origin.latitude)
        - (to.longitude - origin.longitude) * (from.latitude - origin.latitude)
    }
    return area
  }

  /// Whether a closed ring runs counter-clockwise, as the outer ring of an area
  /// must in GeoJSON (RFC 7946, 3.1.6); false of a ring without area.
  public var isCounterClockwise: Bool { doubledArea > 0 }

  /// Whether a closed ring encloses a position, in the plane of longitude and
  /// latitude; of positions exactly on the edge some do and some do not.
  ///
  /// By the number of edges a ray to the east crosses (M. Shimrat, "Algorithm
  /// 112: Position of point relative to polygon", CACM 5, 1962).
  public func encloses(_ position: Coordinate) -> Bool {
    var isInside = false
    for (from, to) in zip(self, dropFirst())
    where (from.latitude > position.latitude) != (to.latitude > position.latitude) {
      let share = (position.latitude - from.latitude) / (to.latitude - from.latitude)
      if position.longitude < from.longitude + share * (to.longitude - from.longitude) {
        isInside.toggle()
      }
    }
    return isInside
  }
}

extension Geometry {
  /// The shape with its outer ring counter-clockwise and its holes clockwise,
  /// as GeoJSON wants them (RFC 7946, 3.1.6); points and lines as they are.
  public var rightHanded: Geometry {
    guard case .polygon(let rings) = self else { return self }
    return .polygon(
      rings.enumerated().map { index, ring in
        ring.isCounterClockwise == (index == 0) ? ring : ring.reversed()
      })
  }
}
