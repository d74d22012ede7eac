/// Names to place and what they must keep off; all coordinates are finite.
public struct LabelProblem: Hashable, Sendable {
  /// The names.
  public var labels: [Label]
  /// What the names keep off.
  public var obstacles: [Obstacle]
  /// The box no candidate may leave; nil for an endless sheet.
  public var frame: Box?
  /// The least distance between two names in points, 0 or more; at 0 they may
  /// touch.
  public var clearance: Double

  /// Makes a problem.
  public init(
    labels: [Label], obstacles: [Obstacle] = [], frame: Box? = nil, clearance: Double = 0
  ) {
    self.labels = labels
    self.obstacles = obstacles
    self.frame = frame
    self.clearance = clearance
  }
}

/// Where each name of a problem came to stand.
public struct Placement: Hashable, Sendable {
  /// What became of each label, in the problem's order.
  public var outcomes: [Outcome]

  /// The index of each label's candidate, nil where it was not placed.
  public var candidates: [Int?] { outcomes.map(\.candidate) }

  /// What became of a label.
  public enum Outcome: Hashable, Sendable {
    /// It stands at its candidate of this index.
    case placed(Int)
    /// It does not stand.
    case unplaced(Reason)

    /// The index of the candidate, nil for an unplaced label.
    public var candidate: Int? {
      if case .placed(let index) = self { index } else { nil }
    }
  }

  /// Why a label does not stand.
  public enum Reason: Hashable, Sendable {
    /// It has no candidates.
    case noCandidates
    /// Every candidate leaves the frame.
    case outsideFrame
    /// Every candidate within the frame covers a forbidden obstacle; one of
    /// these, by its index.
    case obstructed(obstacle: Int)
    /// Every candidate that is left costs more than the name is worth.
    case tooCostly
    /// Its best candidate gives way to the label of this index.
    case lost(to: Int)
  }
}
