/// A place in an activity: its part in it, the name the source uses, and what
/// place or places that name may mean.
public struct Placement: Hashable, Sendable {
  /// How much of the ground the source speaks of.
  public enum Extent: String, CaseIterable, Sendable {
    /// The place itself, a point at the scale of a map.
    case point
    /// A region: the place's outline, or the country about it.
    case region
    /// A whole country.
    case country
  }

  /// One of the places a name may mean.
  public struct Candidate: Hashable, Sendable {
    /// The place.
    public var place: Place.ID
    /// How likely it is the one meant, 0 to 1; nil where it is the only one.
    public var likelihood: Double?

    /// Makes a candidate of a place and its likelihood.
    public init(place: Place.ID, likelihood: Double? = nil) {
      self.place = place
      self.likelihood = likelihood
    }
  }

  /// The entry of the vocabulary of roles, such as `where` or `from`.
  public var role: PlacementRole.ID
  /// How much of the ground the source speaks of.
  public var extent: Extent
  /// The name as the source has it, with its language.
  public var nameInSource: LocalizedText
  /// The places the name may mean, the likeliest first; one where it is plain.
  public var candidates: [Candidate]

  /// Makes a placement.
  public init(
    role: PlacementRole.ID, extent: Extent, nameInSource: LocalizedText,
    candidates: [Candidate]
  ) {
    self.role = role
    self.extent = extent
    self.nameInSource = nameInSource
    self.candidates = candidates
  }
}
