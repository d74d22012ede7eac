import Gazetteer

/// The coordinates of a GeoJSON geometry as they stand in the file, before the
/// type says what they are: the positions in one row, and the nesting beside
/// them, which is much cheaper than a list of lists of lists.
struct CoordinateNest {
  /// How many brackets stand about a number: 1 for a point; nil before the
  /// first number, or where it differs from number to number.
  private(set) var depth: Int?
  private(set) var isEven = true
  private(set) var hasShortPosition = false
  private(set) var positions: [Coordinate] = []
  /// For the lists of positions, then the lists of those, where each ends in
  /// the row below it.
  private(set) var ends: [[Int]] = [[], []]

  /// Reads the value of a `coordinates` member.
  init(_ cursor: inout JSONCursor) throws(JSONFault) {
    guard try cursor.peek() == UInt8(ascii: "[") else {
      _ = try cursor.value()
      isEven = false
      return
    }
    try read(&cursor, level: 1)
  }

  private mutating func read(_ cursor: inout JSONCursor, level: Int) throws(JSONFault) {
    var numbers = 0
    var first = 0.0
    var second = 0.0
    var below = false
    try cursor.array { cursor throws(JSONFault) in
      if try cursor.peek() == UInt8(ascii: "[") {
        below = true
        try self.read(&cursor, level: level + 1)
      } else {
        let number = try cursor.number()
        if numbers == 0 { first = number } else if numbers == 1 { second = number }
        numbers += 1
      }
    }
    if below {
      if numbers > 0 { isEven = false }
      close(level: level)
    } else if numbers > 0 || level == depth {
      note(depth: level)
      if numbers < 2 { hasShortPosition = true }
      positions.append(Coordinate(longitude: first, latitude: second))
    } else {
      isEven = false
    }
  }

  private mutating func note(depth level: Int) {
    if let depth, depth != level { isEven = false }
    depth = level
  }

  private mutating func close(level: Int) {
    guard let depth, depth > level else { return isEven = false }
    switch depth - level {
    case 1: ends[0].append(positions.count)
    case 2: ends[1].append(ends[0].count)
    case 3: break
    default: isEven = false
    }
  }

  /// The lists of positions: rings, or lines.
  var lines: [[Coordinate]] {
    zip([0] + ends[0], ends[0]).map { Array(positions[$0..<$1]) }
  }

  /// The shapes of a geometry of a type; nil where the nesting is not the
  /// type's.
  func shapes(of type: String) -> [Geometry]? {
    guard isEven, let depth, !hasShortPosition else { return nil }
    switch (type, depth) {
    case ("Point", 1), ("MultiPoint", 2): return positions.map(Geometry.point)
    case ("LineString", 2), ("MultiLineString", 3): return lines.map(Geometry.line)
    case ("Polygon", 3): return [.polygon(lines)]
    case ("MultiPolygon", 4):
      let lines = lines
      return zip([0] + ends[1], ends[1]).map { .polygon(Array(lines[$0..<$1])) }
    default: return nil
    }
  }
}
