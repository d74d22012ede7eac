/// Chooses where names stand.
///
/// The same problem, seed and number of steps give the same placement on every
/// machine.
public struct LabelPlacer: Sendable {
  /// What happens to names that find no room.
  public enum Rule: Sendable {
    /// They are left out; no two names overlap. The names placed weigh as much
    /// as possible, less their candidates' costs, and no optional name is
    /// preferred to a required one.
    case dropping
    /// Every name stands that has a candidate at all; the names that overlap
    /// another weigh as little as possible.
    case overlapping
  }

  /// What happens to names that find no room.
  public var rule: Rule
  /// How long to look for something better.
  public var effort: Effort
  /// The seed of the search.
  public var seed: UInt64

  /// Makes a placer.
  public init(
    rule: Rule = .dropping, effort: Effort = .steps(perLabel: 1000), seed: UInt64 = 1
  ) {
    self.rule = rule
    self.effort = effort
    self.seed = seed
  }

  /// Places the names of a problem.
  public func place(_ problem: LabelProblem) -> Placement {
    let pool = CandidatePool(problem)
    let chosen =
      switch rule {
      case .dropping: DroppingPlacement(problem, pool, effort: effort, seed: seed).chosen()
      case .overlapping: OverlappingPlacement(problem, pool, effort: effort, seed: seed).chosen()
      }
    return Placement(problem, pool, chosen: chosen)
  }
}
