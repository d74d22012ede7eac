import Foundation
import Settings

/// A folder with a gazetteer in it, and where the program keeps things there.
struct Project {
  /// The folder, without a slash at its end.
  let folder: String
  /// How the files of the gazetteer were when the work began.
  private let beginning: FileStates

  /// The project at a path, else the nearest folder at or above the current one
  /// that holds `Gazetteer`.
  init(at path: String?) throws(CommandError) {
    if let path {
      folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
      guard Self.isProject(folder) else { throw .noGazetteer(in: path) }
      beginning = FileStates(of: "\(folder)/Gazetteer")
      return
    }
    let start = FileManager.default.currentDirectoryPath
    var candidate = URL(filePath: start).standardizedFileURL
    while !Self.isProject(candidate.path) {
      let parent = candidate.deletingLastPathComponent()
      guard parent.path != candidate.path else { throw .noProject(from: start) }
      candidate = parent
    }
    // A path from here reads better in messages than one from the root.
    folder = candidate.path == start ? "." : candidate.path
    beginning = FileStates(of: "\(folder)/Gazetteer")
  }

  private static func isProject(_ folder: String) -> Bool {
    var isFolder: ObjCBool = false
    let path = "\(folder)/Gazetteer"
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Makes sure that what was read since the work began is all of one state, so that
  /// an output is made of what its digest says.
  ///
  /// - Throws: `changedMeanwhile` where a file was edited, added or taken away.
  func checkUnchanged() throws(CommandError) {
    let changes = FileStates(of: gazetteer).changes(since: beginning)
    guard changes.isEmpty else {
      throw .changedMeanwhile(files: changes.map { "\(gazetteer)/\($0)" })
    }
  }

  /// A path in the project's folder.
  func path(_ name: String) -> String { folder == "." ? name : "\(folder)/\(name)" }

  /// The authored files, themes and base map.
  var gazetteer: String { path("Gazetteer") }
  /// The place database, made from the authored files.
  var database: String { path("Gazetteer/gazetteer.gpkg") }
  /// What the project decides for all its runs.
  var configuration: String { path(Configuration.name) }
  /// The authored files of sources.
  var sources: String { path("Gazetteer/sources") }
  /// What is known of the languages of texts.
  var languages: String { path("Gazetteer/annotation") }
  /// What lies under every map.
  var basemap: String { path("Gazetteer/basemap") }
  /// The elevations of the base map.
  var elevationGrid: String { "\(basemap)/elevation.asc" }
  /// Which works the elevations come from.
  var elevationWorks: String { "\(basemap)/elevation.json" }
  /// The file of a theme.
  func themeFile(_ name: String) -> String { path("Gazetteer/themes/\(name).json") }
  /// Which of our kinds of place the codes of other gazetteers stand for.
  var kindTable: String { path("Gazetteer/exchange/kinds.json") }
  /// What the codes of GeoNames' alternate names stand for that are no languages.
  var alternateNameTerms: String { path("Gazetteer/exchange/alternate-names.json") }
  /// The names of the themes, in order.
  func themes() -> [String] { dataNames(in: "themes") }

  /// The files of JSON in a folder of the gazetteer, without their ending.
  private func dataNames(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path("Gazetteer/\(folder)"))
    return (names ?? []).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// The file of a language's words on maps.
  func wording(_ language: String) -> String { path("Gazetteer/wording/\(language).json") }
  /// The words of the Linked Places formats for ours.
  var linkedPlacesTerms: String { path("Gazetteer/exchange/linked-places.json") }
  /// What the kinds of work are called by reference managers.
  var citationTypes: String { path("Gazetteer/exchange/citations.json") }
  /// The file of a language's words in captions.
  func captions(_ language: String) -> String { path("Gazetteer/captions/\(language).json") }
  /// The languages of captions, in order.
  func captionLanguages() -> [String] { dataNames(in: "captions") }
  /// What a GIS is told of the layers.
  var styleFile: String { path("Gazetteer/exchange/qgis.json") }
  /// The theme whose symbols the place database is drawn in.
  static let databaseTheme = "colour"
  /// The look and the words of the page of the web; where the folder is not
  /// there, the project has no page.
  var page: String { path("Gazetteer/page") }
  /// Where maps go unless the user says otherwise.
  var output: String { path("Output") }

  /// A digest of every file the place database is made of, by name and content:
  /// it changes when a file is added, taken away, renamed or edited.
  func inputDigest() throws(FileError) -> String {
    try digest(
      of: authoredFiles() + ["exchange/qgis.json", "themes/\(Self.databaseTheme).json"])
  }

  /// A digest of files of the gazetteer's folder by name and content, whatever
  /// order they are named in.
  func digest(of names: [String]) throws(FileError) -> String {
    var digest = SHA256()
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let bytes = try contents(of: "\(gazetteer)/\(name)")
      digest.update(Array("\(name)\n\(bytes.count)\n".utf8))
      digest.update(bytes)
    }
    return digest.hexadecimal()
  }

  /// A digest of the grid of elevations and of the file that names its works.
  func gridDigest() throws(FileError) -> String {
    var digest = SHA256()
    digest.update(try contents(of: elevationGrid))
    digest.update(try contents(of: elevationWorks))
    return digest.hexadecimal()
  }

  /// The XML files and schemas, relative to the gazetteer's folder.
  private func authoredFiles() -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: gazetteer)) ?? []
    return names.filter { $0.hasSuffix(".xml") || $0.hasSuffix(".rng") }
  }
}
