import Foundation
import Interchange
import Testing

/// The commands that write.
struct WritingTests {
  @Test func anUnchangedGazetteerIsNotBuiltAgain() throws {
    let project = try TestProject()
    let first = try project.run("build")
    #expect(first.code == 0)
    #expect(first.output.hasPrefix("Gazetteer/gazetteer.gpkg: "))
    let bytes = try Data(contentsOf: project.database)
    #expect(try project.run("build").output == "Gazetteer/gazetteer.gpkg: up to date\n")
    try project.edit("Gazetteer/places/karabakh.xml", "</listPlace>", "<!-- seen --></listPlace>")
    #expect(try project.run("build").output == first.output)
    try project.edit("Gazetteer/places/karabakh.xml", "<!-- seen -->", "")
    #expect(try project.run("build").output == first.output)
    #expect(try Data(contentsOf: project.database) == bytes)
    #expect(try project.names(in: "Gazetteer").filter { $0.hasPrefix("gazetteer.gpkg") }.count == 1)
  }

  @Test func aNewBuildOfTheProgramMakesTheDatabaseAnew() throws {
    let project = try TestProject()
    let first = try project.run("build")
    let bytes = try Data(contentsOf: project.database)
    let before = try #require(Program.made).addingTimeInterval(-1)
    try FileManager.default.setAttributes(
      [.modificationDate: before], ofItemAtPath: project.database.path)
    #expect(try project.run("build").output == first.output)
    #expect(try Data(contentsOf: project.database) == bytes)
    #expect(try project.run("build").output == "Gazetteer/gazetteer.gpkg: up to date\n")
  }

