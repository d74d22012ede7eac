import Foundation
import Gazetteer

/// The binary form of a geometry in a GeoPackage (OGC 12-128r18, 2.1.3): a
/// header, an envelope unless it is a point, and well-known binary, all with
/// the least byte first and longitude before latitude.
enum GeometryBlob {
  private enum Code {
    static let point: UInt32 = 1
    static let line: UInt32 = 2
    static let polygon: UInt32 = 3
  }

  /// Writes a shape.
  static func encode(_ geometry: Geometry) -> Data {
    var bytes: [UInt8] = [0x47, 0x50, 0]
    let box = geometry.boundingBox
    if case .point = geometry {
      bytes.append(0b0000_0001)
    } else {
      bytes.append(box == nil ? 0b0001_0001 : 0b0000_0011)
    }
    append(UInt32(GeoPackageSchema.wgs84), to: &bytes)
    if let box, bytes[3] & 0b0000_1110 != 0 {
      for edge in [box.west, box.east, box.south, box.north] { append(edge, to: &bytes) }
    }
    appendWellKnownBinary(geometry, to: &bytes)
    return Data(bytes)
  }

  private static func appendWellKnownBinary(_ geometry: Geometry, to bytes: inout [UInt8]) {
    bytes.append(1)
    switch geometry {
    case .point(let position):
      append(Code.point, to: &bytes)
      append(position, to: &bytes)
    case .line(let positions):
      append(Code.line, to: &bytes)
      append(positions, to: &bytes)
    case .polygon(let rings):
      append(Code.polygon, to: &bytes)
      append(UInt32(rings.count), to: &bytes)
      for ring in rings { append(ring, to: &bytes) }
    }
  }

  private static func append(_ positions: [Coordinate], to bytes: inout [UInt8]) {
    append(UInt32(positions.count), to: &bytes)
    for position in positions { append(position, to: &bytes) }
  }

  private static func append(_ position: Coordinate, to bytes: inout [UInt8]) {
    append(position.longitude, to: &bytes)
    append(position.latitude, to: &bytes)
  }

  private static func append(_ number: Double, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Reads a shape that `encode` has written; nil of anything else.
  static func decode(_ blob: Data) -> Geometry? {
    var reader = BlobReader(bytes: Array(blob))
    guard reader.bytes(2) == [0x47, 0x50], reader.byte() == 0, let flags = reader.byte(),
      reader.integer() != nil, reader.bytes(flags & 0b0000_1110 == 0 ? 0 : 32) != nil,
      reader.byte() == 1, let code = reader.integer()
    else { return nil }
    let geometry: Geometry? =
      switch code {
      case Code.point: reader.position().map(Geometry.point)
      case Code.line: reader.positions().map(Geometry.line)
      case Code.polygon: reader.rings().map(Geometry.polygon)
      default: nil
      }
    return reader.isAtEnd ? geometry : nil
  }
}

/// Takes numbers off the front of a blob; nil beyond its end.
private struct BlobReader {
  private let blob: [UInt8]
  private var next = 0

  init(bytes: [UInt8]) { blob = bytes }

  var isAtEnd: Bool { next == blob.count }

  mutating func byte() -> UInt8? { bytes(1)?.first }

  mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
    guard blob.count - next >= count else { return nil }
    defer { next += count }
    return blob[next..<(next + count)]
  }

  mutating func integer() -> UInt32? {
    bytes(4)?.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
  }

  private mutating func number() -> Double? {
    bytes(8)?.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      .bitPatternAsDouble
  }

  mutating func position() -> Coordinate? {
    guard let longitude = number(), let latitude = number() else { return nil }
    return Coordinate(longitude: longitude, latitude: latitude)
  }

  mutating func positions() -> [Coordinate]? { list { $0.position() } }

  mutating func rings() -> [[Coordinate]]? { list { $0.positions() } }

  /// A count and as many items.
  private mutating func list<Item>(of item: (inout Self) -> Item?) -> [Item]? {
    guard let count = integer() else { return nil }
    var items: [Item] = []
    for _ in 0..<count {
      guard let item = item(&self) else { return nil }
      items.append(item)
    }
    return items
  }
}

extension UInt64 {
  fileprivate var bitPatternAsDouble: Double { Double(bitPattern: self) }
}
