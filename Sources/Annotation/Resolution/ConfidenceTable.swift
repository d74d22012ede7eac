/// How many of the names that reach a score are right:
/// `Gazetteer/annotation/confidence.json`.
///
/// The score comes of weights that were set by hand. It tells well which of two names
/// is the surer, but not how sure either is; that was counted on texts marked by hand.
public struct ConfidenceTable: Hashable, Sendable, Decodable {
  /// A score with what was counted.
  public struct Point: Hashable, Sendable, Decodable {
    /// The score, 0 to 1.
    public var score: Double
    /// The share of names of about that score that are right.
    public var right: Double

    /// Makes a point.
    ///
    /// - Parameters:
    ///   - score: The score, 0 to 1.
    ///   - right: The share of names of about that score that are right.
    public init(score: Double, right: Double) {
      self.score = score
      self.right = right
    }
  }

  /// The points, by ascending score; the share never falls. Between two of them it
  /// follows a line.
  public var points: [Point]

  /// Makes a table.
  ///
  /// - Parameter points: The points, by ascending score.
  public init(points: [Point]) { self.points = points }

  /// The table that leaves scores as they are.
  public static let unfitted = ConfidenceTable(
    points: [Point(score: 0, right: 0), Point(score: 1, right: 1)])

  /// The share of right names at a score.
  func confidence(_ score: Double) -> Double {
    guard let next = points.firstIndex(where: { score < $0.score }) else {
      return points.last?.right ?? score
    }
    guard next > 0 else { return points[0].right }
    let (low, high) = (points[next - 1], points[next])
    return low.right + (high.right - low.right) * (score - low.score) / (high.score - low.score)
  }
}
