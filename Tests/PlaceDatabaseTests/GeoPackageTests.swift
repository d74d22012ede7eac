import Foundation
import Gazetteer
import PlaceDatabase
import Testing

@Suite struct GeoPackageTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try PlaceDatabase.build(SampleCorpus.corpus(), digest: "d", at: scratch.path("g.gpkg"))
  }

  private func ogrinfo(_ arguments: String...) throws -> String {
    let (status, output) = try run(["ogrinfo", "-ro"] + arguments)
    #expect(status == 0, "\(output)")
    return output
  }

  @Test func gdalReadsEveryLayerWithoutAWarning() throws {
    let summary = try ogrinfo("-al", "-so", scratch.path("g.gpkg"))
    #expect(!summary.contains("Warning") && !summary.contains("ERROR"), "\(summary)")
    let lines = summary.split(separator: "\n").map(String.init)
    let layers = lines.filter { $0.hasPrefix("Layer name: ") }.map { $0.dropFirst(12) }
    let counts = lines.filter { $0.hasPrefix("Feature Count: ") }.map { $0.dropFirst(15) }
    #expect(
      zip(layers, counts).map { "\($0) \($1)" }.sorted() == [
        "activity_area 1", "activity_point 3", "activity_unlocated 2", "build 1",
        "place_area 1", "place_line 1", "place_point 3",
      ])
    #expect(summary.contains("Extent: (46.752200, 39.753700) - (47.170560, 41.191940)"))
  }

  @Test func aLayerWithoutRowsIsLeftOut() throws {
    var corpus = try SampleCorpus.corpus()
    corpus.sources = []
    try PlaceDatabase.build(corpus, digest: "d", at: scratch.path("p.gpkg"))
    let summary = try ogrinfo("-al", "-so", scratch.path("p.gpkg"))
    #expect(!summary.contains("Warning") && !summary.contains("ERROR"), "\(summary)")
    #expect(!summary.contains("activity") && !summary.contains("toponym"), "\(summary)")
  }

  @Test func aFeatureReadsLikeATable() throws {
    let shusha = try ogrinfo(
      scratch.path("g.gpkg"), "place_point", "-where", "id = 'shusha'", "-q")
    for line in [
      "name (String) = Shusha", "name_az (String) = Şuşa", "name_az_cyrl (String) = Шуша",
      "name_hy (String) = Շուշի", "name_fa (String) = شوشا", "kind_label (String) = Town",
      "elevation_m (Real) = 1368", "precision_m (Real) = 2000", "parent (String) = karabakh",
      "location_source (String) = geonames; cities500", "country_present (String) = AZ",
      "POINT (46.7522 39.7537)",
    ] { #expect(shusha.contains(line), "\(line) in \(shusha)") }
    let rising = try ogrinfo(
      scratch.path("g.gpkg"), "activity_point", "-where", "place_id = 'nukha'", "-q")
    for line in [
      "source (String) = report-1930", "class_label (String) = Resistance",
      "date_start (Date) = 1930/04/01", "date_end (Date) = 1930/05/31",
      "name (String) = Nukha", "name_as_in_source (String) = Nukha",
      "likelihood (Real) = 0.7", "candidates (Integer64) = 2", "quantity (Real) = 600",
      "quantity_qualifier (String) = up-to", "shared_total (Integer(Boolean)) = 1",
      "date_label (String) = April 1930 – c. May 1930",
    ] { #expect(rising.contains(line), "\(line) in \(rising)") }
  }

  @Test func theSpatialIndexFindsWhatLiesInABox() throws {
    let found = try ogrinfo(
      scratch.path("g.gpkg"), "place_point", "-spat", "47", "41", "48", "42", "-q")
    #expect(found.contains("nukha") && !found.contains("shusha"))
  }

  @Test func ringsRunTheRightWayRound() throws {
    let area = try ogrinfo(scratch.path("g.gpkg"), "place_area", "-q")
    #expect(
      area.contains("POLYGON ((46 39,47.5 39.0,47.5 40.5,46.0 40.5,46 39),(46.5 39.5,46.5 39.75,"),
      "\(area)")
  }
}
