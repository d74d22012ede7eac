import Foundation

/// Runs two works at once on one project.
struct Company {
  let bench: FaultBench

  func run(_ count: Int, _ random: inout SeededRandom) throws -> FaultTally {
    var tally = FaultTally(name: "two runs at once")
    let works = bench.works
    for number in 0..<count {
      let first = works[number % works.count]
      let second = works[(number / works.count + number) % works.count]
      try bench.reset(to: number % 2 == 0 ? 0 : nil, authored: 1)
      let one = try bench.start(first.arguments)
      Thread.sleep(forTimeInterval: random.share() * (bench.durations[first.name] ?? 1))
      let other = try bench.start(second.arguments)
      let ends = try [one.wait(), other.wait()]
      // One may give up, and then has to say why.
      var harm = ends.filter { $0.code != 0 && ($0.code != 73 || $0.errors.isEmpty) }
        .map { "it ended with \($0.code): \($0.errors)" }
      let isMade = number % 2 == 0
      let hasImports =
        isMade || zip([first, second], ends).contains { $0.name == "import" && $1.code == 0 }
      harm += try bench.damage(isMade: isMade, hadImports: hasImports)
      harm += try bench.damageAfterAnother(second, isMade: isMade, hadImports: hasImports)
      tally.add(harm, "\(first.name) and \(second.name)")
    }
    return tally
  }
}
