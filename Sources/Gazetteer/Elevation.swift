/// A height above the sea, or a range of heights, as one work gives it.
public struct Elevation: Hashable, Sendable {
  /// The lowest height in metres.
  public var lowest: Double
  /// The highest height in metres; the lowest where the work gives one value.
  public var highest: Double
  /// Where the figure comes from.
  public var provenance: Provenance

  /// Makes an elevation of a range, or of one height given twice.
  public init(lowest: Double, highest: Double, provenance: Provenance = Provenance()) {
    self.lowest = lowest
    self.highest = highest
    self.provenance = provenance
  }

  /// The one height, where the work does not give a range.
  public var single: Double? { lowest == highest ? lowest : nil }
}
