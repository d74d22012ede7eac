import Cartography
import Foundation
import Interchange

/// Tells, on the standard error stream, what a map had no room for: nothing of a
/// source goes missing in silence.
enum RoomReport {
  /// One line a map, none where all stands.
  static func tell(_ files: [MapFile]) {
    for file in files where !file.unplaced.isEmpty {
      let names = file.unplaced.joined(separator: ", ")
      say("\(file.name): no room for \(names); a wider sheet has more.")
    }
  }

  /// The same by the name of the map, for programs.
  static func record(of files: [MapFile]) -> JSONValue {
    .object(
      files.filter { !$0.unplaced.isEmpty }.map { .init($0.name, .texts($0.unplaced)) })
  }

  /// What became of the points of a file and of their names.
  static func tell(_ map: PointSheet, file: String, of points: Int) {
    if map.shown < points {
      say("\(file): \(Count(points - map.shown, "point")) outside the frame.")
    }
    if map.crowdedOut > 0 {
      say("\(file): no room for \(Count(map.crowdedOut, "name")) of \(map.named + map.crowdedOut).")
    }
    if let first = map.unwritable.first {
      say(
        """
        \(file): no font at hand can write \(Count(map.unwritable.count, "name")), \
        such as that of \(first.id).
        """)
    }
  }

  private static func say(_ line: String) {
    FileHandle.standardError.write(Data("\(line)\n".utf8))
  }
}
