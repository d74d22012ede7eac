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
  let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  for (index, line) in lines.enumerated() {
    let fields = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { Substring($0.drop(while: isBlank).prefix { !isBlank($0) }) }
    if fields == [""] || (index == 0 && fields[0].first?.isLetter == true) { continue }
    guard fields.count == 2, let x = Double(fields[0]), let y = Double(fields[1]), x.isFinite,
      y.isFinite
    else {
      throw PointsFileError(line: index + 1, text: String(Substring(line)))
    }
    points.append([x, y])
  }
  return points
}

/// Whether a byte is a space, a tab or a carriage return.
private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 }

/// Writes the boxes of labels, one `index,x_min,y_min,x_max,y_max` a line.
func writeBoxes(_ boxes: [Box], to path: String) throws {
  var text = "index,x_min,y_min,x_max,y_max\n"
  for (index, box) in boxes.enumerated() {
    text += "\(index),\(box.minimum.x),\(box.minimum.y),\(box.maximum.x),\(box.maximum.y)\n"
  }
  try text.write(toFile: path, atomically: true, encoding: .utf8)
}
