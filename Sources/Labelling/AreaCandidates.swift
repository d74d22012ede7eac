/// The places a letter-spaced name may take across an area, along an axis or
/// gently arched: spread over 60 to 80 % of it, no gap wider than four times the
/// mean letter, no arc of more than 60 degrees (Imhof 1975, Positioning Names on
/// Maps).
public struct AreaCandidates: Hashable, Sendable {
  /// The measures of the name without letter-spacing.
  public var run: GlyphRun
  /// The cost of the least liked place, in the unit of the label's weight.
  public var worst: Double

  /// Makes a generator.
  public init(run: GlyphRun, worst: Double) {
    self.run = run
    self.worst = worst
  }

  /// The candidates along an axis of two or more corners, the cheapest first,
  /// tagged in this order.
  ///
  /// The letters stand astride the axis as drawn, smoothed, or else astride the
  /// straight line between its ends. A name longer than its axis stands closely
  /// set over its middle.
  public func candidates(along axis: [SIMD2<Double>]) -> [GlyphCandidate] {
    ranked(placings(on: axis, penalty: 0))
  }

  /// The candidates within an area of one or more rings, the first its outer
  /// edge, along straight axes in the direction of its length; the cheapest
  /// first, tagged in this order.
  public func candidates(within rings: [[SIMD2<Double>]]) -> [GlyphCandidate] {
    let axes = AreaAxes(rings, height: run.height).axes
    return ranked(
      axes.enumerated().flatMap { index, axis in
        placings(on: [axis.start, axis.end], penalty: 0.1 * Double(index))
      })
  }

  private typealias Placing = (setting: GlyphRun.Setting, cost: Double)

  private func placings(on axis: [SIMD2<Double>], penalty: Double) -> [Placing] {
    let drawn = Polyline(axis)
    guard drawn.points.count >= 2, let first = axis.first, let last = axis.last else { return [] }
    var courses = [(drawn.smoothed(step: run.height), penalty)]
    if drawn.points.count > 2, first != last {
      courses.append((Polyline([first, last]), penalty + 0.3))
    }
    return courses.flatMap { course, penalty in
      let end = course.points.last ?? course.point(at: 0)
      let isForward = end.x - course.point(at: 0).x >= 0
      return placings(along: isForward ? course : course.reversed, penalty: penalty)
    }
  }

  /// The name spread over several shares of a course, moved along and across.
  private func placings(along course: Polyline, penalty: Double) -> [Placing] {
    let rise = (run.ascent - run.descent) / 2
    var placings: [Placing] = []
    for (share, shareCost) in [(0.7, 0.0), (0.6, 0.05), (0.8, 0.1), (0.0, 0.4)] {
      for (across, acrossCost) in [
        (0.0, 0.0), (0.6, 0.06), (-0.6, 0.06), (1.2, 0.12), (-1.2, 0.12),
      ] {
        let baseline = course.moved(left: across * run.height - rise)
        let spacing = spacing(over: share * baseline.length)
        let length = run.length + spacing * Double(run.advances.count - 1)
        for along in [0, -0.06, 0.06, -0.12, 0.12] {
          let start = (baseline.length - length) / 2 + along * baseline.length
          guard
            let setting = run.set(
              on: baseline, from: start, spacing: spacing, maximumTurn: 22 * .pi / 180),
            abs(setting.turn) <= .pi / 3
          else { continue }
          placings.append((setting, penalty + shareCost + acrossCost + abs(along)))
        }
      }
    }
    return placings
  }

  /// The space after each letter that spreads the name over a length, as far as
  /// that holds it together.
  private func spacing(over length: Double) -> Double {
    guard run.advances.count > 1 else { return 0 }
    let mean = run.length / Double(run.advances.count)
    let wanted = (length - run.length) / Double(run.advances.count - 1)
    return min(max(wanted, 0), 4 * mean)
  }

  private func ranked(_ placings: [Placing]) -> [GlyphCandidate] {
    let order = placings.indices.sorted { (placings[$0].cost, $0) < (placings[$1].cost, $1) }
    return order.enumerated().map { tag, index in
      placings[index].setting.candidate(cost: worst * min(placings[index].cost, 1), tag: tag)
    }
  }
}
