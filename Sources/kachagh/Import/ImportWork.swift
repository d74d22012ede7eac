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

  /// Rejects kept for the file; more are only counted.
  private static let mostRejects = 100_000

  /// Imports all records, or none where that fails.
  ///
  /// - Throws: `CommandError` where a record is rejected that was not to be, or
  ///   the user interrupts; `FileError`, `PlaceDatabaseError`.
  func run(
    _ reader: GazetteerReader, _ stream: ByteStream, _ database: PlaceImport
  ) throws -> PlaceImport.Tally {
    let interruption = Interruption(database.interrupt)
    defer { interruption.end() }
    var progress = ByteProgress(size: size)
    var rejected: [RejectedRecord] = []
    var count = 0
    do {
      defer { progress.end() }
      try reader.read(stream) { record, bytes in
        try interruption.check()
        switch record {
        case .place(let place): try database.add(place)
        case .rejected(let record):
          guard !isStrict else {
            throw CommandError.rejected(path: file, line: record.line, reason: record.reason)
          }
          count += 1
          if rejected.count < Self.mostRejects { rejected.append(record) }
        }
        progress.tell(bytes: bytes, records: database.tally.places)
      }
      guard database.tally.places > 0 else {
        let first = rejected.first
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
    try tell(rejected, of: count)
    return database.tally
  }

  /// What of a file as a whole is wrong, with its name.
  private func failure(_ error: any Error) -> any Error {
    guard let problem = error as? RowProblem else { return error }
    return CommandError.unusable(path: file, line: problem.line, reason: problem.reason)
  }

  private func tell(_ rejected: [RejectedRecord], of count: Int) throws {
    guard count > 0 else { return }
    let rows = rejected.map { record in
      let text = record.text.replacing("\t", with: " ").replacing("\n", with: " ")
      return "\(record.line)\t\(record.reason)\t\(text)\n"
    }
    try AtomicFile.write(Array("line\treason\ttext\n\(rows.joined())".utf8), to: rejects)
    let words = "\(file): \(Count(count, "record")) could not be used; see \(rejects).\n"
    FileHandle.standardError.write(Data(words.utf8))
  }
}
