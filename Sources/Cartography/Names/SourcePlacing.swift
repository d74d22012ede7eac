import Drawing
import Geodesy
import Labelling

/// A stack to be placed somewhere on a piece of ground.
struct Block {
  /// Where the middle of the stack may stand.
  enum Ground {
    /// Inside an area of the sheet, best at a point.
    case area(Geodesy.Polygon, best: SIMD2<Double>)
    /// Within a radius in points of a point.
    case circle(center: SIMD2<Double>, radius: Double)
    /// Along a line.
    case line([SIMD2<Double>])
  }

  var stack: Stack
  var ground: Ground
  /// How many times as far as usual it may stand off its ground.
  var reach = 1.0
}

extension Block.Ground {
  /// Where a stack stands best.
  var anchor: SIMD2<Double> {
    switch self {
    case .area(_, let best): best
    case .circle(let center, _): center
    case .line(let line): line.isEmpty ? .zero : line[line.count / 2]
    }
  }

  /// Whether a stack with its middle at a point is plainly on the ground.
  func holds(_ point: SIMD2<Double>) -> Bool {
    switch self {
    case .area(let polygon, _): polygon.contains(point)
    case .circle(let center, let radius): (point - center).length <= max(radius, 30)
    case .line(let line): line.contains { ($0 - point).length < 28 }
    }
  }
}

/// Finds room for all that the source names: the blocks of regions, countries
/// and shared totals, and the names beside points. Each stands whole within the
/// frame, on none of the others and on no symbol.
struct SourcePlacing {
  /// Where everything came to stand; nil of what found no room.
  struct Result {
    /// The middles of the blocks.
    var blocks: [SIMD2<Double>?]
    var names: [PlacedName?]

    /// Whether all found room.
    var isComplete: Bool {
      blocks.allSatisfy { $0 != nil } && names.allSatisfy { $0 != nil }
    }
  }

  var frame: Rectangle
  /// What no block may cover.
  var obstacles: [Rectangle]
  /// Areas that blocks rather keep off: lakes.
  var waters: [Geodesy.Polygon]
  var placer: NamePlacer

  /// Places blocks and names together, so that neither takes the other's room.
  func place(_ blocks: [Block], _ names: [PointName]) -> Result {
    let spots = blocks.map(candidates(of:))
    let blockLabels = zip(blocks, spots).map { block, spots in
      Label(
        candidates: spots.enumerated().map { index, spot in
          Candidate(
            boxes: block.stack.parts.map { Box($0.box.widened(by: 3).moved(by: spot.center)) },
            cost: spot.cost, tag: index)
        }, weight: 10, isRequired: true)
    }
    let problem = LabelProblem(
      labels: blockLabels + names.map { $0.label() },
      obstacles: obstacles.map { Obstacle(.box(Box($0))) },
      frame: Box(frame.inset(by: 2.5)), clearance: 1.5)
    let chosen = placer.place(problem).candidates
    return Result(
      blocks: blocks.indices.map { index in
        chosen[index].map { spots[index][blockLabels[index].candidates[$0].tag].center }
      },
      names: names.indices.map { index in
        let label = blocks.count + index
        return chosen[label].map { names[index].placed(problem.labels[label].candidates[$0]) }
      })
  }

  /// How many places of a block are weighed, the best of them, for each time its
  /// reach.
  private static let mostCandidates = 120.0

  /// Places the names again once the blocks stand, so that they keep off lines
  /// drawn between the blocks too.
  func place(_ names: [PointName], beside lines: [[SIMD2<Double>]]) -> [PlacedName?] {
    let segments = lines.flatMap { line in
      zip(line, line.dropFirst()).map { Obstacle(.segment(Segment($0, $1)), .cost(0.5)) }
    }
    let problem = LabelProblem(
      labels: names.map { $0.label() },
      obstacles: obstacles.map { Obstacle(.box(Box($0))) } + segments,
      frame: Box(frame.inset(by: 2.5)), clearance: 1.5)
    let chosen = placer.place(problem).candidates
    return zip(names, zip(problem.labels, chosen)).map { name, outcome in
      outcome.1.map { name.placed(outcome.0.candidates[$0]) }
    }
  }

  /// Middles on a lattice of the ground, the best first, then farther afield
  /// where the ground is too small for the block.
  private func candidates(of block: Block) -> [(center: SIMD2<Double>, cost: Double)] {
    let half = block.stack.halfSize
    let most = Int(Self.mostCandidates * block.reach)
    switch block.ground {
    case .area(let polygon, let best):
      let reach = max(polygon.envelope?.width ?? 0, polygon.envelope?.height ?? 0) / 2 + 40
      return lattice(around: best, radius: max(reach, 60) * block.reach, most: most) { point in
        let ends = corners(point, half)
        let outside = ends.filter { !polygon.contains($0) }.count
        let wet = (ends + [point]).filter { end in waters.contains { $0.contains(end) } }.count
        let own = polygon.contains(point) ? 0.0 : 3.5
        let away = (point - best).length / max(reach, 1)
        return own + Double(outside) * 0.5 + Double(wet) * 0.3 + away
      }
    case .circle(let center, let radius):
      let far = (max(radius, 40) + 25) * block.reach
      return lattice(around: center, radius: far, most: most) { point in
        let distance = (point - center).length
        return distance / max(radius, 20) + (distance > radius ? 3 : 0)
      }
    case .line(let line):
      let middle = line.isEmpty ? frame.center : line[line.count / 2]
      return lattice(around: middle, radius: 120 * block.reach, most: most) { point in
        let distance = line.map { ($0 - point).length }.reduce(.infinity, min)
        return distance / 12 + (distance > 25 ? 2 : 0)
      }
    }
  }

  private func lattice(
    around center: SIMD2<Double>, radius: Double, most: Int, cost: (SIMD2<Double>) -> Double
  ) -> [(center: SIMD2<Double>, cost: Double)] {
    let step = max(3, radius / 12)
    let count = Int((radius / step).rounded(.up))
    var points: [(center: SIMD2<Double>, cost: Double)] = []
    for row in -count...count {
      for column in -count...count {
        let point = center + SIMD2(Double(column), Double(row)) * step
        guard frame.contains(point) else { continue }
        points.append((point, min(9, cost(point))))
      }
    }
    return Array(points.sorted { $0.cost < $1.cost }.prefix(most))
  }

  private func corners(_ center: SIMD2<Double>, _ half: SIMD2<Double>) -> [SIMD2<Double>] {
    [center - half, center + half, center + [half.x, -half.y], center + [-half.x, half.y]]
  }
}

extension Stack {
  /// Half the width and height of all parts.
  var halfSize: SIMD2<Double> {
    let boxes = parts.map(\.box)
    return [
      boxes.map { max(-$0.minimum.x, $0.maximum.x) }.reduce(0, max),
      boxes.map { max(-$0.minimum.y, $0.maximum.y) }.reduce(0, max),
    ]
  }
}

extension Rectangle {
  /// The rectangle moved out on the left and the right: names in spaced capitals
  /// side by side need more than the space between their letters.
  func widened(by distance: Double) -> Rectangle {
    Rectangle(minimum: minimum - [distance, 0], maximum: maximum + [distance, 0])
  }

  func moved(by vector: SIMD2<Double>) -> Rectangle {
    Rectangle(minimum: minimum + vector, maximum: maximum + vector)
  }
}

extension Box {
  init(_ rectangle: Rectangle) {
    self.init(minimum: rectangle.minimum, maximum: rectangle.maximum)
  }
}
