import Foundation
import Interchange
import Testing

/// Mistakes an editor may make in the authored files, as the program tells of
/// them. What each of many mistakes is told as, the tests of the room TEI say.
struct BrokenInputTests {
  /// A mistake, and what has to be said of it first.
  private struct Mistake {
    var file: String
    var old: String
    var new: String
    var words: String
  }

  private static let mistakes = [
    Mistake(
      file: "places/ganja.xml", old: "<head>Ganja</head>", new: "<head>Ganja",
      words: "close each element before the one it stands in"),
    Mistake(
      file: "places/ganja.xml", old: "<head>Ganja</head>", new: "<heading>Ganja</heading>",
      words: "<heading> may not stand here"),
    Mistake(
      file: "places/ganja.xml", old: "<geo>40.68157 46.36134</geo>",
      new: "<geo>140.68157 46.36134</geo>", words: "140.68157"),
    Mistake(
      file: "places/ganja.xml", old: "quantity=\"417\"", new: "quantity=\"41700\"",
      words: "an elevation of 41700 m is not on the Earth's land"),
    Mistake(
      file: "places/ganja.xml", old: "target=\"place:ganja-okrug\"",
      new: "target=\"place:ganja-okruk\"", words: "write \"ganja-okrug\" if that is meant"),
    Mistake(
      file: "places/ganja.xml", old: "xml:lang=\"hy\">Գանձակ", new: "xml:lang=\"hy_AM\">Գանձակ",
      words: "hy_AM"),
    Mistake(
      file: "sources/gaffarov-1999.xml", old: "when-custom=\"1925~\"",
      new: "when-custom=\"mid-1925\"", words: "mid-1925"),
    Mistake(
      file: "sources/gaffarov-1999.xml", old: "xml:id=\"gaffarov-1999\"",
      new: "xml:id=\"gaffarov-2000\"", words: "call the file gaffarov-2000.xml"),
    Mistake(
      file: "sources/gaffarov-1999.xml", old: "xml:id=\"gulmali-khan-groups\"",
      new: "xml:id=\"isakhan-uprisings\"", words: "is already used at"),
    Mistake(
      file: "vocabulary/placement-roles.xml", old: "<taxonomy xml:id=\"placement-roles\">",
      new: "<taxonomy xml:id=\"roles\">", words: "there is no role of a place"),
    Mistake(
      file: "vocabulary/activity-kinds.xml", old: "symbol:trefoil", new: "symbol:trefoyl",
      words: "there is no symbol \"trefoyl\""),
    Mistake(
      file: "vocabulary/activity-kinds.xml", old: "colour:maroon", new: "colour:marron",
      words: "have no colour \"marron\"; write \"maroon\" if that is meant"),
  ]

  @Test func aThemeWithAMistakeIsToldOfBesideTheOthers() throws {
    let project = try TestProject()
    try project.edit("Gazetteer/themes/dark.json", "\"paper\": \"#", "\"paper\": \"")
    try project.edit("Gazetteer/themes/greyscale.json", "\"maroon\"", "\"claret\"")
    try project.edit("Gazetteer/places/ganja.xml", "<head>Ganja</head>", "<heading>Ganja</heading>")
    let result = try project.run("check")
    #expect(result.code == 65)
    #expect(result.errors.contains("Gazetteer/themes/dark.json: paper: "))
    #expect(result.errors.contains("<heading> may not stand here"))
    #expect(result.errors.contains("the theme greyscale has no colour \"maroon\""))
  }

  @Test func aThemeThatIsNoJSONIsToldWithItsLine() throws {
    let project = try TestProject()
    try project.edit("Gazetteer/themes/dark.json", "\"paper\": ", "\"paper\" ")
    let text = String(decoding: try project.bytes("Gazetteer/themes/dark.json"), as: UTF8.self)
    let line =
      try #require(
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .firstIndex { $0.contains("\"paper\" ") }) + 1
    let result = try project.run("check")
    #expect(result.code == 65)
    #expect(result.errors.contains("Gazetteer/themes/dark.json:\(line): this is not JSON: "))
  }

  @Test func programsAreToldOfMistakesAndDoubts() throws {
    let project = try TestProject()
    let doubts = try JSONValue(reading: Array(project.run("check", "--json").output.utf8))
    #expect(try #require(doubts.array).allSatisfy { $0["severity"]?.string == "warning" })
    try project.edit("Gazetteer/places/ganja.xml", "<head>Ganja</head>", "<heading>Ganja</heading>")
    try project.edit("Gazetteer/themes/dark.json", "\"paper\": \"#", "\"paper\": \"")
    let result = try project.run("check", "--json")
    #expect(result.code == 65 && result.errors.isEmpty)
    let records = try #require(JSONValue(reading: Array(result.output.utf8)).array)
    let broken = try #require(records.first { $0["file"]?.string?.hasSuffix("ganja.xml") == true })
    #expect(broken["severity"]?.string == "mistake" && broken["code"]?.string != nil)
    #expect(try #require(broken["line"]?.number) > 1)
    #expect(records.contains { $0["file"]?.string == "Gazetteer/themes/dark.json" })
  }

  @Test func aThemeOfOnesOwnHasTheColoursOfTheKinds() throws {
    let project = try TestProject()
    let theme = try String(decoding: project.bytes("Gazetteer/themes/colour.json"), as: UTF8.self)
    try theme.replacing("\"maroon\"", with: "\"claret\"")
      .write(to: project.file("own.json"), atomically: true, encoding: .utf8)
    let result = try project.run("map", "overview", "--theme", "own.json")
    #expect(result.code == 65)
    #expect(
      result.errors == "own.json: palette: no colour called maroon, which the kinds of "
        + "activity have\n")
  }

  @Test func aMistakeIsToldWithItsPlaceAndNothingIsWritten() throws {
    let project = try TestProject()
    #expect(try project.run("build").code == 0)
    let database = try Data(contentsOf: project.database)
    let folder = try project.names(in: "Gazetteer")
    for mistake in Self.mistakes {
      let path = "Gazetteer/\(mistake.file)"
      let whole = try project.bytes(path)
      try project.edit(path, mistake.old, mistake.new)
      let result = try project.run("build")
      #expect(result.code == 65)
      #expect(result.output.isEmpty)
      let lines = result.errors.split(separator: "\n")
      #expect(lines.contains { $0.contains(mistake.words) }, "\(result.errors)")
      #expect(lines.dropLast().allSatisfy { $0.contains(#/^Gazetteer/[a-z/0-9-]+\.xml:\d+: .+/#) })
      #expect(lines.last?.hasSuffix("nothing was written.") ?? false)
      #expect(try Data(contentsOf: project.database) == database, "\(mistake.words)")
      #expect(try project.names(in: "Gazetteer") == folder)
      try whole.write(to: project.file(path))
    }
    #expect(try project.run("build").output == "Gazetteer/gazetteer.gpkg: up to date\n")
  }
}
