import Foundation
import Synchronization

/// What is written beside its goal until it is whole and can be renamed.
///
/// A path says which process writes it. So whoever writes into a folder next, or
/// finds the place database in it up to date, takes away what processes have
/// left there that were killed, and a process that is interrupted what it has
/// not finished itself.
enum Unfinished {
  private struct State {
    var paths: Set<String> = []
    var cleared: Set<String> = []
  }

  private static let state = Mutex(State())
  private static let mark = ".kachagh-"
  /// How the name of a database's journal ends.
  private static let journal = "-journal"

  /// Where to write what is to become a file or folder; nothing is there.
  static func begin(beside goal: String) -> String {
    let path = "\(goal)\(mark)\(getpid())"
    sweep(beside: goal)
    state.withLock { state in
      remove(path)
      state.paths.insert(path)
    }
    return path
  }

  /// Takes away what processes that are no more have left where a file or folder
  /// stands; once is enough.
  static func sweep(beside goal: String) {
    state.withLock { state in
      let folder = URL(filePath: goal).deletingLastPathComponent().path
      if state.cleared.insert(folder).inserted { clear(folder) }
    }
  }

  /// Takes away what is at a path, if it has not been renamed.
  static func end(_ path: String) {
    state.withLock { state in
      remove(path)
      state.paths.remove(path)
    }
  }

  /// Takes away all that this process has begun, and ends it: nothing can be
  /// begun or renamed any more.
  static func abandonAll(code: Int32) -> Never {
    state.withLock { state in
      for path in state.paths { remove(path) }
      _exit(code)
    }
  }

  /// Renames what is whole to its goal.
  ///
  /// - Returns: 0, or the number of the system's error.
  static func finish(_ path: String, as goal: String) -> Int32 {
    state.withLock { state in
      guard rename(path, goal) == 0 else { return errno }
      state.paths.remove(path)
      return 0
    }
  }

  /// Takes away what processes that are no more have left in a folder.
  private static func clear(_ folder: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      let file = name.hasSuffix(journal) ? name.dropLast(journal.count) : name[...]
      guard let range = file.range(of: mark, options: .backwards),
        let process = pid_t(file[range.upperBound...]), process > 0,
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      remove("\(folder)/\(name)")
    }
  }

  /// Takes away a file or folder, and a database's journal with it.
  private static func remove(_ path: String) {
    unlink(path + journal)
    if unlink(path) != 0, errno != ENOENT { try? FileManager.default.removeItem(atPath: path) }
  }
}
