public import Gazetteer

/// A place found by one of its names.
public struct NameMatch: Hashable, Sendable {
  /// The place; its identifier is unique within its dataset.
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
  /// In what the name is like the query; nil of a place not found by name.
  public var likeness: NameLikeness?
  /// The dataset it was imported from; nil of an authored place.
  public var dataset: Reference.ID?
  /// Where it lies, as far as known.
  public var position: Coordinate?
  /// Its elevation in metres, as far as known.
  public var elevation: Double?
  /// How many people live there, as far as an imported record says.
  public var population: Int?

  /// Makes a match.
  public init(
    place: Place.ID, heading: String, kind: PlaceKind.ID, name: String, language: String,
    score: Double, likeness: NameLikeness? = nil, dataset: Reference.ID? = nil,
    position: Coordinate? = nil,
    elevation: Double? = nil, population: Int? = nil
  ) {
    self.place = place
    self.heading = heading
    self.kind = kind
    self.name = name
    self.language = language
    self.score = score
    self.likeness = likeness
    self.dataset = dataset
    self.position = position
    self.elevation = elevation
    self.population = population
  }
}
