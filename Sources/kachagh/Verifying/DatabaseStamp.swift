import Foundation
import PlaceDatabase

/// What a place database says of its making: its stamp, whether it was filled
/// from a grid of elevations, and whether it is the whole.
struct DatabaseStamp: Hashable {
  /// The stamp in words, as it stands in the database.
  let text: String

  /// Before the digest of the grid a database was filled from.
  private static let filledMark = "+elevation:"
  /// At the end of what is exported of a database: never the project's own.
  private static let partMark = "+export"

  /// The stamp of inputs by their digest, and of the grid if there is one.
  init(inputs: String, grid: String?) {
    text = Stamp(inputs: inputs).text + (grid.map { Self.filledMark + $0 } ?? "")
  }

  /// The stamp a database bears; empty of one that is not there or not ours.
  init(of path: String) {
    let digest = try? PlaceDatabase(path: path).digest()
    text = digest.flatMap(\.self) ?? ""
  }

  /// The stamp that a project of QGIS bears; nil of one that a person has saved.
  init?(in project: [UInt8]) {
    let mark = Data("\n<!-- kachagh ".utf8)
    guard let start = Data(project).range(of: mark, options: .backwards)?.lowerBound else {
      return nil
    }
    let line = String(decoding: project[(start + 1)...], as: UTF8.self)
    guard line.hasSuffix(" -->\n") else { return nil }
    text = String(line.dropFirst("<!-- ".count).dropLast(" -->\n".count))
  }

  private init(_ text: String) { self.text = text }

  /// The stamp as the end of a file of markup.
  var comment: [UInt8] { Array("<!-- \(text) -->\n".utf8) }

  /// Whether places without an elevation have that of the grid.
  var isFilled: Bool { text.contains(Self.filledMark) }
  /// The same of a part of a database.
  var ofPart: DatabaseStamp { DatabaseStamp(text + Self.partMark) }
  /// The same of the whole.
  var ofWhole: DatabaseStamp {
    DatabaseStamp(text.hasSuffix(Self.partMark) ? String(text.dropLast(Self.partMark.count)) : text)
  }
}

extension Project {
  /// The stamp of the place database as the files are now.
  func databaseStamp(filled: Bool) throws(FileError) -> DatabaseStamp {
    DatabaseStamp(inputs: try inputDigest(), grid: filled ? try gridDigest() : nil)
  }

  /// Whether a place database, or the project of QGIS beside one, is what would be
  /// made of the files as they are.
  ///
  /// - Throws: `PlaceDatabaseError` of a file that is none; `FileError`.
  func databaseVerdict(_ path: String) throws -> Verdict {
    let stamp: DatabaseStamp
    if path.hasSuffix(".qgs") {
      guard let found = DatabaseStamp(in: try contents(of: path)) else { return .unmarked }
      stamp = found.ofWhole
    } else {
      stamp = DatabaseStamp(of: try PlaceDatabase(path: path).path).ofWhole
    }
    let current = try databaseStamp(filled: stamp.isFilled)
    guard stamp != current, let found = Stamp(stamp.text), let now = Stamp(current.text) else {
      return stamp == current ? .matches : .unmarked
    }
    return found == now ? .inputsChanged : Verdict(found, against: now)
  }
}
