/// A point of a user's own, to be drawn with its name beside it.
public struct NamedPoint: Hashable, Sendable {
  /// What the user's file calls it.
  public var id: String
  /// The name; nil where the point has none.
  public var name: String?
  /// The BCP 47 tag of the name's language; `und` where it is not known.
  public var language: String
  /// Longitude and latitude in degrees.
  public var position: SIMD2<Double>
  /// How much it matters that the name stands, above 0; of names that cannot
  /// all stand the weightier do.
  public var weight: Double

  /// Makes a point.
  public init(
    id: String, name: String?, language: String = "und", position: SIMD2<Double>,
    weight: Double = 1
  ) {
    self.id = id
    self.name = name
    self.language = language
    self.position = position
    self.weight = weight
  }
}
