import Foundation
import Interchange
import Testing
import XML

/// Every mark of a map leads back to what is authored.
struct ExplainTests {
  /// A map drawn anew, by its name, in a folder that lives as long as the tests.
  private static let drawn: Result<URL, any Error> = Result {
    let folder = try TestProject.shared.get().file("Explained")
    for name in ["adishova-2025", "overview"] {
      let result = try TestProject.shared.get()
        .run("map", name, "--format", "svg", "--output", "Explained")
      try #require(result.code == 0, "\(result.errors)")
    }
    return folder
  }

  @Test func everyMarkOfEveryMapIsAuthoredSomewhere() throws {
    let maps = try FileManager.default.contentsOfDirectory(
      at: TestProject.repository.appending(path: "Output"), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "svg" }
    #expect(maps.count > 10)
    for map in maps {
      let result = try Program.run(
        ["explain", map.path, "--json"], in: TestProject.repository)
      #expect(result.code == 0, "\(result.errors)")
      let rows = try #require(JSONValue(reading: Array(result.output.utf8)).array)
      #expect(rows.count > 20)
      for row in rows {
        let origin = try #require(row["authored"]?.string)
        #expect(origin.contains(#/^Gazetteer/(places|sources)/[a-z0-9-]+\.xml:[1-9]\d*$/#))
      }
    }
  }

  /// What is drawn of a source, and not of the ground below it, its frame or the
  /// words about it, stands in a group that says whose it is.
  @Test(arguments: ["adishova-2025", "overview"])
  func nothingThatIsDrawnOfASourceIsUnmarked(name: String) throws {
    let file = try Self.drawn.get().appending(path: "\(name).svg")
    let root = try MarkupDocument(path: file.path).root
    let layers = root.children("g").filter { Self.layersOfMarks.contains($0["id"] ?? "") }
    #expect(layers.count >= 6)
    for layer in layers { Self.expectMarked(layer.children, in: layer["id"] ?? "") }
  }

  private static let layersOfMarks: Set<String> = [
    "region-fills", "regions", "links", "ties", "doubt", "activity", "region-names",
    "place-names", "context", "names",
  ]

  private static func expectMarked(_ elements: [MarkupElement], in layer: String) {
    for element in elements {
      let isMarked = element.attributes.contains { $0.name.hasPrefix("data-") }
      // The edges about letters are drawn together, for all names of a layer.
      if isMarked || element.name == "use" || element.name == "defs" { continue }
      #expect(element.name == "g", "\(layer): <\(element.name)> on line \(element.line)")
      expectMarked(element.children, in: layer)
    }
  }

  @Test func aMarkIsToldWithItsClaimSourcePlacesAndLines() throws {
    let map = try Self.drawn.get().appending(path: "overview.svg").path
    let project = try TestProject.shared.get()
    let result = try project.run("explain", "\(map)#isakhan-uprisings")
    #expect(result.code == 0, "\(result.errors)")
    let source = #/authored Gazetteer/sources/adishova-2025\.xml:(\d+)/#
    let line = try #require(result.output.firstMatch(of: source)).1
    let file = try String(
      contentsOf: project.file("Gazetteer/sources/adishova-2025.xml"), encoding: .utf8)
    let authored = file.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(authored[try #require(Int(line)) - 1].contains("xml:id=\"isakhan-uprisings\""))
    for words in ["Adishova, S. N. (2025)", "certainty certain", "karayazi", "gazakh-region"] {
      #expect(result.output.contains(words), "\(words) in \(result.output)")
    }
    let region = try project.run("explain", "\(map)#region-karabakh", "--json")
    let record = try JSONValue(reading: Array(region.output.utf8))
    #expect(record["places"]?.array?.first?["id"] == .string("karabakh"))
  }

  @Test func whatIsNoMarkOrOfAnotherGazetteerIsToldSo() throws {
    let map = try Self.drawn.get().appending(path: "adishova-2025.svg")
    let project = try TestProject()
    let unknown = try project.run("explain", "\(map.path)#region-karabak")
    #expect(unknown.code == 64)
    #expect(unknown.errors.contains("Did you mean region-karabakh"))
    try project.edit("Gazetteer/sources/adishova-2025.xml", "isakhan-uprisings", "other-uprisings")
    let stale = try project.run("explain", map.path)
    #expect(stale.code == 65)
    #expect(stale.errors.contains("it has a mark of isakhan-uprisings"))
    #expect(try project.run("explain", "Gazetteer/exchange/kinds.json").code == 65)
    #expect(try project.run("explain", "none.svg").code == 66)
  }
}
