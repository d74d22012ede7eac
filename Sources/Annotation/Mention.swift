public import Gazetteer

/// A name of a place in a text, and the places it may mean.
public struct Mention: Hashable, Sendable {
  /// One of the places a name may mean.
  public struct Candidate: Hashable, Sendable {
    /// The place.
    public var place: Place.ID
    /// How likely it is the one meant, if any place is, 0 to 1.
    public var likelihood: Double
    /// What is known of an imported place; nil of an authored one.
    public var imported: Imported?

    /// Makes a candidate.
    public init(place: Place.ID, likelihood: Double, imported: Imported? = nil) {
      self.place = place
      self.likelihood = likelihood
      self.imported = imported
    }
  }

  /// What tells an imported place, whose identifier is unique within its dataset.
  public struct Imported: Hashable, Sendable {
    /// The dataset it was imported from.
    public var dataset: Reference.ID
    /// The name it is entered under.
    public var heading: String
    /// Where it lies, as far as known.
    public var position: Coordinate?
  }

  /// Where the name stands, in Unicode scalars from the beginning of the text.
  public var range: Range<Int>
  /// The name as the text has it.
  public var surface: String
  /// The authored place meant; nil where only imported places have the name.
  public var place: Place.ID?
  /// How likely it is that this is the name of a place and of this one, 0 to 1.
  public var confidence: Double
  /// The places it may mean, the likeliest first.
  public var candidates: [Candidate]
  /// What speaks for and against the reading.
  public var evidence: [Evidence]
}

/// A name that a text gives to a place the gazetteer has not: for an editor to
/// look at, never for a map.
public struct UnknownName: Hashable, Sendable {
  /// Where the name stands, in Unicode scalars from the beginning of the text.
  public var range: Range<Int>
  /// The name as the text has it.
  public var surface: String
  /// Why it looks like a place.
  public var evidence: Evidence
}
