import Foundation

/// Ends the program by a signal at a moment left to chance: killed, or
/// interrupted as by Ctrl-C.
struct Killing {
  let bench: FaultBench
  let signal: Int32

  /// How long the program may go on after an interrupt, in seconds.
  private static let grace = 1.0
  /// How long the system may take to start the program, which until then dies
  /// of an interrupt like any other, in seconds.
  private static let start = 0.1

  func run(_ count: Int, _ random: inout SeededRandom) throws -> [FaultTally] {
    let name = signal == SIGKILL ? "killed" : "interrupted"
    var tallies = bench.works.map { FaultTally(name: "\($0.name), \(name)") }
    for number in 0..<count {
      let index = number % bench.works.count
      let work = bench.works[index]
      // Every other time the database holds what was imported, and is changed
      // in place; and where it does not, it is made beside its goal.
      let hasImports = number / bench.works.count % 2 == 0
      let share = random.share()
      let (found, hit) = try attempt(work, at: share, hasImports: hasImports)
      tallies[index].add(found, "at \(share) of \(work.name)", met: hit)
    }
    return tallies
  }

  private func attempt(
    _ work: FaultBench.Work, at share: Double, hasImports: Bool
  ) throws -> (found: [String], hit: Bool) {
    try bench.reset(to: 0, authored: 1)
    if !hasImports {
      try FileManager.default.removeItem(at: bench.folder.appending(path: FaultBench.database))
    }
    let program = try bench.start(work.arguments)
    let delay = share * (bench.durations[work.name] ?? 1)
    Thread.sleep(forTimeInterval: delay)
    let hit = program.send(signal)
    let sent = ContinuousClock.now
    let end = try program.wait()
    var harm = try bench.damage(hadImports: hasImports)
    if signal == SIGINT {
      let seconds = (ContinuousClock.now - sent) / .seconds(1)
      if seconds > Self.grace { harm.append("it went on for \(seconds) s") }
      let isUnbegun = end.code == -SIGINT && delay < Self.start
      if end.code != 0, !isUnbegun, end.code != 130 || !end.errors.contains("Interrupted") {
        harm.append("it ended with \(end.code): \(end.errors)")
      }
      harm += try bench.leftovers()
    }
    return (harm + (try bench.damageAfterAnother(work, hadImports: hasImports)), hit)
  }
}
