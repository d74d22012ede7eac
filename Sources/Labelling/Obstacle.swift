/// Something on the sheet that names keep off.
public struct Obstacle: Hashable, Sendable {
  /// What it covers, in points.
  public enum Shape: Hashable, Sendable {
    /// An upright box.
    case box(Box)
    /// A filled circle of a centre and a radius.
    case disc(SIMD2<Double>, radius: Double)
    /// A piece of a line, without width.
    case segment(Segment)
  }

  /// What it means to cover it.
  public enum Severity: Hashable, Sendable {
    /// No name may cover it.
    case forbidden
    /// A name may, at a cost in the unit of the labels' weights: once for a box
    /// or disc, and for each point of its length for a segment (a leader that
    /// crosses a segment counts as one point).
    case cost(Double)
  }

  /// What it covers.
  public var shape: Shape
  /// What it means to cover it.
  public var severity: Severity
  /// The index of the one label that may cover it freely, as a name its own
  /// symbol; nil for none.
  public var exemptLabel: Int?

  /// Makes an obstacle.
  public init(_ shape: Shape, _ severity: Severity = .forbidden, exemptLabel: Int? = nil) {
    self.shape = shape
    self.severity = severity
    self.exemptLabel = exemptLabel
  }

  /// The smallest box around it.
  public var bounds: Box {
    switch shape {
    case .box(let box): box
    case .disc(let center, let radius): Box(minimum: center - radius, maximum: center + radius)
    case .segment(let segment): segment.bounds
    }
  }

  /// How much a part of a candidate covers it: 0 for not at all, 1 for a box or
  /// disc, the length for a segment.
  func extent(coveredBy part: Part) -> Double {
    switch (part, shape) {
    case (.box(let box), .box(let own)):
      box.overlaps(own) ? 1 : 0
    case (.box(let box), .disc(let center, let radius)):
      Segment(center, box.nearest(to: center)).squaredLength < radius * radius ? 1 : 0
    case (.box(let box), .segment(let own)):
      own.length(inside: box)
    case (.leader(let leader), .box(let own)):
      leader.length(inside: own) > 0 ? 1 : 0
    case (.leader(let leader), .disc(let center, let radius)):
      leader.distance(to: center) < radius ? 1 : 0
    case (.leader(let leader), .segment(let own)):
      leader.crosses(own) ? 1 : 0
    }
  }
}
