import Cartography
import Foundation
import Gazetteer
import PlaceDatabase
import QGIS
import Settings

/// Makes projects of QGIS for place databases: the layers they hold, in the groups
/// of the style file, over the base map where that is at hand.
struct ProjectBook {
  private let styles: StyleBook

  /// Makes projects in styles.
  init(_ styles: StyleBook) { self.styles = styles }

  /// The project of a place database in its own folder.
  ///
  /// - Parameters:
  ///   - basemap: the name of the folder of the base map in that folder; nil where
  ///     there is none.
  /// - Throws: `PlaceDatabaseError`.
  func project(
    of database: PlaceDatabase, title: String, basemap: String?
  ) throws(PlaceDatabaseError) -> ProjectFile {
    let file = URL(filePath: database.path).lastPathComponent
    let stored = Dictionary(try database.layers().map { ($0.name, $0) }) { first, _ in first }
    let drawn = Dictionary(uniqueKeysWithValues: styles.layers.map { ($0.layer, $0.style) })
    let groups = styles.file.groups.map { group in
      let layers = group.layers.compactMap { name in
        stored[name].map { layer in
          ProjectFile.Layer(
            id: "database_\(name)", title: layer.title, source: "./\(file)|layername=\(name)",
            style: drawn[name], bounds: layer.bounds)
        } ?? basemap.flatMap { ground(name, in: $0) }
      }
      return ProjectFile.Group(title: group.title, layers: layers)
    }
    return ProjectFile(
      title: title, groups: groups.filter { !$0.layers.isEmpty }, period: styles.corpus.period)
  }

  /// A layer of the base map; nil where there is none of the name.
  private func ground(_ name: String, in folder: String) -> ProjectFile.Layer? {
    let theme = styles.theme
    let design: LayerDesign? =
      switch name {
      case "ocean": .sea(theme)
      case "lakes": .lakes(theme)
      case "coastline": .coast(theme)
      case "boundaries": .boundaries(theme)
      default: nil
      }
    return design.map { design in
      ProjectFile.Layer(
        id: "basemap_\(name)", title: styles.file.basemap[name] ?? name,
        source: "./\(folder)/\(name).geojson",
        style: LayerStyle(
          design: design, fields: LayerStyle.Fields(label: "", shown: Self.lasting),
          words: FieldWords(aliases: [:], values: [:])))
    }
  }

  /// True of what has always existed: the features of a base map that have not
  /// say from when and to when.
  private static let lasting =
    ["from", "to"].map { "attribute($currentfeature, '\($0)') IS NULL" }.joined(separator: " AND ")
}

extension Corpus {
  /// From the first to the last day that a claim may speak of; nil of none.
  fileprivate var period: ClosedRange<CalendarDate>? {
    let dates = sources.flatMap(\.activities).compactMap(\.date)
    guard let first = dates.compactMap(\.startEarliest).min(),
      let last = dates.compactMap(\.endLatest).max(), first <= last
    else { return nil }
    return first...last
  }
}

extension Project {
  /// The project of QGIS beside the place database.
  var gisProject: String { path("Gazetteer/gazetteer.qgs") }

  /// Writes the project of QGIS beside the place database.
  ///
  /// - Parameter stamp: what the place database was made of.
  func writeGISProject(of corpus: Corpus, stamp: DatabaseStamp) throws {
    let publisher = try Configuration(of: self).entries.last { $0.setting.name == "publisher" }
    try writeGISProject(
      of: database, corpus, stamp: stamp, title: publisher?.value ?? "Gazetteer",
      basemap: URL(filePath: basemap).lastPathComponent, to: gisProject)
  }

  /// Writes a project of QGIS for a place database in the same folder, unless a
  /// person has saved one of their own there: what does not say that we made it,
  /// or cannot be read.
  func writeGISProject(
    of database: String, _ corpus: Corpus, stamp: DatabaseStamp, title: String,
    basemap: String?, to path: String
  ) throws {
    guard !FileManager.default.fileExists(atPath: path) || Self.gisStamp(of: path) != nil else {
      return
    }
    let book = ProjectBook(try styleBook(of: corpus, theme: Self.databaseTheme))
    let project = try book.project(
      of: try PlaceDatabase(path: database), title: title, basemap: basemap)
    try AtomicFile.write(Array(project.qgs.utf8) + stamp.comment, to: path)
  }

  /// Whether the project of QGIS is there, and a person's own or made of what the
  /// place database is made of.
  func hasGISProject(stamp: DatabaseStamp) -> Bool {
    guard FileManager.default.fileExists(atPath: gisProject) else { return false }
    return Self.gisStamp(of: gisProject).map { $0 == stamp } ?? true
  }

  /// What a project of QGIS says it was made of; nil of one that is not ours.
  private static func gisStamp(of path: String) -> DatabaseStamp? {
    (try? contents(of: path)).flatMap { DatabaseStamp(in: $0) }
  }
}
