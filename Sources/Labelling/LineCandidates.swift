/// The places a name may take along a line, as a river's or a range's: above it
/// if possible, on its smoothed course, where it is straight and far from its
/// ends (Imhof 1975, Positioning Names on Maps).
public struct LineCandidates: Hashable, Sendable {
  /// The measures of the name, letter-spacing within its advances.
  public var run: GlyphRun
  /// The distance in points between the line and the letters.
  public var gap: Double
  /// The cost of the least liked place, in the unit of the label's weight.
  public var worst: Double
  /// How far two letters may turn against one another, in radians.
  public var maximumTurn: Double

  /// Makes a generator.
  public init(
    run: GlyphRun, gap: Double, worst: Double, maximumTurn: Double = 22 * .pi / 180
  ) {
    self.run = run
    self.gap = gap
    self.worst = worst
    self.maximumTurn = maximumTurn
  }

  /// The candidates along a line of at least two corners, the cheapest first,
  /// tagged in this order; none if the line is too short or too winding.
  public func candidates(along path: [SIMD2<Double>]) -> [GlyphCandidate] {
    let line = Polyline(path)
    return line.points.count < 2 ? [] : candidates(along: line)
  }

  /// The candidates for the names of a long line that bears one about every so
  /// many points: a list for each name.
  public func candidates(
    along path: [SIMD2<Double>], every distance: Double
  ) -> [[GlyphCandidate]] {
    let line = Polyline(path)
    guard line.points.count >= 2 else { return [] }
    let count = max(Int(line.length / max(distance, run.length)), 1)
    return (0..<count).map { index in
      let share = line.length / Double(count)
      return candidates(
        along: line.part(from: share * Double(index), to: share * Double(index + 1)))
    }
  }

  private func candidates(along line: Polyline) -> [GlyphCandidate] {
    let course = line.smoothed(step: run.height / 2)
    let found =
      [course, course.reversed].flatMap { course in
        settings(on: course.moved(left: gap + run.descent), penalty: 0)
          + settings(on: course.moved(left: -gap - run.ascent), penalty: 0.25)
      }
    let order = found.indices.sorted { (found[$0].cost, $0) < (found[$1].cost, $1) }
    return order.enumerated().map { tag, index in
      found[index].setting.candidate(cost: worst * found[index].cost, tag: tag)
    }
  }

  /// The name at even steps along a baseline, with costs from 0 to 1.
  private func settings(
    on baseline: Polyline, penalty: Double
  ) -> [(setting: GlyphRun.Setting, cost: Double)] {
    let room = baseline.length - run.length
    guard room >= 0, baseline.points.count >= 2 else { return [] }
    let count = min(Int(room / (run.height / 2)), 60)
    return (0...count).compactMap { index in
      let share = count == 0 ? 0.5 : Double(index) / Double(count)
      let start = room * share
      guard let setting = run.set(on: baseline, from: start, maximumTurn: maximumTurn) else {
        return nil
      }
      let steps = Double(max(run.advances.count - 1, 1))
      let bend = min(setting.bend / steps / maximumTurn * 2, 1)
      return (setting, penalty + 0.45 * bend + 0.3 * abs(2 * share - 1))
    }
  }
}
