/// A kind of place, an entry of the vocabulary of place kinds.
public struct PlaceKind: Hashable, Sendable, Identifiable {
  /// The identifier of a kind.
  public typealias ID = Identifier<PlaceKind>

  /// What the kinds of a family share: how they are drawn and what may be said
  /// of them.
  public enum Family: String, CaseIterable, Sendable {
    /// A settlement: a point on any map of a region.
    case settlement
    /// A summit: a point with an elevation.
    case summit
    /// A range: a name along its crest.
    case range
    /// A pass.
    case pass
    /// An upland, plain or plateau: an area of relief.
    case landform
    /// A river.
    case watercourse
    /// A lake or sea.
    case waterbody
    /// A region or unit of government below a country.
    case region
    /// A country.
    case country
  }

  /// The identifier, such as `village`.
  public var id: ID
  /// The family it belongs to.
  public var family: Family
  /// What it is called, by language.
  public var labels: [LocalizedText]
  /// Its weight within its family, 1 the greatest.
  public var rank: Int

  /// Makes a kind.
  public init(id: ID, family: Family, labels: [LocalizedText], rank: Int) {
    self.id = id
    self.family = family
    self.labels = labels
    self.rank = rank
  }
}
