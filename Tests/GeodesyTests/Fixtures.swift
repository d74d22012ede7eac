import Foundation
import Geodesy

/// The files beside the tests.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")
  static let basemap = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Gazetteer/basemap")

  static func grid(_ name: String) throws -> ElevationGrid {
    try grid(folder.appending(path: name))
  }

  static func grid(_ url: URL) throws -> ElevationGrid {
    try ElevationGrid(asciiGrid: [UInt8](Data(contentsOf: url)), file: url.lastPathComponent)
  }

  /// The polygons of a GeoJSON file in degrees, in its order.
  static func polygons(_ name: String) throws -> [Polygon] {
    try features(name).compactMap { feature in
      guard let geometry = feature["geometry"] as? [String: Any],
        let rings = geometry["coordinates"] as? [[[Double]]]
      else { return nil }
      let positions = rings.map { $0.map { SIMD2($0[0], $0[1]) } }
      return Polygon(outer: positions[0], holes: Array(positions.dropFirst()))
    }
  }

  static func features(_ name: String) throws -> [[String: Any]] {
    let data = try Data(contentsOf: basemap.appending(path: name))
    let root = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return root?["features"] as? [[String: Any]] ?? []
  }
}

/// SplitMix64, for the same figures on every run.
struct SeededNumbers {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func fraction() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }
}

/// The distance between two points.
func distance(_ one: SIMD2<Double>, _ other: SIMD2<Double>) -> Double {
  Line.length([one, other])
}
