import Cartography
import Drawing
import Foundation
import Gazetteer
import Interchange
import Printing
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

  /// The subject of a name.
  init(_ name: String, in corpus: Corpus) throws(CommandError) {
    if name == Self.overviewName {
      self = .overview
      return
    }
    guard let source = corpus.sources.first(where: { $0.id.text == name }) else {
      let known = corpus.sources.map(\.id.text) + [Self.overviewName]
      throw .unknownSource(name, near: nearest(to: name, among: known))
    }
    self = .source(source)
  }

  /// The sources it shows.
  func sources(in corpus: Corpus) -> [Source] {
    switch self {
    case .source(let source): [source]
    case .overview: corpus.sources
    }
  }
}

/// A map in one of its forms, ready to be written.
struct MapFile {
  var name: String
  var bytes: [UInt8]
  /// Names and marks of the source that found no room on the map.
  var unplaced: [String] = []
  /// Texts with a letter that no font at hand has, for which a box stands.
  var boxed: [String] = []
}

/// Makes the files of maps.
///
/// Several maps are made at once; which, and in what order, changes nothing of
/// any of them.
struct MapPress: Sendable {
  private let project: Project
  private let corpus: Corpus
  private let options: MapOptions
  private let writer: SVGWriter
  /// In what forms maps are made.
  let formats: [MapFormat]
  private let resolution: Double
  private let stamp: Deferred<Stamp>
  private let features: ActivityFeatures
  /// Nil where nothing is to be drawn.
  private let maker: MapMaker?
  /// Nil where no style is asked for.
  private let styles: StyleBook?

  /// Prepares for the maps of a project; what only drawing needs is read only
  /// where something is to be drawn.
  ///
  /// - Parameters:
  ///   - project: The project.
  ///   - arguments: The forms and the size.
  ///   - claims: Which claims are shown.
  ///   - design: The look.
  ///   - title: The title; nil for that of the source.
  ///   - usual: What maps are written as where the arguments do not say.
  ///   - memory: What was made for maps drawn before; nil to keep nothing.
  ///   - read: Reads what the maps are of; by default from the place database of
  ///     the project, brought up to date.
  init(
    project: Project, arguments: MapArguments, claims: ClaimArguments, design: DesignArguments,
    title: String? = nil, usual: MapFormats = .usual, memory: MapMemory? = nil,
    reading read: (Project) throws -> Corpus = { try $0.corpus() }
  ) throws {
    formats = (arguments.format ?? usual).formats
    // The digest of all files, and the base map, take as long as reading the places.
    stamp = Deferred { try Stamp(project) }
    let basemap = formats.contains(where: \.isDrawn) ? project.deferredBasemap() : nil
    let corpus = try read(project)
    self.project = project
    self.corpus = corpus
    options = MapOptions(
      width: arguments.width.millimetres, names: try design.names(in: corpus),
      relief: design.relief, reliefResolution: design.sheet.reliefResolution,
      hasNotes: design.notes == .sheet, projection: design.sheet.projection,
      extent: design.sheet.extent,
      kinds: try claims.kinds(in: corpus), period: claims.period, title: title)
    writer =
      if let memory { SVGWriter(textMode: design.sheet.text, packing: Self.packing(memory)) } else {
        SVGWriter(textMode: design.sheet.text)
      }
    resolution = Double(arguments.dpi)
    features = ActivityFeatures(corpus: corpus)
    maker = try basemap.map {
      try project.mapMaker(of: corpus, on: $0, theme: design.sheet.theme, memory: memory)
    }
    styles =
      formats.contains(.qml)
      ? try project.styleBook(of: corpus, theme: design.sheet.theme) : nil
  }

  /// What makes the files of pictures, and keeps them in a memory.
  private static func packing(_ memory: MapMemory) -> SVGWriter.Packing {
    { (picture) throws(SVGError) in
      try memory.file(of: picture) { (picture) throws(SVGError) in try PNG.bytes(of: picture) }
    }
  }

  /// Every source, by the order of the corpus, and the overview.
  var atlas: [MapSubject] { corpus.sources.map(MapSubject.source) + [.overview] }

