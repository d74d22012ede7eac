import Cartography
import Drawing
import Foundation
import Interchange

/// Tells, on the standard error stream, what a map had no room or no letters for:
/// nothing of a source goes missing in silence.
enum RoomReport {
  /// One line a map of each, none where all stands.
  static func tell(_ files: [MapFile]) {
    for file in files {
      if !file.unplaced.isEmpty {
        let names = file.unplaced.joined(separator: ", ")
        say("\(file.name): no room for \(names); a wider sheet has more.")
      }
      tellBoxes(file.boxed, in: file.name)
    }
  }

  /// Tells of texts with a letter that no font has.
  private static func tellBoxes(_ texts: [String], in file: String) {
    guard let first = texts.first else { return }
    say(
      """
      \(file): a box stands for letters that no font at hand has, in \
      \(Count(texts.count, "text")) such as \u{201C}\(first)\u{201D}.
      """)
  }

  /// The same by the name of the map, for programs.
  static func records(of files: [MapFile]) -> [JSONValue.Member] {
    func texts(_ which: (MapFile) -> [String]) -> JSONValue {
      .object(files.filter { !which($0).isEmpty }.map { .init($0.name, .texts(which($0))) })
    }
    return [.init("unplaced", texts(\.unplaced)), .init("boxed", texts(\.boxed))]
  }

  /// What became of the points of a file and of their names.
  static func tell(_ map: PointSheet, file: String, of points: Int) {
    if map.shown < points {
      say("\(file): \(Count(points - map.shown, "point")) outside the frame.")
    }
    if map.crowdedOut > 0 {
      say("\(file): no room for \(Count(map.crowdedOut, "name")) of \(map.named + map.crowdedOut).")
    }
    tellBoxes(map.sheet.drawing.boxedTexts, in: file)
  }

  private static func say(_ line: String) {
    FileHandle.standardError.write(Data("\(line)\n".utf8))
  }
}
