import Drawing
import Gazetteer
import Geodesy

/// The map within its frame: finds a place for everything, then draws it.
struct Composition {
  let maker: MapMaker
  let scene: Scene
  let frame: MapFrame
  let theme: Theme
  let typesetter: Typesetter
  let names: NameBook
  let options: MapOptions

  private(set) var plan = MarkPlan()
  private(set) var placed = NamePlacing.Result()
  private(set) var towns: [ContextPlaces.Choice] = []
  private(set) var summits: [ContextPlaces.Choice] = []
  private(set) var layers: [Layer] = []
  private(set) var furniture: Furniture?

  /// The spots on a square decimetre of map from which names and symbols are
  /// drawn smaller, where there are ten of them or more.
  private static let crowd = 9.0

  /// Whether there is more to show than there is room for at the usual size.
  private let isCrowded: Bool

  init(
    maker: MapMaker, scene: Scene, frame: MapFrame, names: NameBook, options: MapOptions
  ) {
    self.maker = maker
    self.scene = scene
    self.frame = frame
    let squareDecimetres = frame.sheet.width * frame.sheet.height / 72 / 72 * 0.254 * 0.254
    isCrowded =
      scene.order.count >= 10
      && Double(scene.order.count) > Self.crowd * squareDecimetres
    theme = isCrowded ? maker.theme.reduced : maker.theme
    typesetter = Typesetter(fonts: maker.fonts, theme: theme)
    self.names = names
    self.options = options
  }

  mutating func compose() throws {
    let relief = ground.deferredRelief()
    let scaleBar = try ScaleBarDrawing(
      frame: frame, theme: theme, typesetter: typesetter, wording: maker.wording)
    let furniture = try furniture(scaleBar: scaleBar)
    self.furniture = furniture
    let hasNorth = try NorthArrow(frame: frame, theme: theme, typesetter: typesetter) != nil
    let boxes = [furniture.scaleBar, furniture.locator, hasNorth ? furniture.north : nil]
      .compactMap { $0 }
    plan = try MarkPlanning(
      scene: scene, frame: frame, theme: theme, typesetter: typesetter, wording: maker.wording,
      names: names, furniture: boxes, isCrowded: isCrowded, waters: try lakes(),
      placer: NamePlacer(memory: maker.memory)
    ).plan()
    let marks = MarkLayers(
      frame: frame, theme: theme, scene: scene, plan: plan, labels: titles)
    try placeNames(furniture: boxes)
    let regions = RegionLayer(frame: frame, theme: theme, scene: scene)
    layers =
      try ground.layers(relief: relief.value(), tints: [regions.fills()]) + [regions.outlines()]
    layers += [marks.doubts, marks.links, marks.ties]
    layers += nameLayers(marks)
    if let scaleBar { layers.append(scaleBar.layer(in: furniture.scaleBar)) }
    if let north = try NorthArrow(frame: frame, theme: theme, typesetter: typesetter) {
      layers.append(try north.layer(in: furniture.north))
    }
    if let box = furniture.locator {
      layers.append(
        try LocatorDrawing(theme: theme, basemap: maker.basemap).layer(of: frame, in: box))
    }
    layers.removeAll { $0.elements.isEmpty }
    layers.append(try ground.border())
  }

  var titles: MarkTitles {
    MarkTitles(
      atlas: maker.atlas, citation: Citation(maker.atlas.corpus), names: names,
      language: maker.wording.language)
  }

  /// What lies under the marks.
  private var ground: Ground {
    Ground(
      frame: frame, theme: theme, typesetter: typesetter, basemap: maker.basemap,
      rivers: maker.atlas.corpus.places, date: names.date, relief: options.relief,
      reliefResolution: options.reliefResolution, memory: maker.memory)
  }

