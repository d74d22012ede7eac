import ArgumentParser
import Foundation
import Interchange
import PlaceDatabase

/// `kachagh verify FOLDER`
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Tell whether outputs still match the gazetteer.",
    discussion: """
      Every map, in whatever form, every page and export but for tables, the place database \
      and the project of QGIS beside it name the \
      version of the program and a digest of its inputs: the authored files, the base map, and \
      what decides the design. Those are compared with the project as it is now; nothing is \
      drawn. That a file was not edited by hand since, only drawing it anew can tell. Ends \
      with 1 where an output does not match.

      EXAMPLES:
        kachagh verify
        kachagh verify Output/overview.svg Gazetteer/gazetteer.gpkg
        kachagh verify Print --json
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  @Argument(
    help: ArgumentHelp(
      "Files, or folders with files. (default: the project's Output)", valueName: "output"))
  var outputs: [String] = []

  func run() throws {
    let project = try projectOptions.open()
    let current = try Stamp(project)
    let paths = try (outputs.isEmpty ? [project.output] : outputs).flatMap(files)
    let judged = try paths.map { path in
      (path: path, verdict: try verdict(on: path, of: project, against: current))
    }
    if listingOptions.json {
      printJSON(
        .array(
          judged.map {
            .record([
              .init("file", .string($0.path)), .init("matches", .bool($0.verdict == .matches)),
              .init("verdict", .string($0.verdict.words)),
            ])
          }))
    } else {
      for (path, verdict) in judged { print("\(path): \(verdict.words)") }
    }
    let isStale = judged.contains { $0.verdict != .matches && $0.verdict != .unmarked }
    if isStale || judged.isEmpty { Self.exit(withError: ExitCode.failure) }
  }

  private func verdict(
    on path: String, of project: Project, against current: Stamp
  ) throws -> Verdict {
    guard !path.hasSuffix(".gpkg"), !path.hasSuffix(".qgs") else {
      return try project.databaseVerdict(path)
    }
    // A table has no room for it; what stands beside the table says it.
    let beside = path + TableMetadata.ending
    let speaker = FileManager.default.fileExists(atPath: beside) ? beside : path
    return Verdict(Stamp(in: try contents(of: speaker)), against: current)
  }

  /// The files a path means: itself, or those right in the folder it is.
  private func files(_ path: String) throws(FileError) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .cannotRead(path: path, reason: String(cString: strerror(ENOENT)))
    }
    guard isFolder.boolValue else { return [path] }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.map { "\(folder)/\($0)" }
      .filter {
        FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue
      }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
