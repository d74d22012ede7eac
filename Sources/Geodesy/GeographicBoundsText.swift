extension GeographicBounds {
  /// Reads `44.5,38.8,47,41`: west, south, east and north in degrees; a west
  /// greater than the east is a box across the antimeridian. Nil of anything else.
  public init?(text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let degrees = parts.compactMap { Double($0) }
    guard degrees.count == 4, parts.count == 4, degrees[0] != degrees[2],
      degrees[1] < degrees[3], degrees.allSatisfy({ abs($0) <= 180 }),
      abs(degrees[1]) <= 90, abs(degrees[3]) <= 90
    else { return nil }
    let turn: Double = degrees[2] < degrees[0] ? 360 : 0
    let width = degrees[2] + turn - degrees[0]
    // Half the Earth and more the other way round is west and east mixed up.
    guard turn == 0 || width < 180 else { return nil }
    self.init(west: degrees[0], south: degrees[1], east: degrees[2] + turn, north: degrees[3])
  }
}
