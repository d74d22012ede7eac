import Foundation
import Labelling

/// What is wrong with a file of points.
struct PointsFileError: Error, CustomStringConvertible {
  /// The line, from 1.
  var line: Int
  /// What it holds instead of two numbers with a comma between.
  var text: String

  var description: String { "line \(line): expected x,y but found \"\(text)\"" }
}

/// Reads points, one `x,y` a line; a first line that begins with a letter is
/// taken for a heading.
func readPoints(_ path: String) throws -> [SIMD2<Double>] {
  let text = try String(contentsOfFile: path, encoding: .utf8)
  var points: [SIMD2<Double>] = []
  let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  for (index, line) in lines.enumerated() where !line.isEmpty {
    if index == 0, let first = line.first, first.isLetter { continue }
    let fields = line.split(separator: ",").map { Double($0.filter { !$0.isWhitespace }) }
    guard fields.count == 2, let x = fields[0], let y = fields[1] else {
      throw PointsFileError(line: index + 1, text: String(line))
    }
    points.append([x, y])
  }
  return points
}

/// Writes the boxes of labels, one `index,x_min,y_min,x_max,y_max` a line.
func writeBoxes(_ boxes: [Box], to path: String) throws {
  var text = "index,x_min,y_min,x_max,y_max\n"
  for (index, box) in boxes.enumerated() {
    text += "\(index),\(box.minimum.x),\(box.minimum.y),\(box.maximum.x),\(box.maximum.y)\n"
  }
  try text.write(toFile: path, atomically: true, encoding: .utf8)
}
