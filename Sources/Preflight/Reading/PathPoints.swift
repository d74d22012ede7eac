/// The points of a path's `d` that span it: ends, and what curves are drawn
/// towards. The box around them holds the path and is seldom much larger; an
/// arc counts by its ends.
struct PathPoints {
  /// The points, in order.
  private(set) var points: [SIMD2<Double>] = []
  /// Whether there is a curve or an arc.
  private(set) var isCurved = false

  private var here = SIMD2<Double>.zero
  private var start = SIMD2<Double>.zero

  init(_ data: String) {
    var reader = NumberReader(data)
    var command: Character?
    while true {
      if let letter = reader.letter() {
        command = letter
        if letter == "z" || letter == "Z" {
          here = start
          continue
        }
      }
      guard let name = command, step(name, &reader) else { return }
      // More pairs after a move are lines.
      if name == "M" { command = "L" } else if name == "m" { command = "l" }
    }
  }

  /// Whether the path is an upright rectangle.
  var rectangle: Bounds? {
    guard !isCurved, (4...6).contains(points.count), let box = Bounds(points) else { return nil }
    let isCornered = points.allSatisfy { point in
      (point.x == box.least.x || point.x == box.most.x)
        && (point.y == box.least.y || point.y == box.most.y)
    }
    return isCornered && box.size.x > 0 && box.size.y > 0 && Set(points).count >= 4 ? box : nil
  }

  private mutating func step(_ name: Character, _ reader: inout NumberReader) -> Bool {
    let from = name.isLowercase ? here : .zero
    switch name {
    case "M", "m", "L", "l", "T", "t":
      guard let point = Self.point(&reader, from) else { return false }
      if name == "M" || name == "m" { start = point }
      return move(to: [point])
    case "H", "h":
      guard let x = reader.number() else { return false }
      return move(to: [SIMD2(from.x + x, here.y)])
    case "V", "v":
      guard let y = reader.number() else { return false }
      return move(to: [SIMD2(here.x, from.y + y)])
    case "C", "c", "S", "s", "Q", "q":
      let count = name == "C" || name == "c" ? 3 : 2
      var curve: [SIMD2<Double>] = []
      for _ in 0..<count {
        guard let point = Self.point(&reader, from) else { return false }
        curve.append(point)
      }
      isCurved = true
      return move(to: curve)
    case "A", "a":
      guard reader.number() != nil, reader.number() != nil, reader.number() != nil,
        reader.flag() != nil, reader.flag() != nil, let end = Self.point(&reader, from)
      else { return false }
      isCurved = true
      return move(to: [end])
    default: return false
    }
  }

  private static func point(
    _ reader: inout NumberReader, _ from: SIMD2<Double>
  ) -> SIMD2<Double>? {
    guard let x = reader.number(), let y = reader.number() else { return nil }
    return from + SIMD2(x, y)
  }

  private mutating func move(to new: [SIMD2<Double>]) -> Bool {
    points += new
    here = new.last ?? here
    return true
  }
}
