import Foundation
import Testing

/// A project of its own in a temporary folder, with a copy of the authored
/// files and without anything made from them.
final class TestProject: Sendable {
  /// The folder, whose name has a space in it.
  let folder: URL

  /// Where the repository is.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A project for all tests that change nothing in it.
  static let shared: Result<TestProject, any Error> = {
    // It lives until the process ends, when nothing of Swift is taken down.
    atexit { try? FileManager.default.removeItem(at: TestProject.shared.get().folder) }
    return Result { try TestProject() }
  }()

  /// Copies the project.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "kachagh test \(UUID().uuidString)")
    let files = FileManager.default
    let source = Self.repository.appending(path: "Gazetteer")
    try files.createDirectory(at: gazetteer, withIntermediateDirectories: true)
    for name in try files.contentsOfDirectory(atPath: source.path)
    where !name.hasPrefix("gazetteer.") {
      try files.copyItem(
        at: source.appending(path: name), to: gazetteer.appending(path: name))
    }
    try files.copyItem(
      at: Self.repository.appending(path: "kachagh.yml"),
      to: folder.appending(path: "kachagh.yml"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private var gazetteer: URL { folder.appending(path: "Gazetteer") }

  /// The place database.
  var database: URL { gazetteer.appending(path: "gazetteer.gpkg") }

  /// A file of the project.
  func file(_ path: String) -> URL { folder.appending(path: path) }

  /// The bytes of a file of the project.
  func bytes(_ path: String) throws -> Data { try Data(contentsOf: file(path)) }

  /// The names in a folder of the project, in order.
  func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: file(path).path).sorted()
  }

  /// Waits until a file is there; gives up after half a minute.
  func wait(for file: URL) throws {
    for _ in 0..<6000 where !FileManager.default.fileExists(atPath: file.path) {
      Thread.sleep(forTimeInterval: 0.005)
    }
    try #require(FileManager.default.fileExists(atPath: file.path))
  }

  /// Replaces a text in a file of the project, once.
  func edit(_ path: String, _ old: String, _ new: String) throws {
    let text = try String(contentsOf: file(path), encoding: .utf8)
    let range = try #require(text.range(of: old))
    try text.replacingCharacters(in: range, with: new)
      .write(to: file(path), atomically: true, encoding: .utf8)
  }

  /// Runs the program in the project.
  func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(arguments, in: folder)
  }
}
