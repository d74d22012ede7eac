/// A round length for a scale bar and the parts to divide it into.
public struct ScaleBar: Hashable, Sendable {
  /// The length in metres on the ground.
  public let length: Double
  /// The number of equal parts, each of a round length again.
  public let parts: Int

  /// The leading figures in the order they are liked, with their parts: the
  /// series of 1, 2 and 5 first, then what fills its gaps so that every range as
  /// wide as from 3 to 4 holds one.
  private static let liked: [[(figure: Double, parts: Int)]] = [
    [(1, 2), (2, 2), (5, 5)],
    [(2.5, 5), (3, 3), (4, 4)],
    [(1.5, 3), (6, 3), (8, 4), (1.2, 3)],
  ]

  /// Finds the roundest length between two limits in metres on the ground, the
  /// longest of equally round ones; nil where the limits hold none or are not
  /// positive.
  public init?(between least: Double, and greatest: Double) {
    guard least > 0, greatest >= least, greatest.isFinite else { return nil }
    let exponents =
      Int(ElementaryFunctions.decimalLogarithm(least).rounded(.down))
      - 1...Int(ElementaryFunctions.decimalLogarithm(greatest).rounded(.up))
    for series in Self.liked {
      let fitting = exponents.flatMap { exponent in
        series.map { (Self.length($0.figure, exponent), $0.parts) }
      }
      .filter { $0.0 >= least && $0.0 <= greatest }
      if let longest = fitting.max(by: { $0.0 < $1.0 }) {
        (length, parts) = longest
        return
      }
    }
    return nil
  }

  /// Dividing by a power of ten keeps decimal fractions as near as they can be.
  private static func length(_ figure: Double, _ exponent: Int) -> Double {
    exponent < 0
      ? figure / ElementaryFunctions.powerOfTen(Double(-exponent))
      : figure * ElementaryFunctions.powerOfTen(Double(exponent))
  }
}
