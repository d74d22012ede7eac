import Foundation
import Testing

/// The program while it runs, with what it has written so far.
final class RunningProgram {
  private let process = Process()
  private let log: URL

  init(_ program: URL, _ arguments: [String], in folder: URL) throws {
    log = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: log)
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let handle = try FileHandle(forWritingTo: log)
    // Both streams go to one file, in the order of their lines.
    handle.seekToEndOfFile()
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  deinit { try? FileManager.default.removeItem(at: log) }

  /// What it has written.
  var output: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

  /// Waits until it has written a text; gives up after half a minute.
  func wait(for text: String) throws {
    for _ in 0..<600 {
      if output.contains(text) { return }
      Thread.sleep(forTimeInterval: 0.05)
    }
    Issue.record("\(text) was not written: \(output)")
  }

  /// Interrupts it as Ctrl-C does and waits for its end: the code it ends with.
  func interrupt() -> Int32 {
    kill(process.processIdentifier, SIGINT)
    return end()
  }

  /// Waits for its end: the code it ends with.
  func end() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Ends it if it still runs.
  func stop() {
    if process.isRunning { process.terminate() }
  }
}
