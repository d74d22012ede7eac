import Foundation
import Gazetteer
import Interchange
import PlaceDatabase

/// The reading of one file into a place database, from the first record to the
/// file of rejects.
struct ImportWork {
  var file: String
  var rejects: String
  var isStrict: Bool
  var size: Int
  /// Further names of the places, from another file.
  var alternates: AlternateNameStore?

  /// Imports all records, or none where that fails.
  ///
  /// - Throws: `CommandError` where a record is rejected that was not to be, or
  ///   the user interrupts; `FileError`, `PlaceDatabaseError`.
  func run(
    _ reader: GazetteerReader, _ stream: ByteStream, _ database: PlaceImport
  ) throws -> PlaceImport.Tally {
    let interruption = Interruption(database.interrupt)
    defer { interruption.end() }
    var progress = ByteProgress(size: size, noun: "places")
    var rejects = Rejects(file: file, path: rejects, isStrict: isStrict)
    do {
      defer { progress.end() }
      try reader.read(stream) { record, bytes in
        try interruption.check()
        switch record {
        case .place(let place): try database.add(try named(place))
        case .rejected(let record): try rejects.add(record)
        }
        progress.tell(bytes: bytes, records: database.tally.places)
      }
      guard database.tally.places > 0 else {
        let first = rejects.first
        throw CommandError.unusable(
          path: file, line: first?.line, reason: first?.reason ?? "there is no record in it")
      }
      progress.say("indexing \(database.tally.names) names")
      try database.finish()
    } catch {
      database.cancel()
      try interruption.check()
      throw failure(error)
    }
    try rejects.tell()
    return database.tally
  }

  /// A place with its further names.
  private func named(_ place: ImportedPlace) throws -> ImportedPlace {
    guard let alternates, let number = Int64(place.place.id.text) else { return place }
    var place = place
    place.place.add(try alternates.statements(of: number))
    return place
  }

  /// What of a file as a whole is wrong, with its name.
  private func failure(_ error: any Error) -> any Error {
    guard let problem = error as? RowProblem else { return error }
    return CommandError.unusable(path: file, line: problem.line, reason: problem.reason)
  }
}
