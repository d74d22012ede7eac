/// Something in a corpus that breaks no rule and that a person would doubt: a
/// hint to look again, never a mistake by itself.
public struct Doubt: Hashable, Sendable {
  /// Why somebody would doubt it, as facts.
  public enum Reason: Hashable, Sendable {
    /// No other place is near, and would be if latitude and longitude changed
    /// places; the position as that would be.
    case degreesSwapped(Coordinate)
    /// No other place is near, and would be with another sign; the position as
    /// that would be.
    case signLost(Coordinate)
    /// The nearest other place of the same unit is far off; the unit's name, and
    /// metres.
    case farFromUnit(String, distance: Double)
    /// A stated height is not what a grid of elevations allows there, in metres.
    case elevationOffGrid(stated: Double, allowed: ClosedRange<Double>)
    /// A claim is of a time after its source appeared.
    case afterSource(date: EDTFDate, published: EDTFDate)
    /// A claim is of another time than the others of its source; the middle year
    /// of those.
    case apartFromSource(date: EDTFDate, others: Int)
    /// A figure is far from all others of its kind and unit, which range so.
    case figureOutOfLine(Double, others: ClosedRange<Double>)
    /// A name has no letter of the script its tag says, but of another; both by
    /// their codes of ISO 15924.
    case wrongScript(language: String, expected: String, found: String)
    /// A claim has no place, and nothing says why.
    case withoutPlace
    /// Two candidates for a name are one place, by their positions or their
    /// number in another gazetteer.
    case sameCandidates(Place.ID, Place.ID)
    /// A name is said to be that of sources, whose claims call the place
    /// otherwise.
    case usedByNoSource(String, [Reference.ID])
    /// A text for maps has a character that no font at hand has.
    case unwritable(Unicode.Scalar, of: String)
  }

  /// What is doubted.
  public var part: CorpusPart
  /// Why.
  public var reason: Reason

  /// Makes a doubt of a part and a reason.
  public init(_ part: CorpusPart, _ reason: Reason) {
    self.part = part
    self.reason = reason
  }
}

extension Corpus {
  /// All that a person would doubt in it, as far as the corpus itself can tell.
  public var doubts: [Doubt] {
    PositionDoubts(self).all + UnitDoubts(self).all + DateDoubts.all(in: self)
      + FigureDoubts(self).all + NameDoubts(self).all + ClaimDoubts(self).all
  }
}
