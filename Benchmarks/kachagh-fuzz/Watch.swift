import Foundation

/// Runs a reader's inputs in a worker and goes on behind each that it dies of.
struct Watch {
  /// How long one input may take.
  static let patience: TimeInterval = 10

  /// An input that a reader died of.
  struct Death {
    var number: Int
    var reason: String
  }

  var program: URL
  var reader: String
  var seed: UInt64
  /// The most memory the reader may take, in MiB; 0 for any.
  var memory: Int
  /// A folder of its own for what the reader writes.
  var scratch: URL

  /// Where the number of the input being read is written.
  static func progress(in scratch: String) -> String { "\(scratch)/progress" }

  /// Tries inputs, and tells of those the reader died of.
  func deaths(among numbers: Range<Int>) throws -> [Death] {
    let progress = URL(filePath: Self.progress(in: scratch.path))
    try? FileManager.default.removeItem(at: progress)
    var deaths: [Death] = []
    var next = numbers.lowerBound
    while next < numbers.upperBound {
      let worker = Process()
      worker.executableURL = program
      worker.arguments = [
        "--worker", reader, "--first", "\(next)", "--inputs", "\(numbers.upperBound - next)",
        "--seed", "\(seed)", "--memory", "\(memory)", "--scratch", scratch.path,
      ]
      worker.standardOutput = FileHandle.nullDevice
      worker.standardError = FileHandle.nullDevice
      try worker.run()
      let hung = wait(for: worker, progress)
      if !hung, worker.terminationStatus == 0, worker.terminationReason == .exit { break }
      let number = reached(progress) ?? next
      let reason = hung ? "more than \(Int(Self.patience)) s" : "signal \(worker.terminationStatus)"
      deaths.append(Death(number: number, reason: reason))
      next = number + 1
    }
    return deaths
  }

  /// Waits until a worker ends, and ends it where it stays at one input; tells
  /// whether it had to.
  private func wait(for worker: Process, _ progress: URL) -> Bool {
    var last: Int?
    var since = Date()
    while worker.isRunning {
      Thread.sleep(forTimeInterval: 0.02)
      let now = reached(progress)
      if now != last { (last, since) = (now, Date()) }
      if Date().timeIntervalSince(since) > Self.patience {
        kill(worker.processIdentifier, SIGKILL)
        worker.waitUntilExit()
        return true
      }
    }
    worker.waitUntilExit()
    return false
  }

  private func reached(_ progress: URL) -> Int? {
    guard let data = try? Data(contentsOf: progress), data.count == 8 else { return nil }
    return data.withUnsafeBytes { Int($0.loadUnaligned(as: Int64.self)) }
  }
}
