import Drawing

/// The shapes a kind of activity may be drawn with.
///
/// All shapes of one radius cover the same area, that of the disc, so that no
/// kind outweighs another by its form alone. Each stays itself at the smallest
/// radius, solid or hollow, and none is another's hollow form: there is no
/// pentagon, which is seen as a disc, and no plain ring.
public enum SymbolShape: String, CaseIterable, Sendable {
  case disc, square, diamond, star, cross, plus, bar, peaks, pair, trefoil, lens, drop
  case triangleUp = "triangle-up"
  case triangleDown = "triangle-down"
  case halfDisc = "half-disc"
  case bowTie = "bow-tie"

  /// The outline about a centre, of the area of a disc of the radius.
  func path(center: SIMD2<Double>, radius: Double) -> Path {
    switch self {
    case .disc: return .circle(center: center, radius: radius)
    case .pair: return SymbolCurves(center: center, radius: radius).lobes(2, from: 0)
    case .trefoil: return SymbolCurves(center: center, radius: radius).lobes(3, from: -90)
    case .lens: return SymbolCurves(center: center, radius: radius).lens
    case .drop: return SymbolCurves(center: center, radius: radius).drop
    case .halfDisc: return SymbolCurves(center: center, radius: radius).halfDisc
    default:
      let scale = radius * (Double.pi / area(unitCorners)).squareRoot()
      return Path(points: unitCorners.map { center + $0 * scale }, closed: true)
    }
  }

  /// How far the shape reaches from its centre, as a multiple of the radius.
  var reach: Double {
    switch self {
    case .disc: 1
    case .pair: SymbolCurves.reach(ofLobes: 2)
    case .trefoil: SymbolCurves.reach(ofLobes: 3)
    case .lens: SymbolCurves.reachOfLens
    case .drop: SymbolCurves.reachOfDrop
    case .halfDisc: 2.0.squareRoot()
    default:
      unitCorners.map { max(abs($0.x), abs($0.y)) }.reduce(0, max)
        * (Double.pi / area(unitCorners)).squareRoot()
    }
  }

  /// The corners of a shape of straight edges, at any scale; none of the others.
  private var unitCorners: [SIMD2<Double>] {
    switch self {
    case .square: [[-1, -1], [1, -1], [1, 1], [-1, 1]]
    case .diamond: regular(4, from: -90)
    case .triangleUp: regular(3, from: -90)
    case .triangleDown: regular(3, from: 90)
    case .star: star
    case .plus: cross(arm: 0.33)
    case .cross:
      cross(arm: 0.33).map { SIMD2($0.x - $0.y, $0.x + $0.y) * 0.5.squareRoot() }
    case .bar: [[-1.5, -0.62], [1.5, -0.62], [1.5, 0.62], [-1.5, 0.62]]
    case .peaks: [[-1.5, 0.85], [-0.6, -1], [0.1, 0.15], [0.6, -0.5], [1.5, 0.85]]
    case .bowTie:
      [[-1.3, -0.9], [0, -0.2], [1.3, -0.9], [1.3, 0.9], [0, 0.2], [-1.3, 0.9]]
    case .disc, .pair, .trefoil, .lens, .drop, .halfDisc: []
    }
  }

  private func regular(_ count: Int, from degrees: Double) -> [SIMD2<Double>] {
    (0..<count).map { unit(degrees: degrees + 360 * Double($0) / Double(count)) }
  }

  private var star: [SIMD2<Double>] {
    (0..<10).map {
      unit(degrees: -90 + 36 * Double($0)) * ($0.isMultiple(of: 2) ? 1 : 0.43)
    }
  }

  private func cross(arm: Double) -> [SIMD2<Double>] {
    [
      [-arm, -1], [arm, -1], [arm, -arm], [1, -arm], [1, arm], [arm, arm],
      [arm, 1], [-arm, 1], [-arm, arm], [-1, arm], [-1, -arm], [-arm, -arm],
    ]
  }
}

/// The area of a ring of corners, by the shoelace formula.
private func area(_ corners: [SIMD2<Double>]) -> Double {
  var sum = 0.0
  for (index, point) in corners.enumerated() {
    let next = corners[(index + 1) % corners.count]
    sum += point.x * next.y - next.x * point.y
  }
  return abs(sum) / 2
}
