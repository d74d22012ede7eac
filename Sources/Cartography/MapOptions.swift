public import Gazetteer
public import Geodesy

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
    /// Tints under contours that the light falls on, without a pixel.
    case vector
    /// No relief.
    case none
  }

  /// The width of the sheet in millimetres.
  public var width: Double
  /// The language of names.
  public var names: Names
  /// How the ground is drawn.
  public var relief: Relief
  /// The pixels an inch of a shaded relief; nil for as many as the elevations
  /// bear, by the theme.
  public var reliefResolution: Double?
  /// Whether the notes stand on the sheet; else they are only handed back, for
  /// the caption.
  public var hasNotes: Bool
  /// The projection as a PROJ string or an EPSG code; nil for a Lambert
  /// conformal conic fitted to the extent.
  public var projection: String?
  /// The box to show; nil to fit what the source names.
  public var extent: GeographicBounds?
  /// The kinds of activity shown; nil for all.
  public var kinds: Set<ActivityKind.ID>?
  /// The days within which a claim must possibly lie to be shown; nil for any.
  /// A claim without a date is then left out.
  public var period: ClosedRange<CalendarDate>?
  /// The title; nil for the source's own.
  public var title: String?

  /// Makes a request, 180 mm wide and otherwise as the source suggests.
  public init(
    width: Double = 180, names: Names = .asInSource, relief: Relief = .shaded,
    reliefResolution: Double? = nil, hasNotes: Bool = true, projection: String? = nil,
    extent: GeographicBounds? = nil, kinds: Set<ActivityKind.ID>? = nil,
    period: ClosedRange<CalendarDate>? = nil,
    title: String? = nil
  ) {
    self.width = width
    self.names = names
    self.relief = relief
    self.reliefResolution = reliefResolution
    self.hasNotes = hasNotes
    self.projection = projection
    self.extent = extent
    self.kinds = kinds
    self.period = period
    self.title = title
  }
}

extension MapOptions {
  /// Whether a claim is of the kinds and the time asked for.
  public func admits(_ activity: Activity) -> Bool {
    if let kinds, !kinds.contains(activity.kind) { return false }
    guard let period else { return true }
    return activity.date?.possibly(overlaps: period) ?? false
  }
}
