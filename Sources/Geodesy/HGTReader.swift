extension ElevationGrid {
  /// Reads a tile of the Shuttle Radar Topography Mission (.hgt): a square of
  /// one degree in 1201 or 3601 rows of as many heights in metres, 16 bits, the
  /// greater byte first, from north to south; -32768 where unknown. Where it lies
  /// only the name says: `N39E046.hgt` has its south-western corner at 39 N, 46 E.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - file: its path, which a fault names.
  public init(hgt bytes: [UInt8], file: String) throws(ElevationGridFault) {
    guard let corner = Self.corner(of: file) else {
      throw ElevationGridFault(file: file, line: 1, reason: .notNamedByCorner)
    }
    let side: Int
    switch bytes.count {
    case 1201 * 1201 * 2: side = 1201
    case 3601 * 3601 * 2: side = 3601
    default:
      throw ElevationGridFault(
        file: file, line: 1,
        reason: .wrongCount(expected: 1201 * 1201, found: bytes.count / 2))
    }
    let elevations = (0..<side * side).map { index -> Float in
      let height = Int16(
        bitPattern: UInt16(bytes[2 * index]) << 8 | UInt16(bytes[2 * index + 1]))
      return height == .min ? .nan : Float(height)
    }
    self.init(
      columns: side, rows: side, origin: corner + [0, 1], cellSize: 1 / Double(side - 1),
      elevations: elevations)
  }

  /// The south-western corner that the name of a tile says: longitude, latitude.
  private static func corner(of file: String) -> SIMD2<Double>? {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    guard let match = name.uppercased().prefixMatch(of: #/([NS])(\d\d)([EW])(\d\d\d)/#),
      let latitude = Double(match.output.2), let longitude = Double(match.output.4)
    else { return nil }
    return [
      match.output.3 == "E" ? longitude : -longitude,
      match.output.1 == "N" ? latitude : -latitude,
    ]
  }
}
