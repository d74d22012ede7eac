import Drawing
import Geodesy
import Labelling

/// Where the line ends that leads from a block standing aside to its ground: well
/// within the ground, and by a way that is short and covered by little.
struct LeaderFoot {
  var ground: Block.Ground
  var block: MarkPlan.BlockMark
  /// What else stands on the map.
  var obstacles: [Rectangle]

  /// The distance in points between the feet weighed, and how far they keep off the
  /// ground's edge.
  private static let step = 4.0
  /// The share of a circle's radius within which a foot may stand.
  private static let inner = 0.6
  /// The shortest line that is seen as one, in points.
  private static let shortest = 6.0
  /// How many points of way are as bad as one that is covered.
  private static let coverCost = 8.0
  /// How many are as bad as a foot that is covered.
  private static let hiddenCost = 1000.0

  /// The foot; nil where the block covers so much of its ground that no line is
  /// wanted.
  var point: SIMD2<Double>? {
    let feet = [ground.anchor] + feet
    let weighed = feet.filter { (block.nearest(to: $0) - $0).length >= Self.shortest }
      .map { ($0, cost(of: $0)) }
    return weighed.min { $0.1 < $1.1 }?.0
  }

  private func cost(of foot: SIMD2<Double>) -> Double {
    let start = block.nearest(to: foot)
    let way = Segment(start, foot)
    let covered = obstacles.map { way.length(inside: Box($0)) }.reduce(0, +)
    let isHidden = obstacles.contains { $0.inset(by: -2).contains(foot) }
    return (foot - start).length + Self.coverCost * covered + (isHidden ? Self.hiddenCost : 0)
  }

  private var feet: [SIMD2<Double>] {
    switch ground {
    case .line(let line): return line
    case .circle(let center, let radius):
      let reach = SIMD2(repeating: radius * Self.inner)
      return lattice(from: center - reach, to: center + reach).filter {
        ($0 - center).length <= reach.x
      }
    case .area(let polygon, _):
      guard let envelope = polygon.envelope else { return [] }
      let (east, south) = (SIMD2(Self.step, 0), SIMD2(0, Self.step))
      return lattice(from: envelope.minimum, to: envelope.maximum).filter { point in
        [point, point + east, point - east, point + south, point - south]
          .allSatisfy(polygon.contains)
      }
    }
  }

  private func lattice(from start: SIMD2<Double>, to end: SIMD2<Double>) -> [SIMD2<Double>] {
    let counts = (end - start) / Self.step
    return (0...max(0, Int(counts.y))).flatMap { row in
      (0...max(0, Int(counts.x))).map { start + SIMD2(Double($0), Double(row)) * Self.step }
    }
  }
}
