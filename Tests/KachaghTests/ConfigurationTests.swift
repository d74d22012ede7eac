import Foundation
import Interchange
import Testing

/// What `kachagh.yml` decides, and what beats it.
struct ConfigurationTests {
  private func project(_ settings: String) throws -> TestProject {
    let project = try TestProject()
    try Data(settings.utf8).write(to: project.file("kachagh.yml"))
    return project
  }

  private func width(_ project: TestProject, _ path: String) throws -> Substring? {
    let svg = try String(contentsOf: project.file(path), encoding: .utf8)
    return svg.firstMatch(of: #/width="(\d+)mm"/#)?.output.1
  }

  @Test func aSettingHoldsUnlessAnOptionIsGiven() throws {
    let project = try project("width: 120mm\nformat: [svg]\noutput: Figures\nrelief: none\n")
    let map = try project.run("map", "jafarov-2012")
    #expect(map.output == "Figures/jafarov-2012.svg\n", "\(map.errors)")
    #expect(try width(project, "Figures/jafarov-2012.svg") == "120")
    let beaten = try project.run("map", "jafarov-2012", "--width", "85mm", "-o", "Other")
    #expect(beaten.output == "Other/jafarov-2012.svg\n", "\(beaten.errors)")
    #expect(try width(project, "Other/jafarov-2012.svg") == "85")
  }

  @Test func theFolderOfOutputIsTheProjects() throws {
    let project = try project("format: geojson\noutput: Figures\n")
    let result = try Program.run(["map", "jafarov-2012"], in: project.file("Gazetteer"))
    #expect(result.code == 0, "\(result.errors)")
    #expect(try project.names(in: "Figures") == ["jafarov-2012.geojson"])
  }

  @Test func everyFaultIsToldWithItsLine() throws {
    let project = try project("width: 120mm\nthemes: dark\n\nrelief: bumpy\nwidth2: 1\n")
    let result = try project.run("map", "jafarov-2012")
    #expect(result.code == 65)
    #expect(
      result.errors == """
        kachagh.yml:2: there is no setting \u{201C}themes\u{201D}; did you mean theme?
        kachagh.yml:4: relief cannot be \u{201C}bumpy\u{201D}; give one of shaded, vector, none
        kachagh.yml:5: there is no setting \u{201C}width2\u{201D}; did you mean width?

        """)
    #expect(!FileManager.default.fileExists(atPath: project.file("Output").path))
  }

  @Test(arguments: [("width: [", ""), ("- width\n", "1"), ("width: 1\nwidth: 2\n", "")])
  func whatIsNoListOfSettingsIsTold(text: String, line: String) throws {
    let result = try project(text).run("config")
    #expect(result.code == 65)
    #expect(result.errors.hasPrefix("kachagh.yml:\(line)"), "\(result.errors)")
  }

  @Test func configShowsWhatHoldsAndWhy() throws {
    let project = try project("# ours\nwidth: 120mm\n")
    let lines = try project.run("config").lines
    #expect(
      lines.contains {
        $0.hasPrefix("width ") && $0.contains("120mm") && $0.contains("kachagh.yml:2")
      })
    #expect(
      lines.contains { $0.hasPrefix("theme ") && $0.contains("colour") && $0.contains("usual") })
    let json = try JSONValue(reading: Array(try project.run("config", "--json").output.utf8))
    let width = try #require(json.array?.first { $0["setting"]?.string == "width" })
    #expect(width["value"]?.string == "120mm" && width["from"]?.string == "kachagh.yml:2")
  }

  /// Of every setting, that the options it stands for are there, and that what it
  /// usually is, is what they are.
  @Test func everySettingIsAnOptionOfItsCommands() throws {
    let json = try JSONValue(reading: Array(try project("").run("config", "--json").output.utf8))
    for record in try #require(json.array) {
      let name = try #require(record["setting"]?.string)
      for command in try #require(record["commands"]?.array).compactMap(\.string) {
        let help = try Program.run(
          command.split(separator: " ").map(String.init) + ["--help"], in: TestProject.repository)
        #expect(help.output.contains("--\(name) <"), "\(command) --\(name)")
        let words = help.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let usual = record["value"]?.string, usual != "Output" {
          #expect(words.contains("default: \(usual))"), "\(command) --\(name)")
        }
      }
    }
  }

  @Test func theDefaultsOfThisProjectAreSound() throws {
    let result = try Program.run(["config"], in: TestProject.repository)
    #expect(result.code == 0 && result.errors.isEmpty)
    #expect(result.output.contains("Kachagh Atlas"))
  }
}
