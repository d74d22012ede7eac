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

  /// Makes the place database, unless it was made of the same authored files
  /// already.
  ///
  /// - Throws: `GazetteerError` with every mistake in the files, and then the
  ///   older database is left as it was; `FileError`, `PlaceDatabaseError`.
  func updateDatabase() throws -> Update {
    let digest = try inputDigest()
    if PlaceDatabase.isCurrent(at: database, digest: digest) { return .upToDate }
    let corpus = try readCorpus()
    let styles = try styleBook(of: corpus, theme: Self.databaseTheme).stored
    try PlaceDatabase.build(corpus, digest: digest, styles: styles, at: database)
    return .built(corpus)
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
  func readCorpus() throws(GazetteerError) -> Corpus {
    do {
      return try TEIFolder.read(gazetteer)
    } catch {
      guard case .faults(let faults) = error else { throw error }
      throw .faults(
        faults.map { fault in
          let origin = Origin(file: "\(gazetteer)/\(fault.origin.file)", line: fault.origin.line)
          return Fault(origin: origin, problem: fault.problem)
        })
    }
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
