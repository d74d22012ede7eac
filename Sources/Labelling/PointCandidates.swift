/// The places a name may take beside the symbol of a point.
///
/// The name's box touches a circle around the symbol. The order of preference is
/// that of Imhof (1975, Positioning Names on Maps): upper right, lower right,
/// upper left, lower left, right, left, above, below.
public struct PointCandidates: Hashable, Sendable {
  /// Which places are tried.
  public enum Model: Hashable, Sendable {
    /// The four corners.
    case four
    /// The four corners and the middles of the four sides.
    case eight
    /// The four corners and so many places along each side (the slider model of
    /// van Kreveld, Strijk and Wolff 1999, Point Labeling with Sliding Labels,
    /// in steps).
    case sliding(perSide: Int)

    fileprivate var perSide: Int {
      switch self {
      case .four: 0
      case .eight: 1
      case .sliding(let number): max(number, 0)
      }
    }
  }

  /// Width and height of the name's box in points.
  public var size: SIMD2<Double>
  /// Which places are tried.
  public var model: Model
  /// The cost of the least liked place, in the unit of the label's weight; the
  /// best costs nothing.
  public var worst: Double

  /// Makes a generator.
  public init(size: SIMD2<Double>, model: Model = .eight, worst: Double) {
    self.size = size
    self.model = model
    self.worst = worst
  }

  /// The candidates whose boxes touch a circle, the cheapest first.
  ///
  /// The radius in points is that of the circle around the symbol and the gap
  /// that belongs to it; a bare point's is 0. A candidate's tag is its place in
  /// the list.
  public func candidates(around center: SIMD2<Double>, radius: Double) -> [Candidate] {
    var spots = Side.allCases.flatMap { side in
      Spot.along(side, inner: model.perSide, size: size, radius: radius)
    }
    spots.sort { ($0.rank, $0.order) < ($1.rank, $1.order) }
    return spots.enumerated().map { index, spot in
      let middle = center + spot.offset
      return Candidate(
        boxes: [Box(minimum: middle - size / 2, maximum: middle + size / 2)],
        cost: worst * spot.rank / 7, tag: index)
    }
  }
}

/// A side of a symbol, with the ranks of the places at its first corner, its
/// middle and its second corner in Imhof's order, from 0 to 7.
private enum Side: Int, CaseIterable {
  case right, left, above, below

  var ranks: (Double, Double, Double) {
    switch self {
    case .right: (0, 4, 1)
    case .left: (2, 5, 3)
    case .above: (2, 6, 0)
    case .below: (3, 7, 1)
    }
  }
}

/// A place beside a symbol.
private struct Spot {
  /// From the symbol's centre to the middle of the name.
  var offset: SIMD2<Double>
  /// How much the place is liked: 0 for best to 7.
  var rank: Double
  /// The order in which places of the same rank are tried.
  var order: Int

  /// The places along a side, evenly spread; the left and right sides bring the
  /// corners.
  static func along(
    _ side: Side, inner: Int, size: SIMD2<Double>, radius: Double
  ) -> [Spot] {
    let isUpright = side == .right || side == .left
    let steps = isUpright ? Array(0...(inner + 1)) : Array(1..<(inner + 1))
    return steps.map { step in
      let place = 2 * Double(step) / Double(inner + 1) - 1
      return Spot(
        offset: offset(side, place, size / 2, radius), rank: rank(side, place),
        order: side.rawValue * (inner + 2) + step)
    }
  }

  private static func rank(_ side: Side, _ place: Double) -> Double {
    let (first, middle, second) = side.ranks
    return place < 0
      ? middle - place * (first - middle) : middle + place * (second - middle)
  }

  /// The offset at a place from -1 at the first corner to 1 at the second, so
  /// that the box touches the circle.
  private static func offset(
    _ side: Side, _ place: Double, _ half: SIMD2<Double>, _ radius: Double
  ) -> SIMD2<Double> {
    let axis = side == .right || side == .left ? 1 : 0
    let corner = radius * 0.5.squareRoot()
    var offset = SIMD2<Double>(0, 0)
    offset[axis] = place * (half[axis] + corner)
    let beyond = max(abs(offset[axis]) - half[axis], 0)
    let away = (radius * radius - beyond * beyond).squareRoot() + half[1 - axis]
    offset[1 - axis] = side == .right || side == .below ? away : -away
    return offset
  }
}
