import Foundation
import Gazetteer
import Interchange
import Testing

/// The bytes of a GeoJSON file.
struct GeoJSONWriterTests {
  /// Compared by bytes. To record the file anew, run with `RECORD=1`, which
  /// writes it and fails.
  @Test func theSampleIsWrittenAsRecorded() throws {
    let features = ActivityFeatures(corpus: SampleCorpus.corpus)
      .features(of: [SampleCorpus.gazette])
    let bytes = GeoJSONWriter.bytes(of: features, name: "gazette-1930")
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/gazette-1930.geojson")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(bytes).write(to: golden)
      Issue.record("recorded \(golden.lastPathComponent)")
    }
    #expect(try Data(contentsOf: golden).elementsEqual(bytes))
  }

  @Test func outerRingsRunCounterClockwiseAndHolesClockwise() throws {
    func ring(_ size: Double) -> [Coordinate] {
      [(0.0, 0.0), (size, 0), (size, size), (0, 0)].map {
        Coordinate(longitude: $0.0, latitude: $0.1)
      }
    }
    let clockwise = Array(ring(9).reversed())
    let feature = GeoJSONFeature(geometries: [.polygon([clockwise, ring(3)])])
    let bytes = GeoJSONWriter.bytes(of: [feature], name: "rings")
    let read = try GeoJSONReader.features(in: bytes, file: "rings")
    #expect(read[0].geometries == [.polygon([ring(9), Array(ring(3).reversed())])])
  }

  @Test func aCollectionWithoutShapesHasNoBox() {
    let bytes = GeoJSONWriter.bytes(of: [GeoJSONFeature(geometries: [])], name: "none")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text == """
        {"type":"FeatureCollection","name":"none","features":[
        {"type":"Feature","geometry":null,"properties":{}}
        ]}

        """)
  }
}
