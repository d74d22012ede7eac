public import Gazetteer

/// What a feature of Linked Places says, in the words of the gazetteer.
public struct LinkedPlace: Hashable, Sendable {
  /// The place.
  public var place: Place
  /// The feature's own word for the kind: a concept of a thesaurus, else a class
  /// of GeoNames.
  public var featureCode: String?
  /// How many people live there, where the feature says so.
  public var population: Int?
  /// The works it cites, each once: a label, and a year and an address where the
  /// feature gives them.
  public var works: [Reference]
  /// What it says that the gazetteer has no word for, with how often.
  public var unsaid: [Loss: Int]
}
