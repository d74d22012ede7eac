public import Drawing
public import Gazetteer
import Geodesy
public import Typography

/// Makes maps of what sources attest.
///
/// One maker serves many maps, from several tasks at once; each map is the same
/// whichever others are made.
public struct MapMaker: Sendable {
  /// The width, in points, of the margin of the frame that holds the degrees.
  static let margin = 9.5

  let atlas: AtlasIndex
  let basemap: Basemap
  let theme: Theme
  let wording: Wording
  let fonts: FontBook
  let memory: MapMemory?

  /// Makes a maker of all that maps are made from.
  ///
  /// - Parameters:
  ///   - atlas: The places and sources.
  ///   - basemap: What lies under every map.
  ///   - theme: The look.
  ///   - wording: The words.
  ///   - fonts: The fonts.
  ///   - memory: What was made for maps drawn before and may serve again; nil to
  ///     keep nothing.
  public init(
    atlas: AtlasIndex, basemap: Basemap, theme: Theme, wording: Wording, fonts: FontBook,
    memory: MapMemory? = nil
  ) {
    self.atlas = atlas
    self.basemap = basemap
    self.theme = theme
    self.wording = wording
    self.fonts = fonts
    self.memory = memory
  }

  /// The maker of the same maps in another theme.
  public func wearing(_ theme: Theme) -> MapMaker {
    MapMaker(
      atlas: atlas, basemap: basemap, theme: theme, wording: wording, fonts: fonts,
      memory: memory)
  }

  /// The map of one source.
  public func map(of source: Source, options: MapOptions = MapOptions()) throws -> MapSheet {
    let titles = source.headings.isEmpty ? [] : [source.headings.text(in: wording.language)]
    return try sheet(
      activities: source.activities, source: source,
      title: options.title ?? titles.compactMap { $0 }.first ?? source.reference.title,
      options: options)
  }

  /// The map of all sources together.
  public func overview(options: MapOptions = MapOptions()) throws -> MapSheet {
    try sheet(
      activities: atlas.corpus.sources.flatMap(\.activities), source: nil,
      title: options.title ?? wording(.allSources), options: options)
  }

  private func sheet(
    activities all: [Activity], source: Source?, title: String, options: MapOptions
  ) throws -> MapSheet {
    let activities = all.filter(options.admits)
    let width = options.width / 25.4 * 72
    guard width > 150 else { throw CartographyError.tooNarrow(width: options.width) }
    let scene = Scene(activities: activities, atlas: atlas) { activity in
      // An overview of many sources leaves what is no activity to their own maps.
      source == nil && atlas.activityKinds[activity.kind]?.activityClass == "context"
    }
    let names = NameBook(
      atlas: atlas, names: options.names, wording: wording, date: period(of: activities),
      source: source?.id)
    let frame = try window(of: scene, width: width, options: options)
    var composition = Composition(
      maker: self, scene: scene, frame: frame, names: names, options: options)
    try composition.compose()
    let foot = SheetFoot(
      maker: self, composition: composition, title: title, source: source, width: width)
    return try foot.sheet()
  }

  /// The time of a map: the latest year its claims speak of; where they say
  /// nothing of time, the middle one of all sources' claims.
  private func period(of activities: [Activity]) -> EDTFDate? {
    func years(_ activities: [Activity]) -> [Int] {
      activities.compactMap { $0.date?.latestDay?.year }.sorted()
    }
    let all = years(atlas.corpus.sources.flatMap(\.activities))
    guard let year = years(activities).last ?? (all.isEmpty ? nil : all[all.count / 2]) else {
      return nil
    }
    return try? EDTFDate(String(year))
  }

  /// The window that shows all spots; where there are none, those of all
  /// sources; where they have none, all the base map.
  private func window(of scene: Scene, width: Double, options: MapOptions) throws -> MapFrame {
    let fitting = ExtentFitting(
      left: Self.margin, top: Self.margin, width: width - 2 * Self.margin,
      definition: options.projection, coverage: basemap.coverage)
    if let extent = options.extent { return try fitting.window(bounds: extent) }
    let spots = scene.orderedSpots
    guard spots.isEmpty else { return try fitting.window(around: spots.map(\.reach)) }
    let everything = Scene(
      activities: atlas.corpus.sources.flatMap(\.activities), atlas: atlas)
    let reach = everything.orderedSpots.map(\.reach)
    // A gazetteer that has no claim yet still shows its ground.
    if reach.isEmpty, let coverage = basemap.coverage {
      return try fitting.window(bounds: coverage)
    }
    return try fitting.window(around: reach)
  }
}

/// A map with where everything on it stands.
public struct MapSheet: Sendable {
  /// The sheet.
  public var drawing: Drawing
  /// The frame of the map on the sheet.
  public var frame: Rectangle
  /// Where the legend stands; nil where there is none.
  var legendBox: Rectangle?
  /// Every name and symbol with its box, for tests and tools.
  public var layout: [LayoutItem]
  /// Names and marks of the source that found no room.
  public var unplaced: [String]
  /// What the notes say, a paragraph each, whether they stand on the sheet or
  /// not.
  public var notes: [String]
}

extension Spot {
  /// Positions around the ground of the spot: what a map of it must show.
  var reach: [SIMD2<Double>] {
    switch ground {
    case .point(let precision): circle(radius: precision ?? 0)
    case .outline(let rings, _): rings.flatMap { $0.map(\.vector) }
    // A map need not show the whole of a range.
    case .crest(let line): [line[line.count / 2].vector]
    case .surroundings(let radius): circle(radius: radius)
    case .unbounded(let radius): circle(radius: radius * 0.4)
    // A map need not show all the neighbours of a country.
    case .country(let radius): circle(radius: radius * 0.8)
    }
  }

  /// Eight positions at a distance in metres from the anchor.
  private func circle(radius: Double) -> [SIMD2<Double>] {
    let perDegree = 111_320.0
    let narrowing = max(0.05, unit(degrees: anchor.latitude).x)
    return (0..<8).map { step in
      let direction = unit(degrees: Double(step) * 45) * radius / perDegree
      return anchor.vector + [direction.x / narrowing, direction.y]
    }
  }
}
