import Foundation
import Geodesy
import Testing

@Suite("The base map's figures")
struct BasemapTests {
  static let files = [
    "coastline", "ocean", "lakes", "boundaries", "first-order-boundaries", "locator-coastline",
    "locator-ocean", "locator-lakes", "locator-boundaries",
  ]

  @Test("have ids that are theirs alone, and right-handed closed rings", arguments: files)
  func features(name: String) throws {
    let features = try Fixtures.features(name + ".geojson")
    let ids = features.compactMap { $0["id"] as? String }
    #expect(!ids.isEmpty && ids.count == features.count && Set(ids).count == ids.count)
    for feature in features {
      let geometry = try #require(feature["geometry"] as? [String: Any])
      guard let rings = geometry["coordinates"] as? [[[Double]]] else { continue }
      for (index, ring) in rings.enumerated() {
        #expect(ring.count > 3 && ring.first == ring.last)
        let open = Ring.opened(ring.map { SIMD2($0[0], $0[1]) })
        #expect((Ring.signedArea(open) > 0) == (index == 0))
      }
    }
  }

  @Test("leave the reservoir to its time")
  func lakes() throws {
    let years = try Fixtures.features("lakes.geojson").map { feature in
      let properties = feature["properties"] as? [String: String] ?? [:]
      return [feature["id"] as? String, properties["name"], properties["from"]]
    }
    #expect(
      years == [
        ["lake-sevan", "Lake Sevan", nil],
        ["mingachevir-reservoir", "Mingachevir reservoir", "1953"],
        ["lake-urmia", "Lake Urmia", nil], ["lake-van", "Lake Van", nil],
      ])
  }

  @Test("clip to frames all over the region")
  func frames() throws {
    let ocean = try Fixtures.polygons("ocean.geojson")
    for west in stride(from: 41.5, to: 51, by: 0.7) {
      for south in stride(from: 37.3, to: 42.5, by: 0.6) {
        let frame = PlaneRectangle(minimum: [west, south], maximum: [west + 1.1, south + 0.9])
        let areas = ocean.flatMap(frame.clip(polygon:)).map(\.area)
        #expect(areas.allSatisfy { $0 > 0 } && areas.reduce(0, +) < 0.99001)
      }
    }
  }
}
