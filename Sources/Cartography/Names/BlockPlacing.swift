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
}

/// Finds room for the blocks of regions, countries and shared totals: each
/// stands whole within the frame, on none of the others and on no symbol.
struct BlockPlacing {
  var frame: Rectangle
  /// What no block may cover.
  var obstacles: [Rectangle]

  /// The middles of the blocks; nil of one that found no room.
  func centers(of blocks: [Block]) -> [SIMD2<Double>?] {
    var positions: [[SIMD2<Double>]] = []
    var labels: [Label] = []
    for block in blocks {
      let spots = candidates(of: block)
      positions.append(spots.map(\.center))
      labels.append(
        Label(
          candidates: spots.enumerated().map { index, spot in
            Candidate(
              boxes: block.stack.parts.map { Box($0.box.moved(by: spot.center)) },
              cost: spot.cost, tag: index)
          }, weight: 10, isRequired: true))
    }
    let problem = LabelProblem(
      labels: labels, obstacles: obstacles.map { Obstacle(.box(Box($0))) },
      frame: Box(frame.inset(by: 3)), clearance: 3)
    let placement = LabelPlacer(effort: .steps(perLabel: 4000)).place(problem)
    return zip(placement.candidates, zip(labels, positions)).map { index, pair in
      index.map { pair.1[pair.0.candidates[$0].tag] }
    }
  }

  /// Middles on a lattice of the ground, the best first, then farther afield
  /// where the ground is too small for the block.
  private func candidates(of block: Block) -> [(center: SIMD2<Double>, cost: Double)] {
    let half = block.stack.halfSize
    switch block.ground {
    case .area(let polygon, let best):
      let reach = max(polygon.envelope?.width ?? 0, polygon.envelope?.height ?? 0) / 2 + 40
      return lattice(around: best, radius: max(reach, 60)) { point in
        let inside = corners(point, half).filter { polygon.contains($0) }.count
        let own = polygon.contains(point) ? 0.0 : 4
        return own + Double(4 - inside) * 0.35 + (point - best).length / max(reach, 1)
      }
    case .circle(let center, let radius):
      return lattice(around: center, radius: max(radius, 40) + 25) { point in
        let distance = (point - center).length
        return distance / max(radius, 20) + (distance > radius ? 3 : 0)
      }
    case .line(let line):
      return lattice(around: line.isEmpty ? frame.center : line[line.count / 2], radius: 120) {
        point in
        let distance = line.map { ($0 - point).length }.reduce(.infinity, min)
        return distance / 12 + (distance > 25 ? 2 : 0)
      }
    }
  }

  private func lattice(
    around center: SIMD2<Double>, radius: Double, cost: (SIMD2<Double>) -> Double
  ) -> [(center: SIMD2<Double>, cost: Double)] {
    let step = max(4, radius / 16)
    let count = Int((radius / step).rounded(.up))
    var points: [(center: SIMD2<Double>, cost: Double)] = []
    for row in -count...count {
      for column in -count...count {
        let point = center + SIMD2(Double(column), Double(row)) * step
        guard frame.contains(point) else { continue }
        points.append((point, min(9, cost(point))))
      }
    }
    return points.sorted { $0.cost < $1.cost }
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
  func moved(by vector: SIMD2<Double>) -> Rectangle {
    Rectangle(minimum: minimum + vector, maximum: maximum + vector)
  }
}

extension Box {
  init(_ rectangle: Rectangle) {
    self.init(minimum: rectangle.minimum, maximum: rectangle.maximum)
  }
}
