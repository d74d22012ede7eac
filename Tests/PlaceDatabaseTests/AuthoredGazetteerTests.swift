import Foundation
import Gazetteer
import PlaceDatabase
import TEI
import Testing

/// The authored gazetteer of this repository, built and read back.
@Suite struct AuthoredGazetteerTests {
  private let scratch: Scratch
  private let corpus: Corpus
  private let path: String

  init() throws {
    scratch = try Scratch()
    path = scratch.path("g.gpkg")
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    corpus = try TEIFolder.read(root.appendingPathComponent("Gazetteer").path)
    try PlaceDatabase.build(corpus, digest: "authored", at: path)
  }

  @Test func everythingAuthoredIsReadBackAndFound() throws {
    #expect(!corpus.places.isEmpty && !corpus.sources.isEmpty)
    let database = try PlaceDatabase(path: path)
    #expect(try database.corpus() == corpus)
    for query in ["Şuşa", "Shusha", "Шуша", "Շուշի", "Shosha", "Suscha"] {
      #expect(try database.search(query, limit: 1).first?.place == "shusha", "\(query)")
    }
    for index in stride(from: 0, to: corpus.places.count, by: 9) {
      let place = corpus.places[index]
      for name in place.names {
        let found = try database.search(name.text, limit: 30)
        #expect(found.contains { $0.place == place.id && $0.score >= 0.96 }, "\(name.text)")
      }
    }
  }

  @Test func everyPositionAndClaimIsInALayerForGDAL() throws {
    let (status, output) = try run(["ogrinfo", "-ro", "-al", "-so", path])
    #expect(status == 0 && !output.contains("Warning") && !output.contains("ERROR"), "\(output)")
    let points = corpus.places.flatMap(\.locations).filter { location in
      guard case .point = location.geometry else { return false }
      return true
    }
    let summary = try run(["ogrinfo", "-ro", "-so", path, "place_point"]).output
    #expect(summary.contains("Feature Count: \(points.count)\n"))
    let listed = try ["activity_point", "activity_area", "activity_unlocated"]
      .flatMap { try claims(in: $0) }
    let authored = corpus.sources.flatMap(\.activities).map(\.id.text)
    #expect(Set(authored) == Set(listed))
  }

  /// The claims a layer holds, as GDAL reads them.
  private func claims(in layer: String) throws -> [String] {
    let query = "SELECT DISTINCT claim FROM \(layer)"
    let output = try run(["ogrinfo", "-ro", "-q", path, "-sql", query]).output
    let mark = "claim (String) = "
    return output.split(separator: "\n").compactMap { line in
      line.contains(mark) ? line.split(separator: " ").last.map(String.init) : nil
    }
  }
}
