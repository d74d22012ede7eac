import Foundation
import TEI
import Testing

/// The files beside the tests, and copies of them to break.
enum Fixtures {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// The gazetteer of this repository.
  static let gazetteer = folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Gazetteer")

  /// A copy of the small gazetteer with the repository's own schema, to be
  /// broken; it is removed afterwards.
  static func withCopy<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let manager = FileManager.default
    let copy = manager.temporaryDirectory.appendingPathComponent("small-\(UUID().uuidString)")
    try manager.copyItem(at: folder.appendingPathComponent("Small"), to: copy)
    defer { try? manager.removeItem(at: copy) }
    try manager.copyItem(
      at: gazetteer.appendingPathComponent("schema"), to: copy.appendingPathComponent("schema"))
    return try body(copy)
  }

  /// The faults of a folder as `file:line: message`.
  static func faults(of folder: URL) -> [String] {
    do {
      _ = try TEIFolder.read(folder.path)
      return []
    } catch {
      guard case .faults(let faults) = error else { return ["\(error)"] }
      return faults.map(\.description)
    }
  }
}
