import Foundation
import Interchange
import Testing

/// Exports of the authored gazetteer, as other programs read them.
struct ExportTests {
  private let project: TestProject
  private let folder: URL

  init() throws {
    project = try TestProject.shared.get()
    folder = FileManager.default.temporaryDirectory.appending(path: "export-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Exports into a file, and gives its path.
  private func export(
    _ subject: String, _ format: String, _ more: [String] = [], as name: String
  ) throws -> String {
    let path = folder.appending(path: name).path
    let result = try Program.run(
      ["export", subject, "--format", format, "-o", path] + more, in: project.folder)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output == path + "\n")
    return path
  }

  private func gdal(_ arguments: String...) throws -> String {
    let result = try Program.run(tool: "ogrinfo", ["-ro"] + arguments)
    #expect(result.code == 0 && result.errors.isEmpty, "\(result.errors)")
    return result.output
  }

  // MARK: Every format is what it says

  @Test(
    arguments: [
      ("places", "geojson", "p.geojson", 602), ("places", "kml", "p.kml", 602),
      ("places", "lpf", "p.json", 541), ("places", "csv", "p.csv", 541),
      ("activities", "csv", "a.csv", 74), ("activities", "kml", "a.kml", 91),
      ("activities", "geojson", "a.geojson", 91),
    ])
  func gdalReadsEveryFeature(
    subject: String, format: String, name: String, count: Int
  ) throws {
    let path = try export(subject, format, as: name)
    let summary = try gdal("-so", "-al", path)
    #expect(summary.contains("Feature Count: \(count)\n"), "\(summary)")
  }

  @Test(arguments: ["kml", "tei"])
  func xmlIsWellFormed(format: String) throws {
    let path = try export("places", format, as: "places.\(format)")
    #expect(try Program.run(tool: "xmllint", ["--noout", path]).code == 0)
  }

  @Test func theFileOfPlacesIsOneTheCheckAccepts() throws {
    let own = try TestProject()
    let path = try export("places", "tei", as: "places.xml")
    for name in try own.names(in: "Gazetteer/places") {
      try FileManager.default.removeItem(at: own.file("Gazetteer/places/\(name)"))
    }
    try FileManager.default.copyItem(
      at: URL(filePath: path), to: own.file("Gazetteer/places/places.xml"))
    let check = try own.run("check")
    #expect(check.code == 0, "\(check.errors)")
    #expect(check.output.contains("541 places"))
  }

  @Test func aGeoPackageOfOneSourceHasItsClaimsAndTheirPlaces() throws {
    let path = try export(
      "activities", "gpkg", ["--source", "odlu-yurd-1930-06"], as: "one.gpkg")
    let sources = try gdal(path, "-q", "-sql", "SELECT DISTINCT source FROM activity_point")
    #expect(sources.components(separatedBy: "source (String)").count == 2, "\(sources)")
    #expect(sources.contains("odlu-yurd-1930-06"))
  }

  /// What is written can be taken in again, every record of it.
  @Test(arguments: [("lpf", "json"), ("lp-tsv", "tsv"), ("csv", "csv")])
  func theImportTakesEveryRecord(format: String, ending: String) throws {
    let own = try TestProject()
    let path = try export("places", format, as: "again.\(ending)")
    let result = try own.run("import", path)
    #expect(result.code == 0, "\(result.errors)")
    let count = try Program.run(
      tool: "ogrinfo", ["-ro", "-so", own.database.path, "imported_place"])
    #expect(count.output.contains("Feature Count: 541\n"), "\(result.output)\(result.errors)")
  }

  // MARK: Nothing goes missing in silence

  @Test func whatAFormatCannotSayIsTold() throws {
    let result = try project.run("export", "places", "--format", "lp-tsv", "--id", "nukha")
    #expect(result.errors.hasPrefix("Left out, since LP-TSV has no word for it:\n"))
    #expect(result.errors.contains("\n  1 elevation\n"))
    #expect(result.errors.contains(" periods of names\n"))
    #expect(result.lines.count == 2)
    #expect(try project.run("export", "places", "--format", "lpf").errors.isEmpty)
  }

  // MARK: Selecting

  @Test func placesAreThoseTheClaimsName() throws {
    func identifiers(_ arguments: String...) throws -> [Substring] {
      let result = try Program.run(
        ["export", "places", "--format", "lp-tsv"] + arguments, in: project.folder)
      return result.lines.dropFirst().compactMap { $0.split(separator: "\t").first }
    }
    #expect(try identifiers("--id", "shusha", "nukha") == ["nukha", "shusha"])
    #expect(try identifiers("--source", "odlu-yurd-1930-06").count < 10)
    #expect(try identifiers("--kinds", "uprising", "--id", "nukha") == ["nukha"])
  }

  @Test(
    arguments: [
      (["places", "--format", "csv", "--id", "shushaa"], "Did you mean shusha"),
      (["places", "--format", "csv", "--source", "adishova-2024"], "Did you mean adishova-2025"),
      (["activities", "--format", "csv", "--kinds", "uprisin"], "Did you mean uprising"),
      (["places", "--format", "gpkg"], "name the file to write with -o"),
      (["activities", "--format", "tei"], "geojson"),
      (["activities", "--format", "csv", "--id", "abovyan"], "Nothing is selected"),
    ])
  func aWrongWishIsExplained(arguments: [String], words: String) throws {
    let result = try Program.run(["export"] + arguments, in: project.folder)
    #expect(result.code == 64)
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test func theSameFilesGiveTheSameBytes() throws {
    for format in ["geojson", "lpf", "lp-tsv", "csv", "kml", "tei", "gpkg"] {
      let first = try export("places", format, as: "first.\(format)")
      let second = try export("places", format, as: "second.\(format)")
      #expect(
        try Data(contentsOf: URL(filePath: first)) == Data(contentsOf: URL(filePath: second)),
        "\(format)")
    }
  }
}
