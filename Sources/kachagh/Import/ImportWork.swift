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
    _ reader: GazetteerReader, _ stream: ByteStream, into path: String, as dataset: ImportedDataset
  ) throws -> PlaceImport.Tally {
    var progress = ByteProgress(size: size, noun: "places")
    var rejects = Rejects(file: file, path: rejects, isStrict: isStrict)
    let tally = try Interruption.ofDatabase { interruption, interrupter in
      let database = try PlaceImport(into: path, dataset: dataset, interrupter: interrupter)
      defer {
        progress.end()
        database.cancel()
      }
      do {
        try reader.read(stream) { record, bytes in
          try interruption.check()
          switch record {
          case .place(let place): try database.add(try named(place))
          case .rejected(let record): try rejects.add(record)
          }
          progress.tell(bytes: bytes, records: database.tally.places)
        }
      } catch let problem as RowProblem {
        throw CommandError.unusable(path: file, line: problem.line, reason: problem.reason)
      }
      guard database.tally.places > 0 else {
        let first = rejects.first
        throw CommandError.unusable(
          path: file, line: first?.line, reason: first?.reason ?? "there is no record in it")
      }
      progress.say("indexing \(database.tally.names) names")
      try database.finish()
      return database.tally
    }
    try rejects.tell()
    return tally
  }

  /// A place with its further names.
  private func named(_ place: ImportedPlace) throws -> ImportedPlace {
    guard let alternates, let number = Int64(place.place.id.text) else { return place }
    var place = place
    place.place.add(try alternates.statements(of: number))
    return place
  }
}
