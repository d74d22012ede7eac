import Foundation
import Labelling

/// Files of points to be drawn, the same on every machine.
struct DrawnPoints {
  var folder: URL
  var seed: UInt64 = 1

  /// The box the points lie in, all of it on the base map.
  private static let west = 44.5, south = 38.5, east = 49.5, north = 41.8
  private static let syllables = [
    "a", "ba", "chi", "da", "gar", "jal", "ke", "la", "man", "na", "or", "qa", "ri", "sha", "tar",
    "zan",
  ]

  /// Writes uniform points by SplitMix64, each with a name of two or three
  /// syllables and a figure, and gives the file's path.
  func file(count: Int) throws -> String {
    var random = SplitMix64(seed: seed)
    func share() -> Double { Double(random.next() >> 11) / 9_007_199_254_740_992 }
    func degrees(_ from: Double, _ to: Double) -> String {
      String(format: "%.5f", from + share() * (to - from))
    }
    let features = (1...count).map { number in
      let position = [degrees(Self.west, Self.east), degrees(Self.south, Self.north)]
      let name = (0..<(share() < 0.5 ? 2 : 3)).map { _ in
        Self.syllables[Int(share() * Double(Self.syllables.count))]
      }
      return """
        {"type":"Feature","id":"\(number)",\
        "properties":{"name":"\(name.joined().capitalized)","population":\(Int(share() * 90_000))},\
        "geometry":{"type":"Point","coordinates":[\(position.joined(separator: ","))]}}
        """
    }
    let text = """
      {"type":"FeatureCollection","features":[
      \(features.joined(separator: ",\n"))
      ]}

      """
    let file = folder.appending(path: "points-\(count).geojson")
    try Data(text.utf8).write(to: file)
    return file.path
  }
}
