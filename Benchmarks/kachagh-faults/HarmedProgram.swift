import Foundation

/// The program at work.
final class HarmedProgram {
  /// How it ended.
  struct End {
    /// The code it ended with, or the signal it died of, negative.
    var code: Int32
    /// What it said on its error stream.
    var errors: String
  }

  private let process = Process()
  private let log = FileManager.default.temporaryDirectory
    .appending(path: "kachagh-faults-\(UUID().uuidString)")

  init(
    _ program: URL, _ arguments: [String], in folder: URL, environment: [String: String]
  ) throws {
    try Data().write(to: log)
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .merging(environment) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
  }

  deinit { try? FileManager.default.removeItem(at: log) }

  /// Sends a signal; tells whether the program was still at work.
  func send(_ signal: Int32) -> Bool {
    process.isRunning && kill(process.processIdentifier, signal) == 0
  }

  /// Waits for its end.
  func wait() throws -> End {
    process.waitUntilExit()
    let code = process.terminationStatus
    return End(
      code: process.terminationReason == .exit ? code : -code,
      errors: String(decoding: try Data(contentsOf: log), as: UTF8.self))
  }
}
