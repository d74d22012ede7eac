import Gazetteer

/// Which words of a sentence make it the report of an act: an entry of
/// `Gazetteer/annotation/acts.json`, the same for every language.
public struct ActRule: Sendable, Decodable {
  /// The kind of activity.
  public var kind: String
  /// Groups of words, as each language has them, all of which must be there;
  /// the first is the act itself.
  public var all: [String]
  /// Groups of which none may be there.
  public var none: [String]?
  /// Groups of those it is not done to: where one is nearer to the act than those of
  /// `all`, it is another act.
  public var unless: [String]?
  /// Kinds beside which the act is only a circumstance, and left out.
  public var yields: [String]?
  /// Whether the words are also those of other matters, so that the paragraph
  /// must speak of this history.
  public var weak: Bool?
  /// Whether a figure of the act itself is enough: `19 attacks`.
  public var counted: Bool?
  /// The units of the figures it takes; nil where any will do.
  public var counts: Set<String>?
  /// Whether a place that those of the last group come from is one of the act, as
  /// of a removal; else `officials from Baku` says nothing of where it was.
  public var origins: Bool?
  /// What counted persons are called in a draft of the kind.
  public var units: [String: String]?
  /// The role of the actors found.
  public var role: String?

  /// Whether the place that people of these groups come from is one of the act.
  func takes(_ people: Set<String>) -> Bool {
    if isMovement { return !people.contains("report") }
    guard origins ?? false, let last = all.last else { return false }
    return people.contains(last)
  }

  /// Whether a figure is one of the act.
  func takes(_ figure: Figure) -> Bool {
    guard let counts, let unit = figure.unit else { return true }
    return counts.contains(unit)
  }

  /// Whether it leads from somewhere to somewhere.
  var isMovement: Bool { ["solidarity", "connection"].contains(kind) }

  /// The entry of the vocabulary of activity kinds.
  var activityKind: ActivityKind.ID { ActivityKind.ID(kind) }
}
