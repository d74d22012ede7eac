/// A piece of what a candidate covers.
enum Part {
  /// A box of text.
  case box(Box)
  /// The line from the symbol to the name.
  case leader(Segment)

  /// The smallest box around it.
  var bounds: Box {
    switch self {
    case .box(let box): box
    case .leader(let leader): leader.bounds
    }
  }

  /// Whether two parts of different names come closer than a clearance.
  func conflicts(with other: Part, clearance: Double) -> Bool {
    switch (self, other) {
    case (.box(let box), .box(let other)):
      box.grown(by: clearance).overlaps(other)
    case (.box(let box), .leader(let leader)), (.leader(let leader), .box(let box)):
      leader.length(inside: box.grown(by: clearance)) > 0
    case (.leader(let leader), .leader(let other)):
      leader.crosses(other)
    }
  }
}
