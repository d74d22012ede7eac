import Drawing
import Labelling
import Typography

/// Places the names of a user's points, as many and as weighty ones as can
/// stand.
struct PointNames {
  /// A point on the sheet.
  struct Dot {
    var point: NamedPoint
    var center: SIMD2<Double>
  }

  /// What came of it.
  struct Result {
    /// The names that stand, in the order of the points.
    var placed: [PlacedName] = []
    /// Points with a name for which there was no room.
    var crowdedOut = 0
  }

  /// Names thought about in a square as wide as two lines are high: twice as
  /// many as can stand there.
  private static let namesInSquare = 4
  /// Names up to which each may take any of many positions about its dot.
  private static let fewNames = 500
  /// Dots up to which names keep off those of others; among more they cannot.
  private static let fewDots = 2000
  /// What covering the dot of another costs, as a share of a name's worth.
  private static let dotCost = 0.3

  var sheet: Rectangle
  var theme: Theme
  var typesetter: Typesetter
  var style: Theme.TextStyle
  /// The scale bar and the like, which nothing may cover.
  var furniture: [Rectangle]

  /// Places the names of dots.
  func place(_ dots: [Dot]) throws -> Result {
    var result = Result()
    let named = dots.filter { $0.point.name != nil }
    let names = try considered(named).map(name)
    let model: PointCandidates.Model =
      names.count > Self.fewNames ? .eight : .sliding(perSide: 3)
    var problem = LabelProblem(
      labels: names.map { $0.label(model: model) }, frame: Box(sheet.inset(by: 1)),
      clearance: 0.4)
    problem.obstacles = furniture.map { Obstacle(.box(Box($0))) }
    if dots.count <= Self.fewDots { problem.obstacles += dots.map(obstacle) }
    let placement = LabelPlacer(effort: .steps(perLabel: 100)).place(problem)
    for (index, candidate) in placement.candidates.enumerated() {
      guard let candidate else { continue }
      result.placed.append(names[index].placed(problem.labels[index].candidates[candidate]))
    }
    result.crowdedOut = named.count - result.placed.count
    return result
  }

  /// The dots whose names may come to stand: where more crowd than there is
  /// room for whatever one does, the weightiest of each square, of equals the
  /// shortest, in the order given.
  private func considered(_ dots: [Dot]) -> [Dot] {
    let side = 2 * style.size
    func square(_ index: Int) -> SIMD2<Int32> {
      SIMD2<Int32>((dots[index].center / side).rounded(.down))
    }
    let order = dots.indices.sorted { left, right in
      let (first, second) = (dots[left].point, dots[right].point)
      if first.weight != second.weight { return first.weight > second.weight }
      let lengths = (first.name?.utf8.count ?? 0, second.name?.utf8.count ?? 0)
      return lengths.0 == lengths.1 ? left < right : lengths.0 < lengths.1
    }
    var counts: [SIMD2<Int32>: Int] = [:]
    let kept = order.filter { index in
      counts[square(index), default: 0] += 1
      return counts[square(index), default: 0] <= Self.namesInSquare
    }
    return kept.sorted().map { dots[$0] }
  }

  /// A dot as something to keep off; its own name does so anyway.
  private func obstacle(_ dot: Dot) -> Obstacle {
    let radius = theme.settlement.radius
    return Obstacle(
      .box(Box(minimum: dot.center - radius, maximum: dot.center + radius)),
      .cost(dot.point.weight * Self.dotCost))
  }

  private func name(of dot: Dot) throws -> PointName {
    let line = try typesetter.line(
      dot.point.name ?? "", language: dot.point.language, style: style)
    return PointName(
      id: dot.point.id, lines: [line], center: dot.center,
      reach: SIMD2(repeating: theme.settlement.radius), weight: dot.point.weight,
      isRequired: false)
  }
}
