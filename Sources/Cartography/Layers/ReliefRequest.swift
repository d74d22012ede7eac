import Drawing
import Geodesy

/// All that a relief is made of.
struct ReliefRequest: Sendable {
  /// What of it is cheap to tell apart.
  private struct Traits: Hashable, Sendable {
    var definition: String
    var plane: PlaneRectangle
    var sheet: Rectangle
    var style: MapOptions.Relief
    var look: Theme.Relief
    var resolution: Double?
  }

  private var traits: Traits
  private var grid: ElevationGrid

  /// A relief of the ground within a frame; nil where none is asked for or no
  /// elevation is known.
  init?(_ ground: Ground) {
    guard ground.relief != .none, let grid = ground.basemap.elevation else { return nil }
    let frame = ground.frame
    traits = Traits(
      definition: frame.projection.definition, plane: frame.plane, sheet: frame.sheet,
      style: ground.relief, look: ground.theme.relief, resolution: ground.reliefResolution)
    self.grid = grid
  }

  /// The relief.
  func layer() throws -> Layer? {
    // A projection is for one thread at a time.
    let frame = try MapFrame(
      projection: Projection(definition: traits.definition), plane: traits.plane,
      sheet: traits.sheet)
    guard traits.style == .shaded else {
      return try VectorReliefLayer(frame: frame, relief: traits.look).layer(of: grid)
    }
    return try ReliefLayer(frame: frame, relief: traits.look, resolution: traits.resolution)
      .layer(of: grid)
  }
}

extension ReliefRequest: Hashable {
  static func == (left: Self, right: Self) -> Bool {
    left.traits == right.traits && left.grid.isSame(as: right.grid)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(traits) }
}
