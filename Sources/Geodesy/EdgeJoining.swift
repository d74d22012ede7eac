/// Joins chains that lead through a rectangle, the inside of an area on their
/// left, to rings: from the end of each, counterclockwise along the edge to the
/// beginning of the next.
struct EdgeJoining {
  private let rectangle: PlaneRectangle
  private let chains: [[SIMD2<Double>]]
  /// The way along the edge from the lower left corner to the beginning and to
  /// the end of each chain.
  private let beginnings: [Double]
  private let ends: [Double]
  private let perimeter: Double

  init(rectangle: PlaneRectangle, chains: [[SIMD2<Double>]]) {
    self.rectangle = rectangle
    self.chains = chains
    self.perimeter = 2 * (rectangle.width + rectangle.height)
    self.beginnings = chains.map { Self.way(to: $0[0], along: rectangle) }
    self.ends = chains.map { Self.way(to: $0[$0.count - 1], along: rectangle) }
  }

  /// The rings, and whether any of them runs along the edge.
  func rings() -> (rings: [[SIMD2<Double>]], runsAlongEdge: Bool) {
    let next = successors()
    var rings: [[SIMD2<Double>]] = []
    var isUsed = Array(repeating: false, count: chains.count)
    for first in chains.indices where !isUsed[first] {
      var ring: [SIMD2<Double>] = []
      var current = first
      while !isUsed[current] {
        isUsed[current] = true
        append(chains[current], to: &ring)
        if next[current].runsAlongEdge {
          append(corners(from: ends[current], to: beginnings[next[current].chain]), to: &ring)
        }
        current = next[current].chain
      }
      rings.append(Ring.opened(ring))
    }
    return (rings, next.contains { $0.runsAlongEdge })
  }

  /// For each chain the one that its ring goes on with. Where an end meets a
  /// beginning they belong together: a ring that touches the edge from inside.
  private func successors() -> [(chain: Int, runsAlongEdge: Bool)] {
    var next = Array(repeating: (chain: -1, runsAlongEdge: false), count: chains.count)
    var free = Set(chains.indices)
    let nothing = perimeter * 1e-10
    for chain in chains.indices {
      let meeting = free.filter {
        let ahead = distance(from: ends[chain], to: beginnings[$0])
        return min(ahead, perimeter - ahead) <= nothing
      }
      guard let partner = meeting.min() else { continue }
      free.remove(partner)
      next[chain] = (partner, false)
    }
    let open = chains.indices.filter { next[$0].chain < 0 }.sorted { ends[$0] < ends[$1] }
    for chain in open {
      let nearest = free.sorted().min {
        distance(from: ends[chain], to: beginnings[$0])
          < distance(from: ends[chain], to: beginnings[$1])
      }
      guard let nearest else { preconditionFailure("as many beginnings as ends") }
      free.remove(nearest)
      next[chain] = (nearest, true)
    }
    return next
  }

  private func append(_ points: [SIMD2<Double>], to ring: inout [SIMD2<Double>]) {
    for point in points where point != ring.last { ring.append(point) }
  }

  private func distance(from: Double, to: Double) -> Double {
    to >= from ? to - from : to - from + perimeter
  }

  /// The corners passed on the way, counterclockwise.
  private func corners(from: Double, to: Double) -> [SIMD2<Double>] {
    let whole = distance(from: from, to: to)
    return rectangle.corners
      .map { (corner: $0, way: distance(from: from, to: Self.way(to: $0, along: rectangle))) }
      .filter { $0.way < whole }
      .sorted { $0.way < $1.way }
      .map(\.corner)
  }

  private static func way(to point: SIMD2<Double>, along rectangle: PlaneRectangle) -> Double {
    let (low, high) = (rectangle.minimum, rectangle.maximum)
    if point.y == low.y { return point.x - low.x }
    if point.x == high.x { return rectangle.width + point.y - low.y }
    if point.y == high.y { return rectangle.width + rectangle.height + high.x - point.x }
    return 2 * rectangle.width + rectangle.height + high.y - point.y
  }
}
