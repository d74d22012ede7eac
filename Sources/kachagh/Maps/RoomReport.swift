import Foundation

/// Tells, on the standard error stream, what a map had no room for: nothing of a
/// source goes missing in silence.
enum RoomReport {
  /// One line a map, none where all stands.
  static func tell(_ files: [MapFile]) {
    for file in files where !file.unplaced.isEmpty {
      let names = file.unplaced.joined(separator: ", ")
      let line = "\(file.name): no room for \(names); a wider sheet has more.\n"
      FileHandle.standardError.write(Data(line.utf8))
    }
  }
}
