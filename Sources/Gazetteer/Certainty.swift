/// How sure an editor is of a statement.
public enum Certainty: String, CaseIterable, Comparable, Sendable {
  /// A guess, to be shown as one.
  case conjectural
  /// More likely than any other reading.
  case probable
  /// Nothing known speaks against it.
  case certain

  /// Orders from conjectural to certain.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .conjectural: 0
    case .probable: 1
    case .certain: 2
    }
  }
}
