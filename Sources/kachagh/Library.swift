import Gazetteer
import PlaceDatabase
import TEI

extension Project {
  /// What bringing the place database up to date came to.
  enum Update {
    /// It was made of this corpus.
    case built(Corpus)
    /// It was made of the same files before.
    case upToDate
  }

  /// Makes the place database and the project of QGIS beside it, unless it was
  /// made of the same files already, by this version of the program and since
  /// this program was put here.
  ///
  /// - Parameter filling: whether places without an elevation get that of the
  ///   grid; nil to leave that as it was when the database was last made.
  /// - Throws: `GazetteerError` with every mistake in the files, and then the
  ///   older database is left as it was; `FileError`, `PlaceDatabaseError`.
  func updateDatabase(filling: Bool? = nil) throws -> Update {
    let isFilled = filling ?? DatabaseStamp(of: database).isFilled
    let stamp = try databaseStamp(filled: isFilled)
    if !Installation.isNewer(than: database),
      PlaceDatabase.isCurrent(at: database, digest: stamp.text)
    {
      Unfinished.sweep(beside: database)
      return .upToDate
    }
    var corpus = try readCorpus()
    if isFilled { corpus = try elevationFilling(in: corpus).filled(corpus) }
    let styles = try styleBook(of: corpus, theme: Self.databaseTheme).stored
    try checkUnchanged()
    try build(corpus, digest: stamp.text, styles: styles, at: database)
    try writeGISProject(of: corpus, stamp: stamp)
    return .built(corpus)
  }

  /// Makes a place database, or leaves what there is as it was.
  ///
  /// - Throws: `PlaceDatabaseError`; `CommandError` where the user interrupts.
  func build(
    _ corpus: Corpus, digest: String, styles: [StoredStyle], at path: String
  ) throws {
    let draft = Unfinished.begin(beside: path)
    defer { Unfinished.end(draft) }
    try Interruption.ofDatabase { _, interrupter in
      try PlaceDatabase.build(
        corpus, digest: digest, styles: styles, at: path, draft: draft, interrupter: interrupter)
    }
  }

  /// The place database, up to date.
  func openDatabase() throws -> PlaceDatabase {
    _ = try updateDatabase()
    return try PlaceDatabase(path: database)
  }

  /// Everything the authored files hold, read from the place database, which is
  /// brought up to date first.
  func corpus() throws -> Corpus {
    switch try updateDatabase() {
    case .built(let corpus): corpus
    case .upToDate: try PlaceDatabase(path: database).corpus()
    }
  }

  /// Reads and checks the authored files; faults name them by a path from here.
  func readCorpus() throws(GazetteerError) -> Corpus { try readAuthored().corpus }

  /// Reads and checks the authored files as `readCorpus()` does, and tells where
  /// things stand in them.
  func readAuthored() throws(GazetteerError) -> AuthoredCorpus {
    do {
      var authored = try TEIFolder.readAuthored(gazetteer, means: drawingMeans())
      authored.origins = authored.origins.mapValues(origin)
      return authored
    } catch {
      guard case .faults(let faults) = error else { throw error }
      throw .faults(
        faults.map { fault in
          Fault(origin: origin(fault.origin), problem: fault.problem)
        })
    }
  }

  private func origin(_ origin: Origin) -> Origin {
    Origin(file: "\(gazetteer)/\(origin.file)", line: origin.line)
  }
}

extension Corpus {
  /// How much it holds, in words.
  var tally: String {
    let claims = sources.map(\.activities.count).reduce(0, +)
    return """
      \(Count(places.count, "place")), \(Count(sources.count, "source")) with \
      \(Count(claims, "claim"))
      """
  }
}
