import ArgumentParser
import Foundation

/// Does harm to the program while it works, and tells what it leaves behind.
@main
struct KachaghFaults: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kachagh-faults",
    abstract: "Kill the program, fill the disk, take its files away, and look at what is left.",
    discussion: """
      After each fault the place database and every output must be whole, either as they were or \
      as they were to be; the next run must succeed, and leave no other file. Ends with 1 where \
      that is not so. A full disk and a read-only one need the right to mount a file system, and \
      else are passed over.

      EXAMPLES:
        kachagh-faults --program .build/release/kachagh --kills 500
        kachagh-faults --program .build/debug/kachagh --kills 6 --only build,import
      """)

  @Option(name: .long, help: "The program that is harmed.")
  var program: String

  @Option(name: .long, help: "How often it is killed, interrupted, and run twice at once.")
  var kills = 500

  @Option(
    name: .long, help: ArgumentHelp("Only these works, with commas between.", valueName: "works"))
  var only: String?

  @Option(name: .long, help: "The seed of the moments.")
  var seed: UInt64 = 1

  /// Whether only a glance is wanted, as in a run of all tests.
  private var isShort: Bool { kills < 10 }

  private var works: [FaultBench.Work] {
    let names = only?.split(separator: ",").map(String.init)
    return FaultBench.allWorks.filter { names?.contains($0.name) ?? true }
  }

  func run() throws {
    guard !works.isEmpty else { throw ValidationError("There is no such work.") }
    let repository = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let bench = try FaultBench(
      program: URL(filePath: program).standardizedFileURL, repository: repository,
      works: works)
    defer { bench.remove() }
    var random = SeededRandom(seed: seed)
    var bad = 0
    // A long run tells how it goes.
    func tell(_ tallies: [FaultTally]) {
      for tally in tallies { print(tally) }
      fflush(nil)
      bad += tallies.map(\.harm.count).reduce(0, +)
    }
    tell(try Killing(bench: bench, signal: SIGKILL).run(kills, &random))
    tell(try Killing(bench: bench, signal: SIGINT).run(max(works.count, kills / 5), &random))
    tell([try Company(bench: bench).run(max(1, kills / 10), &random)])
    tell([try Vanishing(bench: bench).run(max(1, kills / 10), &random)])
    tell([try Clock(bench: bench).run(isShort: isShort)])
    tell(try NarrowDisk(bench: bench).run(isShort: isShort))
    print(bad == 0 ? "Nothing was harmed." : "\(bad) times something was harmed.")
    if bad > 0 { throw ExitCode.failure }
  }
}
