/// A document of the history, with the activity it attests.
public struct Source: Hashable, Sendable, Identifiable {
  /// The work itself.
  public var reference: Reference
  /// The title of the source's map, by language; empty where the map is to be
  /// named after what it shows.
  public var headings: [LocalizedText]
  /// What the source attests, in the order authored.
  public var activities: [Activity]

  /// Makes a source.
  public init(reference: Reference, headings: [LocalizedText] = [], activities: [Activity] = []) {
    self.reference = reference
    self.headings = headings
    self.activities = activities
  }

  /// The identifier of the work.
  public var id: Reference.ID { reference.id }
}