  @Test func programsAreToldWhatWasWritten() throws {
    let project = try TestProject()
    try Data("id,name,lon,lat\n1,Sus,46.5,39.6\n".utf8).write(to: project.file("list.csv"))
    let points =
      #"{"type":"Feature","properties":{"name":"Sus"},"#
      + #""geometry":{"type":"Point","coordinates":[46.5,39.6]}}"#
    try Data(points.utf8).write(to: project.file("points.geojson"))
    func record(_ words: String...) throws -> JSONValue {
      let result = try Program.run(words + ["--json"], in: project.folder)
      #expect(result.code == 0, "\(words): \(result.errors)")
      return try JSONValue(reading: Array(result.output.utf8))
    }
    let build = try record("build")
    #expect(build["database"]?.string == "Gazetteer/gazetteer.gpkg")
    #expect(build["built"] == .bool(true))
    #expect(try record("build")["built"] == .bool(false))
    let map = try record("map", "jafarov-2012", "--format", "geojson,qml")
    #expect(
      map["files"]?.array?.map(\.string) == [
        "Output/jafarov-2012.geojson", "Output/jafarov-2012.qml",
      ])
    let atlas = try record("atlas", "--format", "geojson", "--output", "All")
    #expect(try #require(atlas["files"]?.array).count == 17 && atlas["maps"]?.number == 17)
    let drawn = try record("draw", "points.geojson")
    #expect(drawn["file"]?.string == "points.svg" && drawn["named"]?.number == 1)
    let list = try record("import", "list.csv")
    #expect(list["dataset"]?.string == "list" && list["places"]?.number == 1)
    let source = try record("new", "source", "hasanov-1988")
    #expect(source["file"]?.string == "Gazetteer/sources/hasanov-1988.xml")
  }

  @Test func theProjectIsFoundFromAFolderBelow() throws {
    let project = try TestProject()
    let result = try Program.run(["check"], in: project.file("Gazetteer/places"))
    #expect(result.code == 0)
    #expect(result.output.hasPrefix("No mistake in "))
  }

  @Test func theAtlasHasEveryClaimAndTheSameBytesAgain() throws {
    let project = try TestProject()
    let run = try project.run("atlas", "--format", "geojson")
    #expect(run.code == 0)
    #expect(try project.run("atlas", "--format", "geojson", "--output", "Again").code == 0)
    let names = try project.names(in: "Output")
    #expect(run.output == "Output: \(names.count) maps in \(names.count) files\n")
    #expect(try project.names(in: "Again") == names)

    let list = try project.run("sources", "--json").output
    let records = try #require(JSONValue(reading: Array(list.utf8)).array)
    #expect(names.count == records.count + 1)
    var all: Set<String> = []
    for record in records {
      let id = try #require(record["id"]?.string)
      let claims = try claims(in: project, "Output/\(id).geojson")
      #expect(record["claims"] == .array(claims.map(JSONValue.string)))
      all.formUnion(claims)
    }
    let together = try Set(claims(in: project, "Output/overview.geojson"))
    #expect(together == all)
    for name in names {
      #expect(try project.bytes("Output/\(name)") == project.bytes("Again/\(name)"))
    }
  }

  @Test func aProjectWithoutALookForItHasNoPage() throws {
    let project = try TestProject()
    try FileManager.default.removeItem(at: project.file("Gazetteer/page"))
    #expect(try project.run("atlas", "--relief", "none", "--format", "svg").code == 0)
    #expect(try !project.names(in: "Output").contains("index.html"))
  }

  @Test func aPageOfWhichTheTemplateAsksForMoreThanThereIsIsNotWritten() throws {
    let project = try TestProject()
    try project.edit("Gazetteer/page/page.html", "{{skip}}", "{{skipp}}")
    let run = try project.run("atlas", "--relief", "none", "--format", "svg")
    #expect(run.code == 65)
    #expect(
      run.errors == "Gazetteer/page/page.html: there is nothing to fill in for {{skipp}}\n")
    #expect(!FileManager.default.fileExists(atPath: project.file("Output").path))
  }

  @Test func thePageOfAnotherRunHasTheSameBytesAndOnlyTheClaimsAskedFor() throws {
    let project = try TestProject()
    for folder in ["One", "Two"] {
      let run = try project.run(
        "atlas", "--relief", "none", "--format", "svg", "--kinds", "arson", "--output", folder)
      #expect(run.code == 0, "\(run.errors)")
    }
    let page = try project.bytes("One/index.html")
    #expect(try page == project.bytes("Two/index.html"))
    let kinds = String(decoding: page, as: UTF8.self)
      .matches(of: #/<article [^>]*data-kind="([^"]+)"/#).map { $0.output.1 }
    #expect(Set(kinds) == ["arson"])
  }

  /// The claims of a file, in the order they first appear.
  private func claims(in project: TestProject, _ path: String) throws -> [String] {
    var claims: [String] = []
    for feature in try GeoJSONReader.features(in: Array(project.bytes(path)), file: path) {
      guard let claim = feature["claim"]?.string, !claims.contains(claim) else { continue }
      claims.append(claim)
    }
    return claims
  }

  @Test func theirClientsReadTheFiles() throws {
    let project = try TestProject()
    #expect(try project.run("atlas", "--format", "geojson").code == 0)
    for name in try project.names(in: "Output") {
      let features = try GeoJSONReader.features(
        in: Array(project.bytes("Output/\(name)")), file: name)
      let info = try Program.run(
        tool: "ogrinfo", ["-al", "-so", project.file("Output/\(name)").path])
      #expect(info.code == 0)
      #expect(info.errors.isEmpty)
      #expect(info.output.contains("Feature Count: \(features.count)\n"))
      #expect(info.output.contains("Layer name: \(name.dropLast(8))\n"))
    }
  }

  @Test func aMapIsWrittenWhereTheUserSays() throws {
    let project = try TestProject()
    let result = try project.run(
      "map", "odlu-yurd-1930-06", "--format", "geojson", "-o", "Figures/June")
    #expect(result.code == 0)
    #expect(result.output == "Figures/June/odlu-yurd-1930-06.geojson\n")
    #expect(try project.names(in: "Figures/June") == ["odlu-yurd-1930-06.geojson"])
  }

  @Test func aNewSourceIsBegunOnceAndMayBeFilledIn() throws {
    let project = try TestProject()
    let result = try project.run("new", "source", "hasanov-1988")
    #expect(result.code == 0)
    #expect(result.output == "Gazetteer/sources/hasanov-1988.xml\n")
    let template = try project.bytes("Gazetteer/sources/hasanov-1988.xml")
    let check = try project.run("check")
    #expect(check.code == 65)
    #expect(check.errors.contains("Gazetteer/sources/hasanov-1988.xml:"))
    let again = try project.run("new", "source", "hasanov-1988")
    #expect(again.code == 73)
    #expect(try project.bytes("Gazetteer/sources/hasanov-1988.xml") == template)
  }
}
