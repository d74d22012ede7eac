import Foundation
import Testing

/// `kachagh watch`, run as a user runs it.
struct WatchTests {
  @Test func aChangeIsDrawnAMistakeIsToldAndCtrlCEnds() throws {
    let project = try TestProject()
    let watch = try Program.start(
      ["watch", "jafarov-2012", "mammadov-2020", "--format", "geojson"], in: project.folder)
    defer { watch.stop() }
    try watch.wait(for: "Watching Gazetteer; Ctrl-C ends.\n")
    #expect(
      watch.output == """
        Output/jafarov-2012.geojson
        Output/mammadov-2020.geojson
        Watching Gazetteer; Ctrl-C ends.

        """)
    let before = try project.bytes("Output/jafarov-2012.geojson")

    let source = "Gazetteer/sources/jafarov-2012.xml"
    try project.edit(source, "</event>", "<oops/></event>")
    try watch.wait(for: "\(source):")
    #expect(try project.bytes("Output/jafarov-2012.geojson") == before)

    try project.edit(source, "<oops/>", "")
    try project.edit(
      source, "<desc type=\"summary\" xml:lang=\"en\">",
      "<desc type=\"summary\" xml:lang=\"en\">Seen. ")
    try watch.wait(for: "nothing was written.\nOutput/jafarov-2012.geojson\n")
    #expect(try project.bytes("Output/jafarov-2012.geojson") != before)
    #expect(watch.output.components(separatedBy: "mammadov-2020").count == 2)

    #expect(watch.interrupt() == 0)
  }

  /// What has not changed is recalled from the last drawing: the maps are those that
  /// a new run makes all the same.
  @Test func aChangedPlaceIsDrawnAsANewRunDrawsIt() throws {
    let project = try TestProject()
    let map = ["jafarov-2012", "--width", "85mm", "--format", "svg"]
    let watch = try Program.start(["watch"] + map, in: project.folder)
    defer { watch.stop() }
    try watch.wait(for: "Ctrl-C ends.\n")
    let before = try project.bytes("Output/jafarov-2012.svg")
    try project.edit("Gazetteer/places/zakatala-nukha.xml", "<geo>41.19", "<geo>41.09")
    try watch.wait(for: "Ctrl-C ends.\nOutput/jafarov-2012.svg\n")
    #expect(watch.interrupt() == 0)
    let drawn = try project.bytes("Output/jafarov-2012.svg")
    #expect(drawn != before)
    #expect(try Program.run(["map"] + map, in: project.folder).code == 0)
    #expect(try project.bytes("Output/jafarov-2012.svg") == drawn)
  }
}
