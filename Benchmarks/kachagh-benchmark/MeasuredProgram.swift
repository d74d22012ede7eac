import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a run of a program has cost.
struct Cost {
  /// Seconds by the clock on the wall.
  var seconds: Double
  /// Seconds of processor time on all cores.
  var processorSeconds: Double
  /// The greatest memory it has held, in millions of bytes.
  var megabytes: Double
}

/// A program that could not be run, or failed.
struct ProgramFailure: Error, CustomStringConvertible {
  var command: String
  var status: Int32

  var description: String { "\(command) ended with \(status)" }
}

/// The built program, run on a project of its own.
struct MeasuredProgram {
  var path: String
  var scratch: Scratch
  var runs: Int

  /// Prints a line for each job, with the goal it is held against.
  func printTable(map: String) throws {
    print("The program, median of \(runs)        wall s   CPU s      MB   goal")
    try printRow("build, database anew", ["build"], goal: "< 1 s, < 500 MB", fresh: true)
    try printRow("build, up to date", ["build"], goal: "")
    try printRow("map \(map)", ["map", map], goal: "< 0.25 s")
    try printRow("atlas", ["atlas"], goal: "< 2 s, < 500 MB")
    let points = DrawnPoints(folder: scratch.folder)
    for (count, goal) in [(1000, "< 0.15 s"), (10_000, "< 0.5 s"), (100_000, "< 2 s")] {
      try printRow("draw \(count) points", ["draw", try points.file(count: count)], goal: goal)
    }
  }

  private func printRow(
    _ name: String, _ arguments: [String], goal: String, fresh: Bool = false
  ) throws {
    let costs = try (0..<runs).map { _ in
      if fresh { try FileManager.default.removeItem(at: scratch.database) }
      return try run(arguments + ["--project", scratch.folder.path])
    }
    print(
      column("  \(name)", 34), column(median(costs.map(\.seconds)), 2, 8),
      column(median(costs.map(\.processorSeconds)), 2, 8),
      column(costs.map(\.megabytes).max() ?? .nan, 0, 8), goal.isEmpty ? "" : "   \(goal)",
      separator: "")
  }

  /// Runs the program and waits for its end.
  private func run(_ arguments: [String]) throws -> Cost {
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    words.append(nil)
    defer { words.forEach { free($0) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    let start = ContinuousClock.now
    var process = pid_t()
    let failure = posix_spawn(&process, path, &actions, nil, words, environ)
    guard failure == 0 else { throw ProgramFailure(command: path, status: failure) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
    let seconds = (ContinuousClock.now - start).inSeconds
    guard status == 0 else {
      throw ProgramFailure(
        command: ([path] + arguments).joined(separator: " "), status: status >> 8)
    }
    return Cost(
      seconds: seconds,
      processorSeconds: usage.ru_utime.inSeconds + usage.ru_stime.inSeconds,
      megabytes: Double(usage.ru_maxrss) * Self.memoryUnit / 1e6)
  }

  /// In how many bytes the system counts memory.
  private static var memoryUnit: Double {
    #if canImport(Darwin)
      1
    #else
      1024
    #endif
  }
}

extension Duration {
  /// The duration in seconds.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}

extension timeval {
  fileprivate var inSeconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
