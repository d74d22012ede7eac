/// Marching squares over a field with a margin of low ground around it.
///
/// A crossing is known by the side of a square it lies on: twice the number of
/// the side's upper or left node, plus one where the side runs downwards. Nodes
/// are numbered row by row, those of the margin included.
struct March {
  private let field: ElevationField
  private let level: Float
  private let width: Int
  /// For each crossing the next of its ring; -1 where there is no crossing or
  /// the ring has been taken.
  private var next: [Int32]
  /// The crossings in the order found.
  private var crossings: [Int32] = []

  init(field: ElevationField, level: Float) {
    self.field = field
    self.level = level
    width = field.columns + 2
    next = Array(repeating: -1, count: 2 * width * (field.rows + 2))
  }

  mutating func rings() -> [[SIMD2<Double>]] {
    for row in 0...field.rows { march(alongRow: row) }
    var rings: [[SIMD2<Double>]] = []
    for first in crossings where next[Int(first)] >= 0 {
      var ring: [SIMD2<Double>] = []
      var current = Int(first)
      while next[current] >= 0 {
        let point = point(of: current)
        if point != ring.last { ring.append(point) }
        let following = Int(next[current])
        next[current] = -1
        current = following
      }
      ring = Ring.opened(ring)
      if ring.count > 2 { rings.append(ring) }
    }
    return rings
  }

  private mutating func march(alongRow row: Int) {
    field.elevations.withUnsafeBufferPointer { elevations in
      var (upperLeft, lowerLeft) = (false, false)
      for column in 0...field.columns {
        let upperRight = isHigh(elevations, row: row - 1, column: column)
        let lowerRight = isHigh(elevations, row: row, column: column)
        let corners =
          (upperLeft ? 1 : 0) | (upperRight ? 2 : 0) | (lowerRight ? 4 : 0) | (lowerLeft ? 8 : 0)
        if corners != 0 && corners != 15 {
          let isSaddle = corners == 5 || corners == 10
          let isJoined = isSaddle && isMiddleHigh(elevations, row: row, column: column)
          join(
            square: row * width + column,
            isJoined ? Self.joinedSides(corners) : Self.sides[corners])
        }
        (upperLeft, lowerLeft) = (upperRight, lowerRight)
      }
    }
  }

  /// Whether a node of the field is high; nodes of the margin, at row or column
  /// -1 and beyond the last, are low, as are unknown elevations.
  @inline(__always)
  private func isHigh(
    _ elevations: UnsafeBufferPointer<Float>, row: Int, column: Int
  ) -> Bool {
    row >= 0 && row < field.rows && column < field.columns
      && elevations[row * field.columns + column] >= level
  }

  /// Whether the mean of a square's corners is high; a square of the margin has
  /// no saddle, for two neighbouring corners of it are low.
  private func isMiddleHigh(
    _ elevations: UnsafeBufferPointer<Float>, row: Int, column: Int
  ) -> Bool {
    let lower = row * field.columns + column
    let upper = lower - field.columns
    let sum =
      elevations[upper - 1] + elevations[upper] + elevations[lower - 1] + elevations[lower]
    return sum / 4 >= level
  }

  private enum Side { case top, right, bottom, left }

  /// From which side to which the contour leads, by the high corners (upper left
  /// 1, upper right 2, lower right 4, lower left 8), the high ground on its left
  /// and apart at a saddle.
  private static let sides: [[(from: Side, to: Side)]] = [
    [], [(.left, .top)], [(.top, .right)], [(.left, .right)],
    [(.right, .bottom)], [(.left, .top), (.right, .bottom)], [(.top, .bottom)],
    [(.left, .bottom)],
    [(.bottom, .left)], [(.bottom, .top)], [(.top, .right), (.bottom, .left)],
    [(.bottom, .right)],
    [(.right, .left)], [(.right, .top)], [(.top, .left)], [],
  ]

  /// The same at a saddle whose high corners hang together.
  private static func joinedSides(_ corners: Int) -> [(from: Side, to: Side)] {
    corners == 5
      ? [(.right, .top), (.left, .bottom)] : [(.top, .left), (.bottom, .right)]
  }

  private mutating func join(square: Int, _ pairs: [(from: Side, to: Side)]) {
    for pair in pairs {
      let from = crossing(on: pair.from, of: square)
      next[from] = Int32(crossing(on: pair.to, of: square))
      crossings.append(Int32(from))
    }
  }

  private func crossing(on side: Side, of square: Int) -> Int {
    switch side {
    case .top: 2 * square
    case .left: 2 * square + 1
    case .bottom: 2 * (square + width)
    case .right: 2 * (square + 1) + 1
    }
  }

  private func point(of crossing: Int) -> SIMD2<Double> {
    let node = crossing / 2
    let (row, column) = (node / width - 1, node % width - 1)
    let (otherRow, otherColumn) = crossing % 2 == 0 ? (row, column + 1) : (row + 1, column)
    let (value, other) = (elevation(row, column), elevation(otherRow, otherColumn))
    let fraction: Double
    if value.isNaN {
      fraction = 1
    } else if other.isNaN {
      fraction = 0
    } else {
      fraction = Double((level - value) / (other - value))
    }
    return field.point(
      column: Double(column) + fraction * Double(otherColumn - column),
      row: Double(row) + fraction * Double(otherRow - row))
  }

  private func elevation(_ row: Int, _ column: Int) -> Float {
    guard row >= 0, row < field.rows, column >= 0, column < field.columns else { return .nan }
    return field.elevations[row * field.columns + column]
  }
}
