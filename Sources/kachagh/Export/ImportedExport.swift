import Foundation
import Gazetteer
import Interchange
import PlaceDatabase

/// Exports imported places, and authored ones before them, one by one, so that
/// there may be millions.
struct ImportedExport {
  private let project: Project
  private let corpus: Corpus
  private let database: PlaceDatabase
  private let datasets: [ImportedDataset]
  private let isWithAuthored: Bool
  private let ids: Set<String>
  private let output: String?

  /// Bytes that are written at once.
  private static let part = 1 << 20

  /// Selects what to export.
  ///
  /// - Throws: `CommandError` of a dataset that is not there.
  init(project: Project, arguments: ExportArguments, origins: OriginArguments) throws {
    self.project = project
    corpus = try project.corpus()
    database = try PlaceDatabase(path: origins.database ?? project.database)
    let known = try database.datasets().map(\.dataset)
    if let id = origins.dataset, !known.contains(where: { $0.reference.id.text == id }) {
      throw CommandError.unknownDataset(
        id, near: nearest(to: id, among: known.map(\.reference.id.text)))
    }
    datasets = known.filter { origins.dataset == nil || $0.reference.id.text == origins.dataset }
    isWithAuthored = origins.origin == .all
    ids = Set(arguments.id)
    output = arguments.output
  }

  /// Writes the places, and tells what was left out.
  ///
  /// - Throws: `CommandError` where there are none, and where the user interrupts.
  func write(_ format: PlaceFormat) throws {
    if format == .gpkg, let output {
      try writeDatabase(to: output)
    } else if let output {
      try GrowingFile.write(to: output) { try write(format, to: $0) }
    } else {
      return try write(format) { try FileHandle.standardOutput.write(contentsOf: Data($0)) }
    }
    if let output { print(output) }
  }

  private func write(_ format: PlaceFormat, to sink: ([UInt8]) throws -> Void) throws {
    let streams = PlaceStreams(project: project, context: PlaceContext(corpus))
    let only = datasets.count == 1 && !isWithAuthored ? datasets.first : nil
    guard var stream = try streams.stream(format, of: only, tellsOrigin: true) else { return }
    var losses = Losses()
    var count = 0
    var bytes: [UInt8] = []
    try forEachPlace { place in
      stream.append(place)
      losses.add(place, of: format.unsaid)
      count += 1
      bytes += stream.take()
      guard bytes.count >= Self.part else { return }
      try sink(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    guard count > 0 else { throw CommandError.nothingSelected }
    stream.end()
    try sink(bytes + stream.take())
    LossReport.tell(losses, format: format)
  }

  /// Calls with every authored place, if they are wanted, and every imported one.
  private func forEachPlace(_ body: (ExportedPlace) throws -> Void) throws {
    if isWithAuthored {
      for place in corpus.places where isWanted(place.id) { try body(ExportedPlace(place)) }
    }
    let reader = LinkedPlacesReader(
      kinds: try KindTable(file: project.kindTable),
      terms: try LinkedPlacesTerms(file: project.linkedPlacesTerms))
    for dataset in datasets {
      try database.forEachPlace(of: dataset.reference.id) { place in
        guard isWanted(place.place.id) else { return }
        try body(ExportedPlace(place, of: dataset, reader: reader))
      }
    }
  }

  private func isWanted(_ id: Place.ID) -> Bool { ids.isEmpty || ids.contains(id.text) }

  // MARK: A place database

  /// Writes a place database of the authored places, if they are wanted, into
  /// which the others are imported anew.
  private func writeDatabase(to output: String) throws {
    let draft = Unfinished.begin(beside: output)
    defer { Unfinished.end(draft) }
    let authored = isWithAuthored ? corpus.places.map(\.id).filter(isWanted) : []
    if !authored.isEmpty {
      let excerpt = corpus.excerpt(places: authored, sources: [])
      let styles = try project.styleBook(of: corpus, theme: Project.databaseTheme).stored
      let stamp = try project.databaseStamp(filled: DatabaseStamp(of: project.database).isFilled)
      try project.checkUnchanged()
      try project.build(excerpt, digest: stamp.ofPart.text, styles: styles, at: draft)
    }
    var count = authored.count
    for dataset in datasets { count += try copy(dataset, into: draft) }
    guard count > 0 else { throw CommandError.nothingSelected }
    let code = Unfinished.finish(draft, as: output)
    guard code == 0 else {
      throw FileError.cannotWrite(path: output, reason: String(cString: strerror(code)))
    }
  }

  /// Imports the places of a dataset that are wanted, if there are any.
  ///
  /// - Returns: How many there are.
  private func copy(_ dataset: ImportedDataset, into path: String) throws -> Int {
    try Interruption.ofDatabase { interruption, interrupter in
      let copy = try PlaceImport(into: path, dataset: dataset, interrupter: interrupter)
      defer { copy.cancel() }
      try database.forEachPlace(of: dataset.reference.id) { place in
        try interruption.check()
        if isWanted(place.place.id) { try copy.add(place) }
      }
      if copy.tally.places > 0 { try copy.finish() }
      return copy.tally.places
    }
  }
}
