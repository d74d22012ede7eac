/// What one source attests happened: a claim, never a fact of ours.
public struct Activity: Hashable, Sendable, Identifiable {
  /// The identifier of an activity.
  public typealias ID = Identifier<Activity>

  /// The identifier, unique among all sources.
  public var id: ID
  /// The entry of the vocabulary of activity kinds, such as `uprising`.
  public var kind: ActivityKind.ID
  /// A few words that name the claim, by language.
  public var labels: [LocalizedText]
  /// When it happened, as far as the source says.
  public var date: EDTFDate?
  /// The time in the source's manner, such as "late 1920s to 1930".
  public var dateNote: String?
  /// The places the claim is about; empty where the source names none.
  public var placements: [Placement]
  /// The figures the source gives.
  public var quantities: [Quantity]
  /// Who took part, led, suffered or reported.
  public var actors: [Actor]
  /// The claim in our words, by language.
  public var summaries: [LocalizedText]
  /// The work through which the source is known to us: "as cited by".
  public var citedBy: Reference.ID?
  /// The work that infers the claim from the source, where the source does not
  /// itself make it.
  public var inferredBy: Reference.ID?
  /// The pages or the like within the source.
  public var citedRange: String?
  /// How sure the reading of the source is.
  public var certainty: Certainty
  /// An editor's remark, for those who read the gazetteer.
  public var note: String?
  /// Words for the notes below a map, by language, where the summary alone
  /// would mislead.
  public var mapNotes: [LocalizedText]

  /// Makes an activity.
  public init(
    id: ID, kind: ActivityKind.ID, labels: [LocalizedText] = [], date: EDTFDate? = nil,
    dateNote: String? = nil, placements: [Placement] = [], quantities: [Quantity] = [],
    actors: [Actor] = [], summaries: [LocalizedText] = [], citedBy: Reference.ID? = nil,
    inferredBy: Reference.ID? = nil, citedRange: String? = nil,
    certainty: Certainty = .certain, note: String? = nil, mapNotes: [LocalizedText] = []
  ) {
    self.id = id
    self.kind = kind
    self.labels = labels
    self.date = date
    self.dateNote = dateNote
    self.placements = placements
    self.quantities = quantities
    self.actors = actors
    self.summaries = summaries
    self.citedBy = citedBy
    self.inferredBy = inferredBy
    self.citedRange = citedRange
    self.certainty = certainty
    self.note = note
    self.mapNotes = mapNotes
  }
}
