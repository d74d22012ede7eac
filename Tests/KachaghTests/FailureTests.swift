import Foundation
import Testing

/// What a user is told of a mistake, where, and with which exit code.
struct FailureTests {
  @Test(arguments: [
    (["fetch"], "Error: Unexpected argument 'fetch'"),
    (["show"], "Error: Missing expected argument '<id>'"),
    (["map", "x", "--width", "10mm"], "Error: The value '10mm' is invalid for '--width <length>'"),
    (["map", "x", "--width", "wide"], "Error: The value 'wide' is invalid for '--width <length>'"),
    (
      ["map", "x", "--format", "svg,bmp"],
      "Error: The value 'svg,bmp' is invalid for '--format <formats>'"
    ),
    (["map", "jafarov-2011"], "No source is called jafarov-2011.\nDid you mean jafarov-2012"),
    (["map", "qqqqqq"], "No source is called qqqqqq.\nSee: kachagh sources\n"),
    (["show", "shushaa"], "Neither a place nor a source is called shushaa.\nDid you mean shusha"),
    (["new", "source", "two words"], "\"two words\""),
    (["new", "source", "overview"], "overview is the name of the map of all sources"),
  ])
  func aWrongCommandLineEndsWith64(arguments: [String], message: String) throws {
    let result = try Program.run(arguments, in: TestProject.shared.get().folder)
    #expect(result.code == 64)
    #expect(result.errors.contains(message))
    #expect(result.output.isEmpty)
  }

  @Test func aMissingProjectEndsWith66() throws {
    let root = URL(filePath: "/")
    let result = try Program.run(["check"], in: root)
    #expect(result.code == 66)
    #expect(
      result.errors == """
        There is no folder Gazetteer in / or above it.
        Go to the project's folder, or name it with --project.

        """)
    let named = try Program.run(["check", "--project", "/nowhere"], in: root)
    #expect(named.code == 66)
    #expect(named.errors == "There is no folder Gazetteer in /nowhere.\n")
  }

  @Test func anInputThatChangesMeanwhileEndsWith75() throws {
    let project = try TestProject()
    let source = "Gazetteer/sources/jafarov-2012.xml"
    let map = try Program.start(["map", "jafarov-2012", "--format", "svg"], in: project.folder)
    defer { map.stop() }
    // Once the place database stands, the sources are read and the map is being drawn.
    try project.wait(for: project.database)
    try project.edit(source, "<desc type=\"summary\"", "<!-- late --><desc type=\"summary\"")
    #expect(map.end() == 75)
    #expect(map.output.hasPrefix("\(source) changed while the files were read."), "\(map.output)")
    #expect(try !project.names(in: ".").contains("Output"))
  }

  @Test(arguments: ["Gazetteer/schema/gazetteer.rng", "Gazetteer/basemap/lakes.geojson"])
  func aMissingInputEndsWith66(path: String) throws {
    let project = try TestProject()
    try FileManager.default.removeItem(at: project.file(path))
    let result = try project.run("map", "overview")
    #expect(result.code == 66)
    #expect(result.errors.hasPrefix("\(path): "))
  }

  @Test func mistakesInTheFilesEndWith65AndLeaveEverythingAlone() throws {
    let project = try TestProject()
    #expect(try project.run("build").code == 0)
    let before = try Data(contentsOf: project.database)
    try project.edit("Gazetteer/sources/amrahov-2009.xml", "place:ganja", "place:nowhere-at-all")
    try project.edit("Gazetteer/sources/gaffarov-1999.xml", "place:karabakh", "place:nowhere")
    for command in ["check", "build", "atlas", "sources"] {
      let result = try project.run(command)
      #expect(result.code == 65)
      #expect(result.output.isEmpty)
      let lines = result.errors.split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines.first?.hasPrefix("Gazetteer/sources/amrahov-2009.xml:") ?? false)
      #expect(lines.first?.contains("nowhere-at-all") ?? false)
      #expect(lines.last == "2 faults in 2 files; nothing was written.")
    }
    #expect(try Data(contentsOf: project.database) == before)
    #expect(!FileManager.default.fileExists(atPath: project.file("Output").path))
  }

  @Test func aDamagedBaseMapEndsWith65() throws {
    let project = try TestProject()
    try Data("{\"type\":\"Polygon\"}".utf8)
      .write(to: project.file("Gazetteer/basemap/lakes.geojson"))
    let result = try project.run("map", "overview")
    #expect(result.code == 65)
    #expect(result.errors.hasPrefix("Gazetteer/basemap/lakes.geojson:1:1: the coordinates"))
  }

  @Test func anOutputThatCannotBeWrittenEndsWith73() throws {
    let project = try TestProject()
    try Data().write(to: project.file("taken"))
    let result = try project.run("atlas", "--format", "geojson", "--output", "taken")
    #expect(result.code == 73)
    #expect(result.errors.hasPrefix("taken: cannot be written: "))
    #expect(try project.bytes("taken").isEmpty)
  }
}
