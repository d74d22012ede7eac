/// A name to place, with the ways it may stand.
public struct Label: Hashable, Sendable {
  /// The ways it may stand; one of them is chosen, or none.
  public var candidates: [Candidate]
  /// How much it matters that the name stands, above 0, in a unit of your own.
  public var weight: Double
  /// Whether no number of optional names makes up for this one.
  public var isRequired: Bool

  /// Makes a label.
  public init(candidates: [Candidate], weight: Double = 1, isRequired: Bool = false) {
    self.candidates = candidates
    self.weight = weight
    self.isRequired = isRequired
  }
}

/// One way a name may stand.
public struct Candidate: Hashable, Sendable {
  /// What the name covers, in points: one box for straight text, several for
  /// rotated, curved or letter-spaced text.
  public var boxes: [Box]
  /// The line from the symbol to the name, if there is one.
  public var leader: Segment?
  /// What is lost by standing so rather than in the best place, 0 or more, in
  /// the unit of the weight: a cost of the whole weight or more rules an
  /// optional name's candidate out.
  public var cost: Double
  /// A number of the caller's, handed back untouched.
  public var tag: Int

  /// Makes a candidate.
  public init(boxes: [Box], leader: Segment? = nil, cost: Double = 0, tag: Int = 0) {
    self.boxes = boxes
    self.leader = leader
    self.cost = cost
    self.tag = tag
  }
}
