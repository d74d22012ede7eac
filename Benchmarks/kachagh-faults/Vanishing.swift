import Foundation

/// Takes files away that the program reads, before or while it does.
struct Vanishing {
  let bench: FaultBench

  private static let inputs = [
    "Gazetteer/basemap/lakes.geojson", "Gazetteer/wording", "Gazetteer/places",
    "Gazetteer/themes/colour.json", "Gazetteer/schema", "Gazetteer/vocabulary", "list.csv",
    "points.geojson", "Gazetteer/exchange", "Gazetteer/sources/jafarov-2012.xml",
  ]

  func run(_ count: Int, _ random: inout SeededRandom) throws -> FaultTally {
    var tally = FaultTally(name: "an input vanished")
    for number in 0..<count {
      let work = bench.works[number % bench.works.count]
      let input = Self.inputs[number * 7 % Self.inputs.count]
      try bench.reset(to: 0, authored: 1)
      let file = bench.folder.appending(path: input)
      let share = number % 2 == 0 ? 0 : random.share()
      if share == 0 { try FileManager.default.removeItem(at: file) }
      let program = try bench.start(work.arguments)
      if share > 0 {
        Thread.sleep(forTimeInterval: share * (bench.durations[work.name] ?? 1))
        try FileManager.default.removeItem(at: file)
      }
      let end = try program.wait()
      var harm = try damage(by: work, endedWith: end.code)
      if ![0, 64, 65, 66, 75].contains(end.code) || end.code != 0 && end.errors.isEmpty {
        harm.append("it ended with \(end.code): \(end.errors)")
      }
      harm += try bench.leftovers()
      tally.add(harm, "\(work.name) without \(input)")
    }
    return tally
  }

  /// What is not whole. Without an input that it can do without, the program makes
  /// a third thing, which is whole where another run makes the same.
  private func damage(by work: FaultBench.Work, endedWith code: Int32) throws -> [String] {
    let before = try bench.files()
    let third = bench.neither(among: before)
    guard code == 0, !third.isEmpty else { return try bench.damage(hadImports: true) }
    var harm = try bench.damage(hadImports: true, whole: third)
    let again = try bench.run(work.arguments)
    let after = try bench.files()
    harm += third.filter { again.code != 0 || before[$0] != after[$0] }.map { "\($0) is not whole" }
    return harm.sorted()
  }
}
