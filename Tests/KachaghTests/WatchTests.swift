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
}
