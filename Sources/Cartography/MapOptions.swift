public import Gazetteer

/// What a user asks of a map, beyond its source.
public struct MapOptions: Sendable {
  /// The language names are shown in.
  public enum Names: Hashable, Sendable {
    /// Each place as its source calls it; others in English.
    case asInSource
    /// Every place in one language, by its BCP 47 tag.
    case language(String)
  }

  /// How the ground is drawn.
  public enum Relief: String, CaseIterable, Sendable {
    /// Tints under a shading of pixels.
    case shaded
    /// No relief.
    case none
  }

  /// The width of the sheet in millimetres.
  public var width: Double
  /// The language of names.
  public var names: Names
  /// How the ground is drawn.
  public var relief: Relief
  /// The projection as a PROJ string or an EPSG code; nil for a Lambert
  /// conformal conic fitted to the extent.
  public var projection: String?
  /// Degrees west, south, east and north; nil to fit what the source names.
  public var extent: [Double]?
  /// The kinds of activity shown; nil for all.
  public var kinds: Set<ActivityKind.ID>?
  /// The title; nil for the source's own.
  public var title: String?

  /// Makes a request, 180 mm wide and otherwise as the source suggests.
  public init(
    width: Double = 180, names: Names = .asInSource, relief: Relief = .shaded,
    projection: String? = nil, extent: [Double]? = nil, kinds: Set<ActivityKind.ID>? = nil,
    title: String? = nil
  ) {
    self.width = width
    self.names = names
    self.relief = relief
    self.projection = projection
    self.extent = extent
    self.kinds = kinds
    self.title = title
  }
}
