/// A tie from one place to another, other than to its parent.
public struct PlaceRelation: Hashable, Sendable {
  /// What the tie is, such as `flowsInto`.
  public var kind: String
  /// The place tied to.
  public var target: Place.ID
  /// Where the statement comes from.
  public var provenance: Provenance

  /// Makes a tie.
  public init(kind: String, target: Place.ID, provenance: Provenance = Provenance()) {
    self.kind = kind
    self.target = target
    self.provenance = provenance
  }
}
