import Foundation
import Interchange
import Testing

/// The atlas as the program writes it, read by the clients of its users.
///
/// The maps are without relief, whose shading takes most of the time of a build
/// that is not for release; one has it.
struct AtlasTests {
  /// A project with all maps in its folder `Maps`, which no test changes.
  private static let atlas = Result {
    let project = try TestProject.shared.get()
    let run = try project.run("atlas", "--relief", "none", "--output", "Maps")
    try #require(run.code == 0, "\(run.errors)")
    return project
  }

  /// The names of all maps: each source, and all together.
  private static func maps() throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: TestProject.repository.appending(path: "Gazetteer/sources").path)
    return names.filter { $0.hasSuffix(".xml") }.map { String($0.dropLast(4)) }.sorted()
      + ["overview"]
  }

  /// The names of the files of all maps.
  private static func files() throws -> [String] {
    try maps().flatMap { ["\($0).geojson", "\($0).pdf", "\($0).qml", "\($0).svg"] }
  }

  private let project: TestProject

  init() throws { project = try Self.atlas.get() }

  @Test func everySourceAndTheWholeHaveTheirFilesAndAllTheirPage() throws {
    let expected = try Self.files() + ["index.html"]
    // Other tests draw their pictures into the same folder.
    let written = try project.names(in: "Maps").filter { !$0.hasSuffix(".png") }
    #expect(written == expected.sorted())
  }

  @Test(arguments: try maps())
  func theClaimsOfTheAuthoredFileAreInBothMaps(map: String) throws {
    let sources = map == "overview" ? try Self.maps().dropLast() : [map]
    let authored = try sources.flatMap { source in
      try Self.matches(
        of: #/<event xml:id="([^"]+)"/#, in: project.bytes("Gazetteer/sources/\(source).xml"))
    }
    #expect(!authored.isEmpty)
    #expect(Set(authored).count == authored.count)
    let drawn = try Self.matches(
      of: #/ data-claim="([^"]+)"/#, in: project.bytes("Maps/\(map).svg"))
    #expect(Set(drawn) == Set(authored))
    let features = try GeoJSONReader.features(
      in: Array(project.bytes("Maps/\(map).geojson")), file: map)
    #expect(Set(features.compactMap { $0["claim"]?.string }) == Set(authored))
  }

  /// The page lists every claim of every source, leads to every map, and asks
  /// for nothing that is not in it.
  @Test func thePageHasEveryClaimAndLeadsToEveryMap() throws {
    let page = try project.bytes("Maps/index.html")
    let authored = try Self.maps().dropLast().flatMap { source in
      try Self.matches(
        of: #/<event xml:id="([^"]+)"/#, in: project.bytes("Gazetteer/sources/\(source).xml"))
    }
    let listed = Self.matches(of: #/<article [^>]*data-claim="([^"]+)"/#, in: page)
    #expect(listed == authored)
    let files = Self.matches(of: #/<a href="([^"#:]+)"/#, in: page)
    #expect(Set(files) == Set(try Self.files()))
    let pictures = Self.matches(of: #/<(?:image|img)[^>]* (?:src|xlink:href)="(.{5})/#, in: page)
    #expect(pictures.allSatisfy { $0 == "data:" })
    #expect(Self.matches(of: #/<(link|iframe|object|embed|script [^>]*src)/#, in: page).isEmpty)
    #expect(!page.contains(Data("{{".utf8)))
    #expect(page.count < 3_000_000)
  }

  @Test(arguments: try maps())
  func otherProgramsDrawTheMap(map: String) throws {
    try draw("Maps/\(map).svg")
  }

  @Test func otherProgramsDrawAShadedMap() throws {
    let map = try #require(Self.maps().first)
    #expect(try project.run("map", map, "--format", "svg", "--output", "Shaded").code == 0)
    let text = String(decoding: try project.bytes("Shaded/\(map).svg"), as: UTF8.self)
    #expect(text.contains("<image "))
    try draw("Shaded/\(map).svg")
  }

  /// A map made alone, in a process of its own, is the one of the atlas.
  @Test func anotherRunWritesTheSameBytes() throws {
    for map in try Self.maps().suffix(2) {
      #expect(
        try project.run("map", map, "--relief", "none", "--output", "Again").code == 0)
      for ending in ["svg", "geojson", "qml"] {
        let (first, second) = ("Maps/\(map).\(ending)", "Again/\(map).\(ending)")
        #expect(try project.bytes(first) == project.bytes(second), "\(map).\(ending)")
      }
    }
  }

  /// xmllint accepts the file, and librsvg makes a picture of it with dark on
  /// light, both without a word.
  private func draw(_ path: String) throws {
    let lint = try Program.run(tool: "xmllint", ["--noout", project.file(path).path])
    #expect(lint.code == 0)
    #expect(lint.errors.isEmpty, "\(lint.errors)")
    let picture = project.file("\(path).png").path
    defer { try? FileManager.default.removeItem(atPath: picture) }
    let drawing = try Program.run(
      tool: "rsvg-convert", ["--width", "600", "--output", picture, project.file(path).path])
    #expect(drawing.code == 0)
    #expect(drawing.errors.isEmpty, "\(drawing.errors)")
    let levels = try Program.run(
      tool: "env", ["GDAL_PAM_ENABLED=NO", "gdalinfo", "-stats", picture])
    let text = Data(levels.output.utf8)
    for statistic in [#/STATISTICS_STDDEV=([0-9.]+)/#, #/STATISTICS_MAXIMUM=([0-9.]+)/#] {
      let bands = Self.matches(of: statistic, in: text).compactMap { Double($0) }
      #expect(bands.count >= 3)
      #expect(bands.prefix(3).allSatisfy { $0 > 15 }, "\(path) is blank: \(bands)")
    }
  }

  /// What a pattern captures wherever it occurs.
  private static func matches(
    of pattern: Regex<(Substring, Substring)>, in data: Data
  ) -> [String] {
    String(decoding: data, as: UTF8.self).matches(of: pattern).map { String($0.output.1) }
  }
}
