import Drawing

/// The shapes a kind of activity may be drawn with.
///
/// All shapes of one radius cover the same area, that of the disc, so that no
/// kind outweighs another by its form alone.
enum SymbolShape: String, CaseIterable, Sendable {
  case disc, square, diamond, pentagon, hexagon, star, cross, plus, ring, bar, drop
  case triangleUp = "triangle-up"
  case triangleDown = "triangle-down"
  case halfDisc = "half-disc"

  /// The outline about a centre, of the area of a disc of the radius.
  func path(center: SIMD2<Double>, radius: Double) -> Path {
    switch self {
    case .disc: return .circle(center: center, radius: radius)
    case .ring: return ring(center: center, radius: radius)
    case .halfDisc: return halfDisc(center: center, radius: radius)
    case .drop: return drop(center: center, radius: radius)
    default:
      let scale = radius * (Double.pi / area(unitCorners)).squareRoot()
      return Path(points: unitCorners.map { center + $0 * scale }, closed: true)
    }
  }

  /// How far the shape reaches from its centre, as a multiple of the radius.
  var reach: Double {
    switch self {
    case .disc: 1
    case .ring: 1.16
    case .halfDisc: 1.42
    case .drop: 1.55
    default:
      unitCorners.map { max(abs($0.x), abs($0.y)) }.reduce(0, max)
        * (Double.pi / area(unitCorners)).squareRoot()
    }
  }

  private var unitCorners: [SIMD2<Double>] {
    switch self {
    case .square: [[-1, -1], [1, -1], [1, 1], [-1, 1]]
    case .diamond: regular(4, from: -90)
    case .pentagon: regular(5, from: -90)
    case .hexagon: regular(6, from: 0)
    case .triangleUp: regular(3, from: -90)
    case .triangleDown: regular(3, from: 90)
    case .star: star
    case .plus: cross(arm: 0.36)
    case .cross:
      cross(arm: 0.36).map { SIMD2($0.x - $0.y, $0.x + $0.y) * 0.5.squareRoot() }
    case .bar: [[-1.5, -0.62], [1.5, -0.62], [1.5, 0.62], [-1.5, 0.62]]
    case .disc, .ring, .halfDisc, .drop: []
    }
  }

  private func regular(_ count: Int, from degrees: Double) -> [SIMD2<Double>] {
    (0..<count).map { unit(degrees: degrees + 360 * Double($0) / Double(count)) }
  }

  private var star: [SIMD2<Double>] {
    (0..<10).map {
      unit(degrees: -90 + 36 * Double($0)) * ($0.isMultiple(of: 2) ? 1 : 0.46)
    }
  }

  private func cross(arm: Double) -> [SIMD2<Double>] {
    [
      [-arm, -1], [arm, -1], [arm, -arm], [1, -arm], [1, arm], [arm, arm],
      [arm, 1], [-arm, 1], [-arm, arm], [-1, arm], [-1, -arm], [-arm, -arm],
    ]
  }

  private func ring(center: SIMD2<Double>, radius: Double) -> Path {
    // Filled by the even-odd rule, the inner circle is a hole.
    let outer = Path.circle(center: center, radius: radius * 1.16)
    let inner = Path.circle(center: center, radius: radius * 0.587)
    return Path(outer.commands + inner.commands)
  }

  private func halfDisc(center: SIMD2<Double>, radius: Double) -> Path {
    let reach = radius * 2.0.squareRoot()
    let base = center + [0, reach * 0.42]
    let control = 0.5522847498 * reach
    return Path([
      .move(base + [-reach, 0]),
      .cubic(base + [-reach, -control], base + [-control, -reach], base + [0, -reach]),
      .cubic(base + [control, -reach], base + [reach, -control], base + [reach, 0]),
      .close,
    ])
  }

  private func drop(center: SIMD2<Double>, radius: Double) -> Path {
    let bowl = radius * 0.9
    let base = center + [0, radius * 0.42]
    let control = 0.5522847498 * bowl
    return Path([
      .move(center + [0, -radius * 1.55]),
      .cubic(
        center + [radius * 0.3, -radius * 0.75], base + [bowl, -bowl * 0.75], base + [bowl, 0]),
      .cubic(base + [bowl, control], base + [control, bowl], base + [0, bowl]),
      .cubic(base + [-control, bowl], base + [-bowl, control], base + [-bowl, 0]),
      .cubic(
        base + [-bowl, -bowl * 0.75], center + [-radius * 0.3, -radius * 0.75],
        center + [0, -radius * 1.55]),
      .close,
    ])
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
