/// A figure a source gives.
///
/// A figure belongs to the activity as a whole: where several places are
/// named it is one total for them all, unless `places` says otherwise.
public struct Quantity: Hashable, Sendable {
  /// How the source hedges the figure.
  public enum Qualifier: String, CaseIterable, Sendable {
    /// "Up to": a ceiling.
    case upTo = "up-to"
    /// "At least": a floor.
    case atLeast = "at-least"
    /// "About".
    case circa
    /// "Many": no figure at all.
    case many
  }

  /// The lowest figure; nil where the source only says "many".
  public var lowest: Double?
  /// The highest figure; the lowest where the source gives one.
  public var highest: Double?
  /// What is counted, in words of the vocabulary's language, such as `fighters`.
  public var unit: String?
  /// How the source hedges the figure.
  public var qualifier: Qualifier?
  /// The places the figure belongs to; empty where it belongs to all of the
  /// activity's places together.
  public var places: [Place.ID]
  /// What a part of a figure is called, such as "Armenians" of 70 in 600.
  public var label: String?
  /// Figures that are part of this one.
  public var parts: [Quantity]

  /// Makes a figure.
  public init(
    lowest: Double?, highest: Double?, unit: String? = nil, qualifier: Qualifier? = nil,
    places: [Place.ID] = [], label: String? = nil, parts: [Quantity] = []
  ) {
    self.lowest = lowest
    self.highest = highest
    self.unit = unit
    self.qualifier = qualifier
    self.places = places
    self.label = label
    self.parts = parts
  }
}
