/// A unit of government that a place belonged to for a time.
public struct AdministrativeUnit: Hashable, Sendable {
  /// Whether the unit is of the time the gazetteer is about or of today.
  public enum Era: String, CaseIterable, Sendable {
    /// A unit of the period the gazetteer treats.
    case historical
    /// A unit of the present day.
    case present
  }

  /// Whether the unit is of the period treated or of today.
  public var era: Era
  /// The unit as the editors name it.
  public var name: String?
  /// The ISO 3166-1 alpha-2 code of the present country; nil of a historical
  /// unit.
  public var country: String?
  /// When the place belonged to it.
  public var period: EDTFDate?

  /// Makes a unit.
  public init(era: Era, name: String? = nil, country: String? = nil, period: EDTFDate? = nil) {
    self.era = era
    self.name = name
    self.country = country
    self.period = period
  }
}
