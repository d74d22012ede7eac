/// A place as a record of another gazetteer states it.
public struct ImportedPlace: Hashable, Sendable {
  /// What the record says that the gazetteer has a word for.
  ///
  /// The identifier is unique within its dataset. The kind is an entry of the
  /// vocabulary of place kinds where the dataset's own code has one there, else
  /// that code as it stands. A name whose language is not recorded has `und`.
  public var place: Place
  /// The dataset's own code for the kind, such as `P.PPLA`.
  public var featureCode: String?
  /// How many people live there; nil where the record does not say.
  public var population: Int?
  /// The record as it stands, of a format that says more than the gazetteer has
  /// words for: a feature of Linked Places in JSON. What `place` says is in it.
  public var record: String?

  /// Makes a record.
  public init(
    place: Place, featureCode: String? = nil, population: Int? = nil, record: String? = nil
  ) {
    self.place = place
    self.featureCode = featureCode
    self.population = population
    self.record = record
  }
}
