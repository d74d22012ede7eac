/// The places a name may take at some distance from its symbol, tied to it by a
/// straight line: the last resort where no place beside the symbol is free.
public struct LeaderCandidates: Hashable, Sendable {
  /// Width and height of the name's box in points.
  public var size: SIMD2<Double>
  /// The lengths of leader to try, in points, from short to long.
  public var lengths: [Double]
  /// The number of directions to try.
  public var directions: Int
  /// The costs of the shortest and the longest leader, in the unit of the
  /// label's weight.
  public var costs: ClosedRange<Double>

  /// Makes a generator.
  public init(
    size: SIMD2<Double>, lengths: [Double], directions: Int = 16, costs: ClosedRange<Double>
  ) {
    self.size = size
    self.lengths = lengths
    self.directions = directions
    self.costs = costs
  }

  /// The candidates for a symbol of a radius in points, the shortest leaders
  /// first, clockwise from the right; the tags count from `firstTag`.
  ///
  /// The leader runs from the circle of the radius to the nearest point of the
  /// name's box.
  public func candidates(
    around center: SIMD2<Double>, radius: Double, firstTag: Int = 0
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    for (step, length) in lengths.enumerated() {
      let share = lengths.count > 1 ? Double(step) / Double(lengths.count - 1) : 0
      let cost = costs.lowerBound + share * (costs.upperBound - costs.lowerBound)
      for turn in 0..<directions {
        let ray = Self.direction(Double(turn) / Double(directions))
        candidates.append(
          candidate(
            from: center, radius: radius, length: length, ray: ray, cost: cost,
            tag: firstTag + candidates.count))
      }
    }
    return candidates
  }

  private func candidate(
    from center: SIMD2<Double>, radius: Double, length: Double, ray: SIMD2<Double>, cost: Double,
    tag: Int
  ) -> Candidate {
    let end = center + ray * (radius + length)
    // The corner or side turned to the symbol lies at the leader's end.
    let pull = SIMD2(Self.lean(ray.x), Self.lean(ray.y))
    let middle = end + pull * size / 2
    return Candidate(
      boxes: [Box(minimum: middle - size / 2, maximum: middle + size / 2)],
      leader: Segment(center + ray * radius, end), cost: cost, tag: tag)
  }

  /// Where the box lies along an axis, from -1 before the leader's end over 0
  /// astride it to 1 behind it.
  private static func lean(_ component: Double) -> Double {
    abs(component) < 0.2 ? 0 : component < 0 ? -1 : 1
  }

  /// The unit vector at a share of a full turn, clockwise from the right, on an
  /// octagon's sides drawn out to the circle: even enough, and exact everywhere.
  private static func direction(_ turn: Double) -> SIMD2<Double> {
    let quarter = (turn * 4).rounded(.down)
    let half = (turn * 4 - quarter) * 2
    let bend = 0.5.squareRoot()
    let corner = SIMD2(bend, bend)
    let raw: SIMD2<Double> =
      half < 1 ? [1, 0] + (corner - [1, 0]) * half : corner + ([0, 1] - corner) * (half - 1)
    let unit = raw / (raw * raw).sum().squareRoot()
    return switch Int(quarter) % 4 {
    case 0: unit
    case 1: [-unit.y, unit.x]
    case 2: -unit
    default: [unit.y, -unit.x]
    }
  }
}