  private func furniture(scaleBar: ScaleBarDrawing?) throws -> Furniture {
    var marks: [(box: Rectangle, weight: Double)] = []
    for spot in scene.orderedSpots {
      let center = try frame.point(spot.anchor)
      let weight = spot.key.extent == .point ? 10.0 : 4
      marks.append((Rectangle(minimum: center - 12, maximum: center + 12), weight))
    }
    for choice in try contextPlaces(taken: []).settlements(apart: 34) {
      marks.append((Rectangle(minimum: choice.point - 6, maximum: choice.point + 6), 1))
    }
    let side = min(92.0, frame.sheet.width * 0.24)
    let needsLocator =
      frame.groundWidth <= LocatorDrawing.greatestWidth && !maker.basemap.locator.isEmpty
    return Furniture(
      frame: frame.sheet, scaleSize: scaleBar?.size ?? .zero,
      locatorSize: needsLocator ? [side, side * 0.76] : nil, marks: marks)
  }

  private func contextPlaces(taken: [SIMD2<Double>]) -> ContextPlaces {
    ContextPlaces(
      frame: frame, atlas: maker.atlas, taken: taken,
      named: Set(scene.spots.keys.filter { $0.extent == .point }.map(\.place)), date: names.date)
  }

  private mutating func placeNames(furniture: [Rectangle]) throws {
    let taken = plan.points.map(\.center) + plan.blocks.map(\.center)
    let context = contextPlaces(taken: taken)
    let covered =
      furniture + plan.blocks.map(\.box) + plan.names.flatMap { $0.lines.flatMap(\.boxes) }
    func isFree(_ choice: ContextPlaces.Choice) -> Bool {
      !covered.contains { $0.inset(by: -3).contains(choice.point) }
    }
    towns = try context.settlements(apart: 30).filter(isFree)
    summits = try context.summits(apart: 52, atMost: Int(frame.sheet.width / 55)).filter(isFree)
    let waters = try NaturalNames(
      frame: frame, atlas: maker.atlas, typesetter: typesetter, names: names,
      basemap: maker.basemap, exists: ground.water.exists, named: Set(scene.spots.keys.map(\.place))
    ).all()
    placed = try NamePlacing(
      frame: frame, theme: theme, typesetter: typesetter, names: names,
      plan: plan, furniture: furniture, lines: try softLines(),
      placer: NamePlacer(memory: maker.memory)
    ).place(towns: towns, summits: summits, waters: waters)
  }

  /// The lakes of the time, on the sheet.
  private func lakes() throws -> [Geodesy.Polygon] {
    try maker.basemap.lakes.filter(ground.water.exists).compactMap { lake in
      guard let outer = lake.rings.first,
        frame.bounds.intersects(GeographicBounds(around: outer) ?? frame.bounds)
      else { return nil }
      return Polygon(outer: try frame.projection.forward(outer.open).map(frame.sheetPoint))
    }
  }

  /// Lines that names rather keep off.
  private func softLines() throws -> [[SIMD2<Double>]] {
    var lines = try maker.basemap.coastlines.flatMap { try frame.line($0, tolerance: 1) }
    for spot in scene.orderedSpots {
      guard case .outline(let rings, _) = spot.ground else { continue }
      lines += try rings.flatMap { try frame.line($0.map(\.vector), tolerance: 1) }
    }
    let drawing = LinkDrawing(link: theme.link)
    for link in scene.links {
      lines += plan.boxes(of: link).map { drawing.curve(through: $0.map(\.center)) }
    }
    return lines
  }

  private func nameLayers(_ marks: MarkLayers) -> [Layer] {
    let drawing = NameLayers(theme: theme, relief: options.relief)
    let clip = frame.sheet
    return [
      drawing.layer(
        id: "natural-names", label: "Names of waters and ranges", names: placed.water, clip: clip),
      drawing.context(towns: towns, summits: summits, shown: placed.shown, clip: clip),
      drawing.layer(
        id: "context-names", label: "Names of settlements and summits", names: placed.context,
        clip: clip),
      marks.symbols,
      drawing.blocks(plan, clip: clip),
      drawing.layer(
        id: "place-names", label: "Names of the source's places", names: plan.names, clip: clip),
    ]
  }
}
