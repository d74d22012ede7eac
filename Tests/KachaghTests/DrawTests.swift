import Foundation
import Interchange
import Testing

/// Points of a user's own, drawn by the program.
struct DrawTests {
  private let project: TestProject

  init() throws { project = try TestProject.shared.get() }

  private func file(_ name: String, _ features: [String]) throws -> String {
    let text = #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ",\n"))]}"#
    try text.write(to: project.file(name), atomically: true, encoding: .utf8)
    return name
  }

  private func point(
    _ name: String, _ longitude: Double, _ latitude: Double, more: String = ""
  ) -> String {
    """
    {"type":"Feature","id":"\(name)","properties":{"name":"\(name)"\(more)},
    "geometry":{"type":"Point","coordinates":[\(longitude),\(latitude)]}}
    """
  }

  /// The items of a layout of one kind, with their boxes.
  private func items(_ kind: String, in path: String) throws -> [(id: String, box: [Double])] {
    let layout = try JSONValue(reading: Array(project.bytes(path)))
    return (layout["items"]?.array ?? []).filter { $0["kind"]?.string == kind }.compactMap { item in
      guard let id = item["id"]?.string, let box = item["boxes"]?.array?.first?.array else {
        return nil
      }
      return (id, box.compactMap(\.number))
    }
  }

  @Test func namesInEveryScriptStandBesideTheirPoints() throws {
    let names = ["Şuşa", "Շուշի", "Шуша", "شوشا"]
    let points = try file(
      "scripts.geojson",
      names.enumerated().map { point($1, 46 + 0.4 * Double($0), 39.5 + 0.2 * Double($0)) })
    let run = try project.run("draw", points, "--layout-json", "scripts.json", "--text", "live")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.isEmpty)
    #expect(run.output == "scripts.svg\n")
    let svg = String(decoding: try project.bytes("scripts.svg"), as: UTF8.self)
    for name in names { #expect(svg.contains(">\(name)</text>")) }
    #expect(Set(try items("name", in: "scripts.json").map(\.id)) == Set(names))
    #expect(try items("symbol", in: "scripts.json").count == names.count)
    let picture = ["-o", project.file("scripts.png").path, project.file("scripts.svg").path]
    #expect(try Program.run(tool: "rsvg-convert", picture).code == 0)
  }

  @Test func noTwoNamesOverlapAndTheWeightierStand() throws {
    // A crowd about one spot, in which only few names have room.
    var features = (0..<200).map { index in
      point("p\(index)", 46 + 0.01 * Double(index % 20), 40 + 0.01 * Double(index / 20))
    }
    features.append(point("Yelizavetpol", 46.1, 40.05, more: #","population":60000"#))
    let run = try project.run(
      "draw", try file("crowd.geojson", features), "--rank-property", "population",
      "--layout-json", "crowd.json")
    #expect(run.code == 0)
    let names = try items("name", in: "crowd.json")
    #expect(names.contains { $0.id == "Yelizavetpol" })
    #expect(run.errors.contains("no room for \(201 - names.count) names of 201"))
    #expect(try items("symbol", in: "crowd.json").count == 201)
    for (index, one) in names.enumerated() {
      for other in names[(index + 1)...] {
        let isApart =
          one.box[2] <= other.box[0] || other.box[2] <= one.box[0]
          || one.box[3] <= other.box[1] || other.box[3] <= one.box[1]
        #expect(isApart, "\(one.id) and \(other.id)")
      }
    }
  }

  @Test func pointsBeyondTheBaseMapAreDrawn() throws {
    let points = try file(
      "south.geojson", [point("Waipawa", 176.6, -39.9), point("Dannevirke", 176.1, -40.2)])
    let run = try project.run("draw", points, "--relief", "shaded", "--layout-json", "south.json")
    #expect(run.code == 0, "\(run.errors)")
    #expect(try items("name", in: "south.json").count == 2)
    let svg = String(decoding: try project.bytes("south.svg"), as: UTF8.self)
    #expect(svg.contains("40°\u{a0}S"))
    #expect(svg.contains("176°\u{a0}E"))
  }

  @Test func aShapeThatIsNoPointIsRefusedAndNothingWritten() throws {
    let line = """
      {"type":"Feature","id":"road","properties":{},
      "geometry":{"type":"LineString","coordinates":[[46,40],[47,40]]}}
      """
    let run = try project.run("draw", try file("road.geojson", [point("a", 46, 40), line]))
    #expect(run.code == 65)
    #expect(run.errors.contains("road.geojson: 1 feature with a shape that is no point: road."))
    #expect(!FileManager.default.fileExists(atPath: project.file("road.svg").path))
  }

  @Test func everyFaultOfTheFileIsToldWithItsLine() throws {
    let run = try project.run(
      "draw", try file("swapped.geojson", [point("a", 46, 140), point("b", 246, 40)]))
    #expect(run.code == 65)
    #expect(run.errors.contains("swapped.geojson:1:"))
    #expect(run.errors.contains("feature a:"))
    #expect(run.errors.contains("feature b:"))
  }
}
