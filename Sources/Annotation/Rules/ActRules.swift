/// What makes a sentence the report of an act of this history:
/// `Gazetteer/annotation/acts.json`.
public struct ActRules: Sendable, Decodable {
  /// The years of this history: a paragraph that names one of them is about it, and
  /// one that names others only is not, unless its words say so.
  public var period: ClosedRange<Int>
  /// The acts.
  public var acts: [ActRule]
}
