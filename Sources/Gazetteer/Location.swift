/// One geometry of a place, with where it comes from and how far to trust it.
public struct Location: Hashable, Sendable {
  /// What the geometry is to its place.
  public enum Role: String, CaseIterable, Sendable {
    /// A representative position.
    case point
    /// The edge of an area.
    case outline
    /// The crest line of a range.
    case crest
    /// The course of a river, from source to mouth.
    case course
  }

  /// What the geometry is to its place.
  public var role: Role
  /// The shape.
  public var geometry: Geometry
  /// The radius, in metres, within which the truth lies; nil where unknown.
  public var precision: Double?
  /// How sure the location is.
  public var certainty: Certainty
  /// When the place lay so, where that is bounded.
  public var period: EDTFDate?
  /// Where the geometry comes from.
  public var provenance: Provenance

  /// Makes a location.
  public init(
    role: Role, geometry: Geometry, precision: Double? = nil, certainty: Certainty = .certain,
    period: EDTFDate? = nil, provenance: Provenance = Provenance()
  ) {
    self.role = role
    self.geometry = geometry
    self.precision = precision
    self.certainty = certainty
    self.period = period
    self.provenance = provenance
  }
}
