import Foundation
import Interchange

/// The records of a file that cannot be used, on their way into a file of their
/// own.
struct Rejects {
  /// The file they are of.
  var file: String
  /// Where they go.
  var path: String
  /// Whether there may be none.
  var isStrict: Bool

  /// The first of them.
  var first: RejectedRecord? { records.first }

  private var records: [RejectedRecord] = []
  private var count = 0

  /// Records kept for the file; more are only counted.
  private static let most = 100_000

  init(file: String, path: String, isStrict: Bool) {
    self.file = file
    self.path = path
    self.isStrict = isStrict
  }

  /// Keeps a record.
  ///
  /// - Throws: `CommandError` where there may be none.
  mutating func add(_ record: RejectedRecord) throws {
    guard !isStrict else {
      throw CommandError.rejected(path: file, line: record.line, reason: record.reason)
    }
    count += 1
    if records.count < Self.most { records.append(record) }
  }

  /// Writes those there are, and says where.
  func tell() throws {
    guard count > 0 else { return }
    let rows = records.map { record in
      let text = record.text.replacing("\t", with: " ").replacing("\n", with: " ")
      return "\(record.line)\t\(record.reason)\t\(text)\n"
    }
    try AtomicFile.write(Array("line\treason\ttext\n\(rows.joined())".utf8), to: path)
    let words = "\(file): \(Count(count, "record")) could not be used; see \(path).\n"
    FileHandle.standardError.write(Data(words.utf8))
  }
}
