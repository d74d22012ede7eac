import Drawing
import Gazetteer

/// The legend: what is on the map, and nothing else.
struct Legend {
  /// One entry: a small drawing and words.
  struct Entry {
    /// Draws the sample about a point.
    var sample: (SIMD2<Double>) -> [Element]
    /// How far the sample reaches to each side.
    var reach: SIMD2<Double>
    var words: String
  }

  /// A heading with its entries.
  struct Section {
    var heading: String?
    var entries: [Entry]
  }

  var theme: Theme
  var atlas: AtlasIndex
  var wording: Wording
  var scene: Scene
  var plan: MarkPlan
  var doubts: Bool
  var context: (towns: Bool, summits: Bool, tints: Bool)

  /// The sections in order: a class of activity each, then how to read the
  /// marks, then what is there for orientation.
  var sections: [Section] {
    var sections = atlas.corpus.activityClasses.compactMap { activityClass -> Section? in
      let entries = atlas.corpus.activityKinds
        .filter { $0.activityClass == activityClass.id && drawnKinds.contains($0.id) }
        .map(entry(of:))
      guard !entries.isEmpty else { return nil }
      return Section(heading: activityClass.labels.text(in: wording.language), entries: entries)
    }
    let reading = readingEntries
    if !reading.isEmpty {
      sections.append(Section(heading: wording(.legendReading), entries: reading))
    }
    let orientation = orientationEntries
    if !orientation.isEmpty {
      sections.append(Section(heading: wording(.legendOrientation), entries: orientation))
    }
    return sections
  }

  private var drawnKinds: Set<ActivityKind.ID> {
    Set(
      scene.spots.values.flatMap { $0.symbols.map(\.kind.id) } + scene.totals.map(\.kind.id)
        + scene.links.map(\.kind.id))
  }

  private func entry(of kind: ActivityKind) -> Entry {
    let colour = theme.colour(named: kind.colour) ?? theme.ink.value
    let words = kind.labels.text(in: wording.language) ?? kind.id.text
    let shape = SymbolShape(rawValue: kind.symbol) ?? .disc
    let isOnlyLink =
      scene.links.contains { $0.kind.id == kind.id }
      && !scene.spots.values.contains { $0.symbols.contains { $0.kind.id == kind.id } }
    if isOnlyLink { return linkEntry(colour: colour, words: words) }
    let drawing = SymbolDrawing(theme: theme)
    let radius = theme.symbol.radius
    return Entry(
      sample: {
        drawing.elements(shape, colour: colour, center: $0, radius: radius, isHollow: false)
      }, reach: SIMD2(repeating: radius * shape.reach + 0.6), words: words)
  }

  func linkEntry(colour: Colour, words: String) -> Entry {
    let drawing = LinkDrawing(link: theme.link)
    return Entry(
      sample: { center in
        let ends = [SIMD2(-9.0, 1.5), SIMD2(9.0, 1.5)].map {
          Rectangle(minimum: center + $0, maximum: center + $0)
        }
        guard let path = drawing.path(through: ends) else { return [] }
        return [.shape(Shape(path: path, fill: colour))]
      }, reach: [10, 4], words: words)
  }

  /// How to read the marks that occur.
  private var readingEntries: [Entry] {
    let samples = LegendSamples(theme: theme)
    var entries: [Entry] = []
    func add(_ isUsed: Bool, _ sample: LegendSamples.Sample, _ words: Phrase) {
      guard isUsed else { return }
      entries.append(Entry(sample: sample.draw, reach: sample.reach, words: wording(words)))
    }
    let spots = scene.orderedSpots
    add(spots.contains(where: \.hasOutline), samples.outline, .legendOutline)
    add(spots.contains(where: \.hasSurroundings), samples.surroundings, .legendSurroundings)
    add(spots.contains(where: \.isUnbounded), samples.unbounded, .legendUnbounded)
    add(
      spots.contains { $0.key.extent == .country && !$0.symbols.isEmpty }, samples.country,
      .legendCountry)
    add(
      spots.contains { $0.symbols.contains(where: \.isConjectural) }, samples.hollow, .legendHollow)
    add(!scene.totals.isEmpty, samples.total, .legendTotal)
    add(
      plan.points.contains(where: \.isMoved) || plan.blocks.contains { $0.foot != nil },
      samples.moved, .legendMoved)
    add(doubts, samples.precision, .legendPrecision)
    if let size = sizeEntry { entries.append(size) }
    return entries
  }

  /// Three sizes with the figures they stand for, where the map has figures.
  private var sizeEntry: Entry? {
    let figures: [Double] =
      scene.spots.values.flatMap { $0.symbols.compactMap { $0.quantity?.highest } }
      + scene.totals.compactMap(\.quantity.highest)
    let scale = SymbolScale(symbol: theme.symbol)
    guard let greatest = figures.max(), scale.radius(for: greatest) > theme.symbol.smallest
    else { return nil }
    let values = [10.0, 100, 500]
    let sample = LegendSamples(theme: theme).sizes(values.map { scale.radius(for: $0) })
    let numbers = values.map { String(Int($0)) }.joined(separator: ", ")
    return Entry(
      sample: sample.draw, reach: sample.reach, words: "\(wording(.legendSize)): \(numbers)")
  }

  private var orientationEntries: [Entry] {
    var entries: [Entry] = []
    if context.towns {
      entries.append(
        Entry(
          sample: { [.shape(theme.settlement.dot(at: $0))] }, reach: [3, 2],
          words: wording(.legendSettlement)))
    }
    if context.summits {
      entries.append(
        Entry(
          sample: { [.shape(theme.summit.triangle(at: $0))] }, reach: [3, 2],
          words: wording(.legendSummit)))
    }
    if context.tints {
      let elevations = [0.0, 1000, 2000, 3000]
      let sample = LegendSamples(theme: theme).tints(at: elevations)
      let numbers = elevations.map { String(Int($0)) }.joined(separator: ", ")
      entries.append(
        Entry(
          sample: sample.draw, reach: sample.reach,
          words: "\(wording(.legendElevation)): \(numbers)"))
    }
    return entries
  }
}

extension Spot {
  fileprivate var hasOutline: Bool { if case .outline = ground { true } else { false } }
  fileprivate var isUnbounded: Bool { if case .unbounded = ground { true } else { false } }
  fileprivate var hasSurroundings: Bool { if case .surroundings = ground { true } else { false } }
}
