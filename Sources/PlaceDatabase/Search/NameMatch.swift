public import Gazetteer

/// A place found by one of its names.
public struct NameMatch: Hashable, Sendable {
  /// The place.
  public var place: Place.ID
  /// Its heading.
  public var heading: String
  /// Its kind.
  public var kind: PlaceKind.ID
  /// The name that came nearest to the query.
  public var name: String
  /// The tag of that name's language.
  public var language: String
  /// How near it came: 1 the same letters, below that the same sounds, a
  /// beginning, a word, a misspelling.
  public var score: Double
}
