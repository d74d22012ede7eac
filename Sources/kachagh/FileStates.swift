import Foundation

/// When the files maps are made from were changed last, and how large they are.
struct FileStates: Equatable {
  private var states: [String: State] = [:]

  private struct State: Equatable {
    var size: off_t
    var seconds: Int
    var nanoseconds: Int
  }

  /// Looks at every authored file of a gazetteer's folder; what is made from
  /// them, and what editors leave behind, is passed over.
  init(of folder: String) {
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] {
      guard Self.endings.contains(where: name.hasSuffix), !name.contains("/.") else { continue }
      var information = stat()
      guard stat("\(folder)/\(name)", &information) == 0 else { continue }
      #if canImport(Darwin)
        let time = information.st_mtimespec
      #else
        let time = information.st_mtim
      #endif
      states[name] = State(
        size: information.st_size, seconds: time.tv_sec, nanoseconds: time.tv_nsec)
    }
  }

  private static let endings = [".xml", ".rng", ".json", ".geojson", ".asc", ".txt"]

  /// The files that are new, gone or changed since, in order.
  func changes(since earlier: FileStates) -> [String] {
    Set(states.keys).union(earlier.states.keys).filter { states[$0] != earlier.states[$0] }.sorted()
  }
}
