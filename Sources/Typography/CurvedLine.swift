#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A glyph that stands on a curve.
public struct CurvedGlyph: Hashable, Sendable {
  /// Where the glyph's origin stands, in the coordinates of the baseline.
  public var position: SIMD2<Double>
  /// Degrees by which it is turned clockwise about its origin.
  public var rotation: Double
}

extension ShapedLine {
  /// Stands the line on a curved baseline; nil where the baseline is too short.
  ///
  /// Each letter is turned as the chord beneath it, so that its foot touches
  /// the baseline left and right; marks turn with their letter. The
  /// result has one element for each of `glyphs`.
  ///
  /// - Parameters:
  ///   - baseline: points of the baseline from the line's left end to its
  ///     right, y downwards, close enough together to look smooth.
  ///   - start: how far from the baseline's first point the line begins.
  public func standing(on baseline: [SIMD2<Double>], from start: Double) -> [CurvedGlyph]? {
    guard let walk = Walk(baseline), start >= 0, start + width <= walk.length + 1e-9 else {
      return nil
    }
    var result: [CurvedGlyph] = []
    var index = 0
    while index < glyphs.count {
      let cluster = glyphs[index].cluster
      let end = glyphs[index...].firstIndex { $0.cluster != cluster } ?? glyphs.count
      let left = index == 0 ? 0 : glyphs[index].offset.x
      let reach = glyphs[index..<end].reduce(0) { $0 + $1.advance }
      let middle = start + left + reach / 2
      let half = max(reach / 2, 0.01)
      let chord = walk.point(at: middle + half) - walk.point(at: middle - half)
      let length = (chord * chord).sum().squareRoot()
      let along = length > 0 ? chord / length : [1, 0]
      let center = walk.point(at: middle)
      for glyph in glyphs[index..<end] {
        let x = glyph.offset.x - left - reach / 2
        let y = glyph.offset.y
        result.append(
          CurvedGlyph(
            position: center + along * x + SIMD2(-along.y, along.x) * y,
            rotation: atan2(along.y, along.x) * 180 / .pi))
      }
      index = end
    }
    return result
  }
}

/// A walk along a line of points.
private struct Walk {
  private let points: [SIMD2<Double>]
  private let distances: [Double]

  /// The length of the line.
  var length: Double { distances.last ?? 0 }

  init?(_ points: [SIMD2<Double>]) {
    guard points.count > 1 else { return nil }
    self.points = points
    var distance = 0.0
    distances =
      [0]
      + zip(points, points.dropFirst()).map { from, to in
        let step = to - from
        distance += (step * step).sum().squareRoot()
        return distance
      }
  }

  /// The point at a distance from the first; beyond the ends, that end carried
  /// on straight.
  func point(at distance: Double) -> SIMD2<Double> {
    var low = 0
    var high = points.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if distances[middle] <= distance { low = middle } else { high = middle }
    }
    let span = distances[high] - distances[low]
    let share = span > 0 ? (distance - distances[low]) / span : 0
    return points[low] + (points[high] - points[low]) * share
  }
}
