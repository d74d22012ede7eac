import Cartography
import Foundation
import Interchange

/// Draws maps anew whenever a file they are made from has changed.
struct Watcher {
  let project: Project
  /// The names of the maps; none for all there are.
  let names: [String]
  let arguments: MapArguments
  let claims: ClaimArguments
  let design: DesignArguments
  let listing: ListingOptions

  /// How long the files are left alone between two looks, in seconds.
  private static let pause = 0.1

  /// Draws all the maps, then waits for changes until it is interrupted.
  func watch() {
    let interruption = Interruption()
    defer { interruption.end() }
    let memory = MapMemory()
    var states = FileStates(of: project.gazetteer)
    draw(with: memory) { _ in true }
    if !listing.json { say("Watching \(project.gazetteer); Ctrl-C ends.") }
    while !interruption.isWanted {
      Thread.sleep(forTimeInterval: Self.pause)
      let now = FileStates(of: project.gazetteer)
      let changes = now.changes(since: states)
      guard !changes.isEmpty else { continue }
      states = now
      draw(with: memory, Self.affected(by: changes))
    }
  }

  /// Which maps may look otherwise: of a change in sources alone, theirs and the
  /// one of all; of any other, all.
  private static func affected(by changes: [String]) -> (String) -> Bool {
    let folder = "sources/"
    guard changes.allSatisfy({ $0.hasPrefix(folder) }) else { return { _ in true } }
    let sources = Set(changes.map { $0.dropFirst(folder.count).split(separator: ".")[0] })
    return { $0 == MapSubject.overviewName || sources.contains($0[...]) }
  }

  /// Draws maps; of a mistake in a file it tells, and goes on.
  private func draw(with memory: MapMemory, _ isAffected: (String) -> Bool) {
    do {
      let press = try MapPress(
        project: project, arguments: arguments, claims: claims, design: design, memory: memory,
        reading: { try $0.readCorpus() })
      let all = names.isEmpty ? press.atlas : try names.map(press.subject)
      let subjects = all.filter { isAffected($0.name) }
      if subjects.count == all.count { memory.turn() }
      let files = try press.files(of: subjects, progress: ProgressLine(total: subjects.count))
      let folder = arguments.output ?? project.output
      for file in files where (try? contents(of: "\(folder)/\(file.name)")) != file.bytes {
        try AtomicFile.write([file], into: folder)
        let path = "\(folder)/\(file.name)"
        say(path, [.init("file", .string(path))])
      }
      RoomReport.tell(files)
    } catch {
      Failure(error).tell()
    }
  }

  /// Prints a line at once, for whoever reads along.
  private func say(_ line: String, _ record: [JSONValue.Member] = []) {
    listing.report([line], record)
    fflush(nil)
  }
}
