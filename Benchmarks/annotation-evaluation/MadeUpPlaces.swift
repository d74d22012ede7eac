import Foundation
import Gazetteer

/// Places of no country, to measure a large gazetteer with: names of two to
/// four syllables, the same on every run.
enum MadeUpPlaces {
  private static let syllables = [
    "ka", "ra", "ba", "gu", "shen", "da", "li", "mur", "tal", "ven", "so", "per", "nor", "chi",
    "zag", "to", "el", "min", "yur", "hat", "dor", "kesh", "bul", "an", "ist",
  ]

  static func places(_ count: Int) -> [Place] {
    var state: UInt64 = 1
    func draw(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<count).map { number in
      let names = (0..<5).map { _ in
        let name = (0..<(2 + draw(3))).map { _ in syllables[draw(syllables.count)] }.joined()
        return Toponym(text: name.capitalized, language: "en", role: .variant)
      }
      let point = Coordinate(
        longitude: Double(draw(36_000)) / 100 - 180, latitude: Double(draw(14_000)) / 100 - 70)
      return Place(
        id: Place.ID("made-up-\(number)"), kind: "village", heading: names[0].text, names: names,
        locations: [Location(role: .point, geometry: .point(point))])
    }
  }
}
