import Foundation
import Testing

/// The styles of QGIS, without QGIS; scripts/look-in-qgis has it draw.
struct StyleTests {
  private let project: TestProject

  init() throws {
    project = try TestProject.shared.get()
    try #require(try project.run("build").code == 0)
  }

  private func database(_ query: String) throws -> String {
    let result = try Program.run(
      tool: "ogrinfo", ["-ro", "-q", project.database.path, "-sql", query])
    #expect(result.code == 0 && result.errors.isEmpty, "\(result.errors)")
    return result.output
  }

  @Test func everyLayerHasItsStyle() throws {
    let layers = try database("SELECT f_table_name AS layer FROM layer_styles ORDER BY id")
    let named = layers.matches(of: #/layer \(String\) = (\w+)/#).map { String($0.output.1) }
    #expect(
      named == ["place_point", "place_line", "place_area", "activity_point", "activity_area"])
  }

  /// A kind added to the vocabulary is drawn without further ado.
  @Test func everyKindOfTheVocabularyHasItsRule() throws {
    let project = try TestProject()
    try project.edit(
      "Gazetteer/vocabulary/activity-kinds.xml", "<category xml:id=\"repression\"",
      """
      <category xml:id="o.strike" rend="symbol:star colour:#123456">
        <catDesc xml:lang="en">A strike &amp; more</catDesc>
        <catDesc xml:lang="az-Latn">Tətil</catDesc>
      </category>
      <category xml:id="repression"
      """)
    #expect(try project.run("build").code == 0)
    let result = try Program.run(
      tool: "ogrinfo",
      [
        "-ro", "-q", project.database.path, "-sql",
        "SELECT styleQML FROM layer_styles WHERE f_table_name = 'activity_point'",
      ])
    #expect(result.output.contains("'o.strike'"))
    #expect(result.output.contains("label=\"A strike &amp; more\""))
    #expect(result.output.contains("'#123456'"))
    #expect(result.output.contains("<Option name=\"A strike &amp; more\" type=\"QString\""))
  }

  @Test func theProjectHasEveryLayerAndNoPathOfThisMachine() throws {
    let path = project.file("Gazetteer/gazetteer.qgs")
    #expect(try Program.run(tool: "xmllint", ["--noout", path.path]).code == 0)
    let text = try String(contentsOf: path, encoding: .utf8)
    let ids = text.matches(of: #/<layer id="(?:database|basemap)_(\w+)"/#).map(\.output.1)
    #expect(
      ids == [
        "activity_point", "activity_area", "activity_unlocated", "place_point", "place_line",
        "place_area", "coastline", "boundaries", "lakes", "ocean",
      ])
    let sources = text.matches(of: #/<datasource>(.+)</datasource>/#).map(\.output.1)
    #expect(sources.count == ids.count && sources.allSatisfy { $0.hasPrefix("./") })
    #expect(!text.contains(project.folder.path))
    #expect(text.contains("<title>Kachagh Atlas</title>"))
    let again = try TestProject()
    #expect(try again.run("build").code == 0)
    #expect(try again.bytes("Gazetteer/gazetteer.qgs") == Data(text.utf8))
  }

  @Test func aProjectThatAPersonHasSavedIsLeft() throws {
    let project = try TestProject()
    #expect(try project.run("build").code == 0)
    let ours = try project.bytes("Gazetteer/gazetteer.qgs")
    // QGIS writes the project anew, without our comment.
    let theirs = Data("<qgis version=\"3.22.16\"/>\n".utf8)
    try theirs.write(to: project.file("Gazetteer/gazetteer.qgs"))
    try project.edit("Gazetteer/places/karabakh.xml", "</listPlace>", "<!-- seen --></listPlace>")
    #expect(try project.run("build").code == 0)
    #expect(try project.bytes("Gazetteer/gazetteer.qgs") == theirs)
    try FileManager.default.removeItem(at: project.file("Gazetteer/gazetteer.qgs"))
    try project.edit("Gazetteer/places/karabakh.xml", "<!-- seen -->", "")
    #expect(try project.run("places").code == 0)
    #expect(try project.bytes("Gazetteer/gazetteer.qgs") == ours)
    try FileManager.default.removeItem(at: project.file("Gazetteer/gazetteer.qgs"))
    #expect(try project.run("build").output == "Gazetteer/gazetteer.gpkg: up to date\n")
    #expect(try project.bytes("Gazetteer/gazetteer.qgs") == ours)
    // What cannot be read is not ours to write over.
    try FileManager.default.removeItem(at: project.file("Gazetteer/gazetteer.qgs"))
    try FileManager.default.createDirectory(
      at: project.file("Gazetteer/gazetteer.qgs"), withIntermediateDirectories: false)
    #expect(try project.run("build").output == "Gazetteer/gazetteer.gpkg: up to date\n")
    #expect(try project.names(in: "Gazetteer/gazetteer.qgs").isEmpty)
  }

  @Test func anExportHasAProjectOfWhatIsInIt() throws {
    let path = project.file("few.gpkg").path
    let result = try project.run(
      "export", "places", "--format", "gpkg", "--id", "shusha", "-o", path)
    #expect(result.code == 0, "\(result.errors)")
    let text = try String(contentsOf: project.file("few.qgs"), encoding: .utf8)
    #expect(text.contains("<datasource>./few.gpkg|layername=place_point</datasource>"))
    #expect(!text.contains("activity_point") && !text.contains("basemap"))
  }

  @Test func theStyleOfAMapHasItsKindsAlone() throws {
    let folder = project.file("Styled").path
    let result = try project.run(
      "map", "jafarov-2012", "--format", "qml", "--output", folder)
    #expect(result.output == "\(folder)/jafarov-2012.qml\n")
    let path = "\(folder)/jafarov-2012.qml"
    #expect(try Program.run(tool: "xmllint", ["--noout", path]).code == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("&quot;kind&quot; = 'uprising'"))
    #expect(!text.contains("&quot;kind&quot; = 'arson'"))
    #expect(text.contains("base64:"))
  }
}