  /// The subject of a name.
  func subject(_ name: String) throws(CommandError) -> MapSubject {
    try MapSubject(name, in: corpus)
  }

  /// Where every name and symbol of a map stands, as JSON: each with its kind,
  /// what it belongs to, its words and its boxes (x and y of the upper left and
  /// the lower right corner, in points).
  func layout(of subject: MapSubject) throws -> [UInt8] {
    guard let maker else { throw CommandError.layoutWithoutDrawing }
    return LayoutFile.bytes(of: try sheet(of: subject, by: maker))
  }

  /// The files of subjects, in their order.
  ///
  /// - Parameter progress: Told of each subject that is done, from any thread.
  /// - Throws: What the first subject, in their order, has failed with.
  func files(
    of subjects: [MapSubject], progress: ProgressLine
  ) throws -> [MapFile] {
    let results = Mutex([Result<[MapFile], any Error>?](repeating: nil, count: subjects.count))
    DispatchQueue.concurrentPerform(iterations: subjects.count) { turn in
      // The overview stands last and takes longest: begun first, it keeps none waiting.
      let index = subjects.count - 1 - turn
      let result = Result { try files(of: subjects[index]) }
      results.withLock { $0[index] = result }
      progress.advance(subjects[index].name)
    }
    progress.end()
    return try results.withLock { $0 }.compactMap { try $0?.get() }.flatMap { $0 }
  }

  /// One PDF of the SVGs among files, a page each, in their order.
  func book(of files: [MapFile], title: String) throws -> [UInt8] {
    let pages = files.filter { $0.name.hasSuffix(".\(MapFormat.svg.rawValue)") }
    guard !pages.isEmpty else { throw CommandError.bookWithoutSVG }
    return try VectorFile.pdf(of: pages.map(\.bytes), title: title, maker: try stamp.value().text)
  }

  /// The page of the web; nil of a project that has none.
  ///
  /// - Parameter files: The maps it leads to, which stand beside it.
  func page(beside files: [MapFile]) throws -> MapFile? {
    try PagePress(project: project, corpus: corpus, options: options, stamp: stamp.value())
      .file(beside: files)
  }

  private func files(of subject: MapSubject) throws -> [MapFile] {
    let sheet = try maker.map { try self.sheet(of: subject, by: $0) }
    let print = try sheet.map {
      try MapPrint($0.drawing, by: writer, for: formats, resolution: resolution)
    }
    let first = formats.first(where: \.isDrawn)
    var files = try formats.compactMap { format in
      try bytes(of: subject, as: format, drawn: print).map { bytes in
        MapFile(
          name: "\(subject.name).\(format.rawValue)", bytes: bytes,
          unplaced: format == first ? sheet?.unplaced ?? [] : [],
          boxed: format == first ? sheet?.drawing.boxedTexts ?? [] : [])
      }
    }
    if let sheet, !options.hasNotes {
      let notes = sheet.notes.map { "\($0)\n" }.joined(separator: "\n")
      files.append(MapFile(name: "\(subject.name).notes.txt", bytes: Array(notes.utf8)))
    }
    return files
  }

  private func bytes(
    of subject: MapSubject, as format: MapFormat, drawn: MapPrint?
  ) throws -> [UInt8]? {
    switch format {
    case .geojson:
      GeoJSONWriter.bytes(
        of: features.features(of: subject.sources(in: corpus)), name: subject.name,
        maker: try stamp.value().text)
    case .qml:
      try styles.map {
        Array($0.qml(of: subject.sources(in: corpus)).utf8) + (try stamp.value().comment)
      }
    case .svg, .pdf, .png, .tiff, .eps: try drawn?.bytes(as: format)
    }
  }

  private func sheet(of subject: MapSubject, by maker: MapMaker) throws -> MapSheet {
    var sheet =
      switch subject {
      case .source(let source): try maker.map(of: source, options: options)
      case .overview: try maker.overview(options: options)
      }
    sheet.drawing.maker = try stamp.value().text
    return sheet
  }
}
