import Foundation
import Interchange
import Testing

/// A gazetteer of another region, begun from nothing: what is ours is data, and
/// nothing of it is wired in.
struct NewProjectTests {
  /// South of the equator, astride the equator, and across the antimeridian.
  static let regions = [(28.0, -29.0), (-60.0, 0.0), (180.0, -17.0)]

  @Test(arguments: regions)
  func aFreshProjectIsSoundAndCanBeDrawn(longitude: Double, latitude: Double) throws {
    let region = try MadeUpRegion(longitude: longitude, latitude: latitude)
    #expect(region.made.code == 0, "\(region.made.errors)")
    #expect(region.made.output == "Made up\n")
    #expect(try region.run("check").output == "No mistake in 1 place, 1 source with 1 claim.\n")
    let map = try region.run("map", "overview")
    #expect(map.code == 0, "\(map.errors)")
    #expect(
      map.output == "Output/overview.svg\nOutput/overview.geojson\nOutput/overview.qml\n")
    let atlas = try region.run("atlas", "--relief", "none")
    #expect(atlas.code == 0, "\(atlas.errors)")
    let page = try region.text("Output/index.html")
    #expect(page.contains("<title>Made up</title>") && page.contains("<article "))
    #expect(page.contains("A &amp; &quot;B&quot;") || page.contains("A &amp; \"B\""))
    #expect(!page.contains("Kachagh"))
    let project = try region.text("Gazetteer/gazetteer.qgs")
    #expect(project.contains("basemap_ocean") && project.contains("database_activity_point"))
    #expect(!project.contains("Kachagh"))
  }

  @Test(arguments: regions)
  func everyReliefAndLanguageCanBeDrawn(longitude: Double, latitude: Double) throws {
    let region = try MadeUpRegion(longitude: longitude, latitude: latitude)
    try region.settle()
    #expect(try region.run("check").output == "No mistake in 4 places, 1 source with 3 claims.\n")
    for (name, id) in [("Westport", "westport"), ("Waenga", "midland")] {
      #expect(try region.run("search", name, "--limit", "1").output.contains(id))
    }
    for relief in ["shaded", "vector", "none"] {
      for labels in ["source", "en", "mi"] {
        let map = try region.run(
          "map", "example", "--relief", relief, "--labels", labels, "--text", "live", "-o",
          "\(relief)-\(labels)")
        #expect(map.code == 0, "\(map.errors)")
        let svg = try region.text("\(relief)-\(labels)/example.svg")
        #expect(svg.contains(labels == "mi" ? "WAENGA" : "MIDLAND"))
        #expect(svg.contains("Westport") && svg.contains("Eastport"))
        #expect(svg.contains("<image") == (relief == "shaded"))
        let degrees = latitude == 0 ? "1°" : "\(Int(-latitude))°\u{a0}S"
        #expect(svg.contains(degrees), "\(relief) \(labels)")
      }
    }
    let first = try region.text("shaded-en/example.svg")
    #expect(try region.run("map", "example", "--labels", "en", "--text", "live").code == 0)
    #expect(try region.text("Output/example.svg") == first)
  }

  @Test func aMapAcrossTheAntimeridianIsOfOnePiece() throws {
    let region = try MadeUpRegion(longitude: 180, latitude: -17)
    try region.settle()
    let map = try region.run(
      "map", "example", "--layout-json", "layout.json", "--relief", "none", "--text", "live")
    #expect(map.code == 0, "\(map.errors)")
    let layout = try JSONValue(reading: Array(try region.text("layout.json").utf8))
    let frame = try #require(layout["frame"]?.array).compactMap(\.number)
    for id in ["westport", "eastport"] {
      let items = try #require(layout["items"]?.array).filter {
        $0["id"]?.string?.contains(id) == true
      }
      let boxes = items.flatMap { $0["boxes"]?.array ?? [] }
      #expect(!boxes.isEmpty)
      for box in boxes {
        let corners = try #require(box.array).compactMap(\.number)
        #expect(frame[0] <= corners[0] && corners[2] <= frame[2], "\(id)")
      }
    }
    let svg = try region.text("Output/example.svg")
    #expect(svg.contains(">180°<") && svg.contains("179°\u{a0}E") && svg.contains("179°\u{a0}W"))
  }

  /// RFC 7946, 3.1.9 and 5.2.
  @Test func geoJSONIsCutAtTheAntimeridian() throws {
    let region = try MadeUpRegion(longitude: 180, latitude: -17)
    try region.settle()
    #expect(try region.run("map", "example", "--format", "geojson").code == 0)
    let text = try region.text("Output/example.geojson")
    let box = try #require(try JSONValue(reading: Array(text.utf8))["bbox"]?.array).compactMap(
      \.number)
    #expect(box == [179.05, -17.8, -179.05, -16.2])
    // The reader refuses a position beyond 180 degrees.
    let features = try GeoJSONReader.features(in: Array(text.utf8), file: "example.geojson")
    let outline = try #require(features.first { $0.id == "place:midland/outline" })
    #expect(outline.geometries.count == 2)
    let link = try #require(features.first { $0["feature"]?.string == "link" })
    #expect(link.geometries.count == 2)
    let info = try Program.run(
      tool: "ogrinfo",
      ["-al", "-so", region.project.appending(path: "Output/example.geojson").path])
    #expect(info.code == 0 && info.errors.isEmpty)
    #expect(info.output.contains("Feature Count: \(features.count)\n"))
  }

  @Test func nothingOfOursIsInIt() throws {
    let region = try MadeUpRegion(longitude: 28, latitude: -29)
    #expect(try region.run("map", "overview", "--text", "live").code == 0)
    let names = try #require(FileManager.default.subpaths(atPath: region.project.path)).filter {
      name in
      [".xml", ".svg", ".geojson", ".txt"].contains { name.hasSuffix($0) }
    }
    #expect(names.count > 12)
    for name in names {
      let text = try region.text(name)
      for word in ["Karabakh", "Azerbai", "az-Latn", "Caspian", "Kachagh Atlas", "geonames"] {
        #expect(!text.localizedCaseInsensitiveContains(word), "\(name): \(word)")
      }
    }
    #expect(try region.text("Gazetteer/places/example.xml").contains("<publisher>A &amp; \"B\"<"))
    #expect(try region.text("Output/overview.svg").contains("Nobody."))
  }

  @Test func anotherProjectCanBeThePattern() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Program.run(
      [
        "new", "project", folder.path, "--extent", "47,40,49,41", "--from",
        TestProject.repository.path,
      ], in: TestProject.repository)
    #expect(result.code == 0, "\(result.errors)")
    // Its one claim is of a kind that the other vocabulary does not have.
    let check = try Program.run(["check"], in: folder)
    #expect(check.code == 65 && check.errors.contains("gathering"))
  }

  @Test func whatCannotBeMadeIsToldAndNothingIsWritten() throws {
    let region = try MadeUpRegion(longitude: 28, latitude: -29)
    let before = try region.text("README.md")
    let again = try Program.run(
      ["new", "project", "Made up", "--extent", region.extent], in: region.folder)
    #expect(again.code == 73 && again.errors.contains("Made up is there already"))
    #expect(try region.text("README.md") == before)
    let missing = try Program.run(
      ["new", "project", "Other", "--extent", "1,1,2,2", "--ocean", "none.geojson"],
      in: region.folder)
    #expect(missing.code == 66 && missing.errors.contains("none.geojson"))
    for extent in ["2,1,1,2", "1,2,2,1", "1,1,2", "0,0,400,1"] {
      let wrong = try Program.run(
        ["new", "project", "Other", "--extent", extent], in: region.folder)
      #expect(wrong.code == 64, "\(extent)")
    }
    #expect(!FileManager.default.fileExists(atPath: region.folder.appending(path: "Other").path))
  }
}
