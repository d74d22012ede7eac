import Foundation
import Testing

/// The built program, run as a user runs it.
enum Program {
  /// How a run went.
  struct Result {
    var code: Int32
    var output: String
    var errors: String

    /// The lines on the standard output.
    var lines: [Substring] { output.split(separator: "\n") }
  }

  /// The program beside the tests.
  private static let url: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let folder = bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
    return folder.appending(path: "kachagh")
  }()

  /// The path of the program.
  static var path: String { url.path }
  /// When it was built.
  static var made: Date? {
    try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
  }

  /// Begins to run the program in a folder.
  static func start(_ arguments: [String], in folder: URL) throws -> RunningProgram {
    try RunningProgram(url, arguments, in: folder)
  }

  /// Runs the program in a folder and waits for its end.
  static func run(_ arguments: [String], in folder: URL) throws -> Result {
    try run(url, arguments, in: folder)
  }

  /// Runs any tool on the path.
  static func run(tool: String, _ arguments: [String]) throws -> Result {
    try run(
      URL(filePath: "/usr/bin/env"), [tool] + arguments, in: FileManager.default.temporaryDirectory)
  }

  private static func run(_ program: URL, _ arguments: [String], in folder: URL) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // The standard error stream goes to a file: with two pipes, one could fill
    // up while the other is read.
    let log = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: log)
    defer { try? FileManager.default.removeItem(at: log) }
    let errors = try FileHandle(forWritingTo: log)
    let output = Pipe()
    process.standardError = errors
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try errors.close()
    return Result(
      code: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: log), as: UTF8.self))
  }
}
