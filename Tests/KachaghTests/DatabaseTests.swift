import Foundation
import Testing

/// The place database as GDAL reads it, held against the text of the authored
/// files, without our own reader.
struct DatabaseTests {
  private let project: TestProject
  /// The identifier of each authored place, with the text of its element.
  private let places: [(id: Substring, body: Substring)]

  init() throws {
    let project = try TestProject.shared.get()
    try #require(try project.run("build").code == 0)
    let files = try project.names(in: "Gazetteer/places").filter { $0.hasSuffix(".xml") }
    places = try files.flatMap { file in
      let text = try String(contentsOf: project.file("Gazetteer/places/\(file)"), encoding: .utf8)
      return text.split(separator: "<place ").dropFirst().map { part in
        let id = part.firstMatch(of: #/xml:id="([^"]+)"/#)?.output.1 ?? ""
        return (id, part)
      }
    }
    self.project = project
  }

  @Test func everyPlaceIsThere() throws {
    #expect(places.count > 500)
    #expect(try rows("SELECT id AS line FROM place") == places.map { String($0.id) }.sorted())
    #expect(
      try rows("SELECT DISTINCT id AS line FROM place_point")
        == places.map { String($0.id) }.sorted())
  }

  @Test func everyNameIsThere() throws {
    let authored = places.flatMap { id, body in
      body.matches(of: #/<placeName [^>]*xml:lang="([^"]+)"[^>]*>([^<]+)/#).map {
        "\(id) \($0.output.1) \($0.output.2)"
      }
    }
    #expect(authored.count > 2000)
    let query = """
      SELECT id || ' ' || language || ' ' || text AS line
      FROM toponym JOIN place ON place.number = toponym.place
      """
    #expect(try rows(query) == authored.sorted())
  }

  @Test func everyHeightIsThere() throws {
    let authored = places.flatMap { id, body in
      body.matches(of: #/<height (?:quantity|min)="([^"]+)"(?: max="([^"]+)")? unit="m"/>/#).map {
        let low = Double($0.output.1) ?? .nan
        return "\(id) \(low) \($0.output.2.flatMap { Double($0) } ?? low)"
      }
    }
    #expect(authored.count > 400)
    let query = """
      SELECT id || ' ' || lowest_m || ' ' || highest_m AS line
      FROM elevation JOIN place ON place.number = elevation.place
      """
    #expect(try rows(query) == authored.sorted())
  }

  /// The column `line` of what a query finds, in order.
  private func rows(_ query: String) throws -> [String] {
    let result = try Program.run(
      tool: "ogrinfo", ["-ro", "-q", project.database.path, "-sql", query])
    #expect(result.code == 0)
    #expect(result.errors.isEmpty, "\(result.errors)")
    let mark = "  line (String) = "
    return result.output.split(separator: "\n").filter { $0.hasPrefix(mark) }
      .map { String($0.dropFirst(mark.count)) }.sorted()
  }
}
