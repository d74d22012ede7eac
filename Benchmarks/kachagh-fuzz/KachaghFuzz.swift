import ArgumentParser
import Foundation

/// Feeds broken inputs to every reader of the program and tells which of them
/// make one crash, hang or take too much memory.
@main
struct KachaghFuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kachagh-fuzz",
    abstract: "Feed broken inputs to every reader.",
    discussion: """
      Inputs are made of whole ones by a seeded generator: the same seed and number give the \
      same input everywhere. Ends with 1 where a reader died; its inputs are kept in --keep.

      EXAMPLES:
        kachagh-fuzz --inputs 1000
        kachagh-fuzz --reader geojson --inputs 1000000 --seed 7
      """)

  @Option(name: .long, help: "Only this reader. (default: all)")
  var reader: String?

  @Option(name: .long, help: "How many inputs each reader is fed.")
  var inputs = 10_000

  @Option(name: .long, help: "The seed of the inputs.")
  var seed: UInt64 = 1

  @Option(name: .long, help: ArgumentHelp("Where deadly inputs are kept.", valueName: "dir"))
  var keep = ".build/fuzz"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The most memory a reader may take; 0 for any, as a sanitizer needs.", valueName: "MiB"))
  var memory = 1024

  @Option(name: .long, help: .hidden) var worker: String?
  @Option(name: .long, help: .hidden) var first = 0
  @Option(name: .long, help: .hidden) var scratch = ""

  func run() throws {
    let repository = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    if let worker {
      let subjects = try Subjects(repository: repository, scratch: URL(filePath: scratch)).all()
      guard let subject = subjects.first(where: { $0.name == worker }) else { return }
      return Worker(
        subject: subject, seed: seed, memory: memory, progress: Watch.progress(in: scratch)
      )
      .run(first..<(first + inputs))
    }
    let scratch = FileManager.default.temporaryDirectory
      .appending(path: "kachagh-fuzz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let subjects = try Subjects(repository: repository, scratch: scratch).all()
    let chosen = subjects.filter { reader == nil || $0.name == reader }
    guard !chosen.isEmpty else {
      throw ValidationError("Take one of \(subjects.map(\.name).joined(separator: ", ")).")
    }
    var total = 0
    for subject in chosen { total += try report(on: subject, scratch) }
    print(total == 0 ? "No reader died." : "\(total) deadly inputs, kept in \(keep).")
    if total > 0 { throw ExitCode.failure }
  }

  /// Tries a reader and prints its line; returns how many inputs were deadly.
  private func report(on subject: Subject, _ scratch: URL) throws -> Int {
    let watch = Watch(
      program: URL(filePath: CommandLine.arguments[0]), reader: subject.name, seed: seed,
      memory: memory, scratch: scratch)
    let begun = Date()
    let deaths = try watch.deaths(among: 0..<inputs)
    let seconds = String(format: "%.1f", Date().timeIntervalSince(begun))
    print("\(subject.name): \(inputs) inputs in \(seconds) s, \(deaths.count) deadly")
    for death in deaths {
      print("  input \(death.number): \(death.reason)")
      try FileManager.default.createDirectory(
        atPath: keep, withIntermediateDirectories: true)
      try Data(subject.mutator.input(death.number, seed: seed))
        .write(to: URL(filePath: "\(keep)/\(subject.name)-\(seed)-\(death.number)"))
    }
    return deaths.count
  }
}
