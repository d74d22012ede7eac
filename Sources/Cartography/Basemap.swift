public import Gazetteer
public import Geodesy

/// What lies under a map wherever it is: water, boundaries and relief.
///
/// Positions are longitude and latitude in degrees.
public struct Basemap: Sendable {
  /// An area of water, with the time it has existed.
  public struct Area: Sendable {
    /// The outer ring first, then the holes, each closed.
    public var rings: [[SIMD2<Double>]]
    /// When it has existed; nil for always.
    public var period: EDTFDate?

    /// Makes an area.
    public init(rings: [[SIMD2<Double>]], period: EDTFDate? = nil) {
      self.rings = rings
      self.period = period
    }
  }

  /// A small-scale map for a locator inset.
  public struct Locator: Sendable {
    /// Seas.
    public var ocean: [Area]
    /// Lakes.
    public var lakes: [Area]
    /// Boundaries of countries.
    public var boundaries: [[SIMD2<Double>]]

    /// Makes a small-scale map.
    public init(ocean: [Area] = [], lakes: [Area] = [], boundaries: [[SIMD2<Double>]] = []) {
      self.ocean = ocean
      self.lakes = lakes
      self.boundaries = boundaries
    }

    /// Whether there is nothing to show.
    var isEmpty: Bool { ocean.isEmpty && lakes.isEmpty && boundaries.isEmpty }
  }

  /// Seas.
  public var ocean: [Area]
  /// Lakes and reservoirs.
  public var lakes: [Area]
  /// The shores of the seas.
  public var coastlines: [[SIMD2<Double>]]
  /// Boundaries of countries, of the present day.
  public var boundaries: [[SIMD2<Double>]]
  /// Heights above the sea.
  public var elevation: ElevationGrid?
  /// A small-scale map of the wider surroundings.
  public var locator: Locator
  /// The box in which the base map is whole; nil where nobody says.
  public var coverage: GeographicBounds?
  /// Whose data these are, in a line for the notes.
  public var credit: String

  /// Makes a base map.
  public init(
    ocean: [Area] = [], lakes: [Area] = [], coastlines: [[SIMD2<Double>]] = [],
    boundaries: [[SIMD2<Double>]] = [], elevation: ElevationGrid? = nil,
    locator: Locator = Locator(), coverage: GeographicBounds? = nil, credit: String = ""
  ) {
    self.ocean = ocean
    self.lakes = lakes
    self.coastlines = coastlines
    self.boundaries = boundaries
    self.elevation = elevation
    self.locator = locator
    self.coverage = coverage
    self.credit = credit
  }
}
