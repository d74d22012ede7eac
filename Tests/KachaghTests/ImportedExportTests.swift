import Foundation
import Interchange
import Testing

/// Imported places, exported again by the program.
struct ImportedExportTests {
  private let project: TestProject

  /// A feature of somebody else's, with members of the format we have no word
  /// for, and some that the format does not know.
  private static let feature =
    #"{"@id":"http://example.org/1","type":"Feature","properties":{"title":"Goris","#
    + #""ccodes":["AM"],"fclasses":["P"],"mine":[1.5,null,true]},"geometry":{"type":"Point","#
    + #""coordinates":[46.34,39.51],"when":{"timespans":[{"start":{"in":"1870"}}]}},"names":"#
    + #"[{"toponym":"Գորիս","lang":"hy","citations":[{"label":"Somebody's map","year":"1903"}]}],"#
    + #""when":{"timespans":[{"start":{"in":"1870"},"end":{"latest":"1990"}}]},"depictions":"#
    + #"[{"@id":"http://example.org/g.jpg","title":"View","license":"cc:by"}]}"#

  init() throws {
    project = try TestProject()
    let row =
      ["2", "Kəlbəcər", "Kalbajar", "Кельбаджар", "40.1", "46.04", "P", "PPLA2", "AZ"]
      + ["", "", "", "", "", "7246", "", "1500", "Asia/Baku", "2020-01-01"]
    let files = [
      "AZ.txt": row.joined(separator: "\t") + "\n",
      "lp.json": #"{"type":"FeatureCollection","@context":["linkedplaces",{"x":"y"}],"features":["#
        + Self.feature + "]}\n",
      "list.csv": "id,name,lon,lat\na b,Testabad,46,40\n",
    ]
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      try text.write(to: project.file(name), atomically: true, encoding: .utf8)
      let run = try project.run("import", name, "--into", "o.gpkg")
      #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
    }
  }

  private func export(_ format: String, _ more: String...) throws -> (text: String, told: String) {
    let run = try Program.run(
      ["export", "places", "--format", format, "--database", "o.gpkg"] + more, in: project.folder)
    #expect(run.code == 0, "\(run.errors)")
    return (run.output, run.errors)
  }

  @Test(arguments: [("geojson", 3), ("kml", 3), ("csv", 3), ("lpf", 3)])
  func gdalReadsEveryImportedPlace(format: String, count: Int) throws {
    let path = project.file("places.\(format)").path
    _ = try export(format, "-o", path)
    let summary = try Program.run(tool: "ogrinfo", ["-ro", "-so", "-al", path])
    #expect(summary.output.contains("Feature Count: \(count)\n"), "\(summary.output)")
    #expect(summary.errors.isEmpty, "\(summary.errors)")
  }

  @Test func aFeatureOfOthersGoesOutAsItCame() throws {
    let (text, told) = try export("lpf", "--dataset", "lp")
    #expect(text.contains("\n\(Self.feature)\n"))
    #expect(told.isEmpty)
  }

  @Test func whatAFormatCannotSayOfImportedPlacesIsTold() throws {
    let (text, told) = try export("tei", "--dataset", "lp")
    #expect(text.contains(#"xml:id="place-http---example-org-1""#))
    #expect(text.contains(#"when-iso="1870""#))
    #expect(text.contains(#"source="bibl:somebody-s-map""#))
    #expect(told.contains("\n  1 time of a place\n  1 picture\n"))
    #expect(try export("csv", "--dataset", "AZ").text.contains(",AZ,P.PPLA2,7246\r\n"))
  }

  /// A place of GeoNames is known by its number there, any other by its
  /// dataset's name before its own.
  @Test func aPlaceWithoutAnAddressGetsOne() throws {
    let features = try JSONValue(reading: Array(try export("lpf").text.utf8))["features"]?.array
    #expect(
      features?.map { $0["@id"]?.string } == [
        "gn:2", "place:list/a_b", "http://example.org/1",
      ])
  }

  @Test func theGeoPackageHoldsThemAndIsSearched() throws {
    let path = project.file("all.gpkg").path
    _ = try export("gpkg", "--origin", "all", "-o", path)
    let count = try Program.run(tool: "ogrinfo", ["-ro", "-so", path, "imported_place"])
    #expect(count.output.contains("Feature Count: 3\n"))
    _ = try export("gpkg", "--origin", "all", "--id", "goris", "2", "-o", path + ".part")
    let part = try Program.run(tool: "ogrinfo", ["-ro", "-so", "-al", path + ".part"])
    #expect(part.output.contains("Layer name: imported_place\n"))
    #expect(!part.output.contains("Feature Count: 3\n"))
    let found = try project.run("search", "Goris", "--database", path, "--limit", "5")
    #expect(found.output.contains("authored") && found.output.contains("lp"))
    let again = try project.run("export", "places", "--format", "lpf", "--database", path)
    #expect(again.output == (try export("lpf").text))
  }

  /// All that the authored files say of places goes out, into a database, and
  /// comes back as the file of places it was, but for the stamp of the files it
  /// was made of.
  @Test func theFileOfPlacesIsTheSameAfterTheWholeWay() throws {
    #expect(try project.run("export", "places", "--format", "lpf", "-o", "own.json").code == 0)
    #expect(try project.run("import", "own.json", "--into", "own.gpkg").code == 0)
    let linked = try project.run("export", "places", "--format", "lpf", "--database", "own.gpkg")
    let own = String(decoding: try project.bytes("own.json"), as: UTF8.self)
    #expect(own.contains(#","made_by":"kachagh "#))
    #expect(linked.output == own.replacing(#/,"made_by":"[^"]*"/#, with: ""))
    let before = try project.run("export", "places", "--format", "tei")
    let after = try project.run("export", "places", "--format", "tei", "--database", "own.gpkg")
    #expect(after.output == before.output.replacing(#/<!-- kachagh [^>]*>\n/#, with: ""))
    #expect(before.output.contains("<listPlace>"))
    #expect(after.errors == "Left out, since TEI has no word for it:\n  541 times of places\n")
  }

  @Test(
    arguments: [
      (["--dataset", "lpp"], "Did you mean lp"),
      (["--dataset", "lp", "--kinds", "uprising"], "Claims name authored places only"),
      (["--origin", "authored", "--dataset", "lp"], "of no dataset"),
      (["--dataset", "lp", "--id", "nobody"], "Nothing is selected"),
    ])
  func aWrongWishIsExplained(arguments: [String], words: String) throws {
    let run = try Program.run(
      ["export", "places", "--format", "csv", "--database", "o.gpkg"] + arguments,
      in: project.folder)
    #expect(run.code == 64)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
  }
}
