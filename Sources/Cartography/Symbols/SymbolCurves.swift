import Drawing

/// The round outlines of symbols about a centre, each of the area of a disc of
/// the radius.
struct SymbolCurves {
  var center: SIMD2<Double>
  var radius: Double

  /// The control points of a quarter of a circle, as a share of its radius.
  private static let quarter = 0.5522847498

  // MARK: Discs that touch

  /// Two or three discs grown together, the first in a direction.
  func lobes(_ count: Int, from degrees: Double) -> Path {
    let lobes = Lobes(count: count)
    let scale = lobes.scale * radius
    var commands: [Path.Command] = []
    for lobe in 0..<count {
      let axis = degrees + 360 * Double(lobe) / Double(count)
      let middle = center + unit(degrees: axis) * (Lobes.distance * scale)
      let arc = arc(
        about: middle, radius: scale, from: axis - lobes.halfArc, to: axis + lobes.halfArc)
      commands += [commands.isEmpty ? .move(arc.start) : .line(arc.start)] + arc.curves
    }
    return Path(commands + [.close])
  }

  /// How far grown discs reach, as a multiple of the radius.
  static func reach(ofLobes count: Int) -> Double {
    (Lobes.distance + 1) * Lobes(count: count).scale
  }

  /// An arc in three cubic curves, between angles in degrees.
  private func arc(
    about middle: SIMD2<Double>, radius: Double, from start: Double, to end: Double
  ) -> (start: SIMD2<Double>, curves: [Path.Command]) {
    let step = (end - start) / 3
    let quarterStep = unit(degrees: step / 4)
    let lever = 4.0 / 3 * quarterStep.y / quarterStep.x
    let points = (0...3).map { unit(degrees: start + step * Double($0)) * radius }
    let curves = zip(points, points.dropFirst()).map { first, second -> Path.Command in
      let leaving = first + SIMD2(-first.y, first.x) * lever
      let arriving = second - SIMD2(-second.y, second.x) * lever
      return .cubic(middle + leaving, middle + arriving, middle + second)
    }
    return (middle + points[0], curves)
  }

  // MARK: Other outlines

  static let reachOfLens = 1.6

  /// Two bows that meet in a point left and right.
  var lens: Path {
    let tip = SIMD2(Self.reachOfLens, 0) * radius
    // Of the bows' area, 1.8 · tip · bow + 0.6 · 0.5 · bow, made that of a disc.
    let bow = SIMD2(0, Double.pi / (1.8 * Self.reachOfLens + 0.3)) * radius
    let inward = SIMD2(0.5, 0) * radius
    return Path([
      .move(center - tip),
      .cubic(center - inward - bow, center + inward - bow, center + tip),
      .cubic(center + inward + bow, center - inward + bow, center - tip),
      .close,
    ])
  }

  var halfDisc: Path {
    let reach = radius * 2.0.squareRoot()
    let base = center + [0, reach * 0.5]
    let control = Self.quarter * reach
    return Path([
      .move(base + [-reach, 0]),
      .cubic(base + [-reach, -control], base + [-control, -reach], base + [0, -reach]),
      .cubic(base + [control, -reach], base + [reach, -control], base + [reach, 0]),
      .close,
    ])
  }

  static let reachOfDrop = 1.6

  /// A bowl that runs to a point above it, as a flame does.
  var drop: Path {
    let bowl = radius * 0.88
    let base = center + [0, radius * 0.42]
    let tip = center + [0, -radius * Self.reachOfDrop]
    let control = Self.quarter * bowl
    return Path([
      .move(tip),
      .cubic(
        tip + [radius * 0.22, radius * 0.75], base + [bowl, -bowl * 0.72], base + [bowl, 0]),
      .cubic(base + [bowl, control], base + [control, bowl], base + [0, bowl]),
      .cubic(base + [-control, bowl], base + [-bowl, control], base + [-bowl, 0]),
      .cubic(base + [-bowl, -bowl * 0.72], tip + [-radius * 0.22, radius * 0.75], tip),
      .close,
    ])
  }
}

/// Discs of radius 1 set about a centre so that neighbours overlap a little.
private struct Lobes {
  /// From the centre to the middle of each disc.
  static let distance = 0.92

  /// Half the arc of a disc that lies outside its neighbours, in degrees.
  let halfArc: Double
  /// What makes the area of all that of one disc of radius 1.
  let scale: Double

  init(count: Int) {
    // Neighbours meet on the ray half way between them.
    let half = unit(degrees: 180 / Double(count))
    let across = Self.distance * half.y
    let meeting = (Self.distance * half.x + (1 - across * across).squareRoot()) * half
    halfArc = degrees(of: meeting - [Self.distance, 0])
    let sector = halfArc * .pi / 180 + Self.distance * meeting.y
    scale = (Double.pi / (Double(count) * sector)).squareRoot()
  }
}
