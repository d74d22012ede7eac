import Cartography
import Foundation
import Gazetteer
import Interchange
import SVG
import Synchronization

/// What a map shows.
enum MapSubject {
  /// What one source attests.
  case source(Source)
  /// What all sources attest.
  case overview

  /// What the overview is called in the names of files and on the command
  /// line.
  static let overviewName = "overview"

  /// The name of its files, without an ending.
  var name: String {
    switch self {
    case .source(let source): source.id.text
    case .overview: Self.overviewName
    }
  }
}

/// A map in one of its forms, ready to be written.
struct MapFile {
  var name: String
  var bytes: [UInt8]
  /// Names and marks of the source that found no room on the map.
  var unplaced: [String] = []
}

/// Makes the files of maps.
///
/// Several maps are made at once; which, and in what order, changes nothing of
/// any of them.
struct MapPress: Sendable {
  private let corpus: Corpus
  private let options: MapOptions
  private let writer: SVGWriter
  private let forms: [Form]

  /// A form of a map, with what only it needs.
  private enum Form {
    case svg(MapMaker)
    case geoJSON(ActivityFeatures)
    case style(StyleBook)
  }

  /// Prepares for the maps of a project; what only drawing needs is read only
  /// where something is to be drawn.
  ///
  /// - Parameter corpus: What the maps are of; nil for what the place database
  ///   of the project holds, brought up to date.
  init(
    project: Project, corpus given: Corpus? = nil, arguments: MapArguments, claims: ClaimArguments,
    design: DesignArguments,
    title: String? = nil
  ) throws {
    let corpus = try given ?? project.corpus()
    self.corpus = corpus
    options = MapOptions(
      width: arguments.width.millimetres, names: try design.names(in: corpus),
      relief: design.relief, reliefResolution: design.sheet.reliefResolution,
      hasNotes: design.notes == .sheet, projection: design.sheet.projection,
      extent: design.sheet.extent,
      kinds: try claims.kinds(in: corpus), period: claims.period, title: title)
    writer = SVGWriter(textMode: design.sheet.text)
    forms = try arguments.format.formats.map { format in
      switch format {
      case .svg: .svg(try project.mapMaker(of: corpus, theme: design.sheet.theme))
      case .geojson: .geoJSON(ActivityFeatures(corpus: corpus))
      case .qml: .style(try project.styleBook(of: corpus, theme: design.sheet.theme))
      }
    }
  }

  /// Every source, by the order of the corpus, and the overview.
  var atlas: [MapSubject] { corpus.sources.map(MapSubject.source) + [.overview] }

  /// The subject of a name.
  func subject(_ name: String) throws(CommandError) -> MapSubject {
    if name == MapSubject.overviewName { return .overview }
    guard let source = corpus.sources.first(where: { $0.id.text == name }) else {
      let known = corpus.sources.map(\.id.text) + [MapSubject.overviewName]
      throw .unknownSource(name, near: nearest(to: name, among: known))
    }
    return .source(source)
  }

  /// Where every name and symbol of a map stands, as JSON: each with its kind,
  /// what it belongs to, its words and its boxes (x and y of the upper left and
  /// the lower right corner, in points).
  func layout(of subject: MapSubject) throws -> [UInt8] {
    for case .svg(let maker) in forms {
      return LayoutFile.bytes(of: try sheet(of: subject, by: maker))
    }
    throw CommandError.layoutWithoutSVG
  }

  /// The files of subjects, in their order.
  ///
  /// - Parameter progress: Told of each subject that is done, from any thread.
  /// - Throws: What the first subject, in their order, has failed with.
  func files(
    of subjects: [MapSubject], progress: ProgressLine
  ) throws -> [MapFile] {
    let results = Mutex([Result<[MapFile], any Error>?](repeating: nil, count: subjects.count))
    DispatchQueue.concurrentPerform(iterations: subjects.count) { index in
      let result = Result { try files(of: subjects[index]) }
      results.withLock { $0[index] = result }
      progress.advance(subjects[index].name)
    }
    progress.end()
    return try results.withLock { $0 }.compactMap { try $0?.get() }.flatMap { $0 }
  }

  private func files(of subject: MapSubject) throws -> [MapFile] {
    try forms.flatMap { form in
      switch form {
      case .svg(let maker):
        try drawn(try sheet(of: subject, by: maker), name: subject.name)
      case .geoJSON(let features):
        [
          MapFile(
            name: "\(subject.name).\(MapFormat.geojson.rawValue)",
            bytes: GeoJSONWriter.bytes(
              of: features.features(of: sources(of: subject)), name: subject.name))
        ]
      case .style(let book):
        [
          MapFile(
            name: "\(subject.name).\(MapFormat.qml.rawValue)",
            bytes: Array(book.qml(of: sources(of: subject)).utf8))
        ]
      }
    }
  }

  /// The map, and its notes where they do not stand on it.
  private func drawn(_ sheet: MapSheet, name: String) throws -> [MapFile] {
    let map = MapFile(
      name: "\(name).\(MapFormat.svg.rawValue)", bytes: try writer.write(sheet.drawing),
      unplaced: sheet.unplaced)
    guard !options.hasNotes else { return [map] }
    let notes = sheet.notes.map { "\($0)\n" }.joined(separator: "\n")
    return [map, MapFile(name: "\(name).notes.txt", bytes: Array(notes.utf8))]
  }

  private func sheet(of subject: MapSubject, by maker: MapMaker) throws -> MapSheet {
    switch subject {
    case .source(let source): try maker.map(of: source, options: options)
    case .overview: try maker.overview(options: options)
    }
  }

  private func sources(of subject: MapSubject) -> [Source] {
    switch subject {
    case .source(let source): [source]
    case .overview: corpus.sources
    }
  }
}
