import Foundation
import Gazetteer
import PlaceDatabase

/// A project to do harm to, in two states of its authored files, with all that
/// the program makes of each.
final class FaultBench {
  /// Something the program is asked to do.
  struct Work {
    var name: String
    var arguments: [String]
  }

  /// Files by their path in the project.
  typealias Files = [String: Data]

  /// What may be tried, each writing something of its own.
  static let allWorks = [
    Work(name: "build", arguments: ["build"]),
    Work(name: "import", arguments: ["import", "list.csv"]),
    Work(name: "map", arguments: ["map", "jafarov-2012"]),
    Work(name: "atlas", arguments: ["atlas", "--relief", "none", "--output", "Atlas"]),
    Work(
      name: "export",
      arguments: ["export", "places", "--format", "lpf", "--output", "places.json"]),
    Work(name: "draw", arguments: ["draw", "points.geojson"]),
  ]

  /// What is tried.
  let works: [Work]
  /// The project's folder.
  let folder: URL
  /// What is made of each of the two states, and of the second the bytes a
  /// file is to have after a whole run.
  private(set) var made: [Files] = [[:], [:]]
  /// How long each work takes, in seconds.
  private(set) var durations: [String: Double] = [:]

  private let program: URL
  private let authored: Files

  static let database = "Gazetteer/gazetteer.gpkg"
  private static let changing = "Gazetteer/places/zangezur.xml"

  init(program: URL, repository: URL, works: [Work]) throws {
    self.program = program
    self.works = works
    folder = FileManager.default.temporaryDirectory
      .appending(path: "kachagh faults \(UUID().uuidString)")
    let gazetteer = repository.appending(path: "Gazetteer")
    var authored: Files = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: gazetteer.path)
    where !name.hasPrefix("gazetteer.gpkg") {
      authored["Gazetteer/\(name)"] = try? Data(contentsOf: gazetteer.appending(path: name))
    }
    authored["list.csv"] = Data(
      ("id,name,lon,lat\n" + (0..<4_000).map { "\($0),Importedville \($0),46.5,39.5\n" }.joined())
        .utf8)
    let points =
      #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A"},"#
      + #""geometry":{"type":"Point","coordinates":[46.5,39.5]}}]}"#
    authored["points.geojson"] = Data(points.utf8)
    self.authored = authored
    try measure()
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Makes everything of both states by runs that nothing happens to.
  private func measure() throws {
    for state in 0...1 {
      try reset(to: nil, authored: state)
      for work in works {
        let begun = ContinuousClock.now
        let run = try run(work.arguments)
        guard run.code == 0 else { throw Unusable(reason: "\(work.name): \(run.errors)") }
        durations[work.name] = (ContinuousClock.now - begun) / .seconds(1)
      }
      made[state] = try files().filter { authored[$0.key] == nil }
    }
  }

  /// The program does not even work unharmed.
  struct Unusable: Error, CustomStringConvertible {
    var reason: String
    var description: String { reason }
  }

  /// Puts the project into a state: authored files of one, what is made of
  /// another, or nothing made yet.
  func reset(to state: Int?, authored number: Int) throws {
    remove()
    var all = authored
    all.merge(state.map { made[$0] } ?? [:]) { _, made in made }
    if number == 1, let text = all[Self.changing] {
      let changed = String(decoding: text, as: UTF8.self).replacing("<head>", with: "<head>New ")
      all[Self.changing] = Data(changed.utf8)
    }
    for (name, bytes) in all {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
  }

  /// Every file of the project.
  func files() throws -> Files {
    var files: Files = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      var isFolder: ObjCBool = false
      let path = folder.appending(path: name).path
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
        files[name] = try Data(contentsOf: URL(filePath: path))
      }
    }
    return files
  }

  /// What is not whole: files that are neither as they were nor as they were to
  /// be, or gone, and a database that cannot be read or has lost what was
  /// imported.
  ///
  /// - Parameters:
  ///   - isMade: Whether all outputs were there before.
  ///   - hadImports: Whether the database held what was imported.
  ///   - whole: Files that are whole, though neither.
  func damage(
    isMade: Bool = true, hadImports: Bool, whole: Set<String> = []
  ) throws -> [String] {
    let found = try files()
    var harm = neither(among: found).subtracting(whole).map { "\($0) is neither old nor new" }
    if isMade {
      harm += made[0].keys.filter { found[$0] == nil && (hadImports || $0 != Self.database) }
        .map { "\($0) is gone" }
    }
    if found[Self.database] != nil { harm += damageOfDatabase(hadImports: hadImports) }
    return harm.sorted()
  }

  /// The outputs that are neither as they were nor as they were to be.
  func neither(among found: Files) -> Set<String> {
    Set(
      found.filter { name, bytes in
        guard name != Self.database, let new = made[1][name] else { return false }
        return bytes != new && bytes != made[0][name]
      }.keys)
  }

  private func damageOfDatabase(hadImports: Bool) -> [String] {
    // Where importing is not among the works, nothing ever was.
    let hadImports = hadImports && works.contains { $0.name == "import" }
    do {
      let database = try PlaceDatabase(path: folder.appending(path: Self.database).path)
      let places = try database.corpus().places.count
      let imported = try database.search("Importedville 7", limit: 1).first?.name
      return (places > 500 ? [] : ["the database has \(places) places"])
        + (imported?.hasPrefix("Importedville") ?? false || !hadImports
          ? [] : ["the database has lost what was imported"])
    } catch {
      return ["the database cannot be read: \(error)"]
    }
  }

  /// What is wrong after a run that nothing happens to: it fails, or something
  /// is damaged or left behind.
  func damageAfterAnother(
    _ work: Work, isMade: Bool = true, hadImports: Bool
  ) throws -> [String] {
    let run = try run(work.arguments)
    guard run.code == 0 else { return ["the next run ended with \(run.code): \(run.errors)"] }
    return try damage(isMade: isMade, hadImports: hadImports || work.name == "import")
      + leftovers()
  }

  /// Files that no run may leave.
  func leftovers() throws -> [String] {
    let known = Set(authored.keys).union(made[1].keys)
    return try files().keys.filter { !known.contains($0) }.sorted().map { "\($0) was left behind" }
  }

  /// Starts the program in the project.
  func start(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> HarmedProgram {
    try HarmedProgram(program, arguments, in: folder, environment: environment)
  }

  /// Runs the program in the project to its end.
  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> HarmedProgram.End {
    try start(arguments, environment: environment).wait()
  }
}
