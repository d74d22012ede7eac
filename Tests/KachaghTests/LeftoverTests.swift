import Foundation
import Testing

/// What killed runs have left behind.
struct LeftoverTests {
  @Test func theNextRunTakesAwayWhatNobodyIsAtWorkOn() throws {
    let project = try TestProject()
    let folder = project.file("Output")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // No process has the greatest number there can be; this one is at work.
    let names = [
      "overview.svg.kachagh-\(Int32.max)", "list.gpkg.kachagh-\(Int32.max)-journal",
      "overview.svg.kachagh-\(getpid())",
      "list.gpkg.kachagh-\(getpid())-journal", "letter.kachagh-draft", "mine.svg.partial",
    ]
    for name in names { try Data("half".utf8).write(to: folder.appending(path: name)) }
    let run = try project.run("map", "jafarov-2012", "--format", "geojson")
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      try project.names(in: "Output") == (names.dropFirst(2) + ["jafarov-2012.geojson"]).sorted())
  }

  @Test func anInterruptedRunLeavesNothing() throws {
    let project = try TestProject()
    let run = try Program.start(["atlas"], in: project.folder)
    Thread.sleep(forTimeInterval: 0.5)
    #expect(run.interrupt() == 130)
    #expect(run.output.contains("Interrupted; every file is whole"))
    #expect(!FileManager.default.fileExists(atPath: project.file("Output").path))
    #expect(try project.names(in: "Gazetteer").allSatisfy { !$0.contains(".kachagh-") })
  }
}
