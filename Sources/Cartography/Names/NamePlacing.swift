import Drawing
import Gazetteer
import Geodesy
import Labelling

/// Places the names beside point symbols, those of the source first, and on the
/// water, so that none overlaps another, a symbol or the frame.
struct NamePlacing {
  var frame: MapFrame
  var theme: Theme
  var typesetter: Typesetter
  var names: NameBook
  var wording: Wording
  var plan: MarkPlan
  /// Boxes that no name may cover.
  var furniture: [Rectangle]
  /// Lines that names rather keep off, such as shores, outlines and links.
  var lines: [[SIMD2<Double>]]

  /// A name to place, with the style of what it belongs to.
  enum Request {
    case point(PointName)
    case free(FreeName)

    var id: String {
      switch self {
      case .point(let name): name.id
      case .free(let name): name.id
      }
    }
  }

  /// What came of placing the names.
  struct Result {
    var source: [PlacedName] = []
    var context: [PlacedName] = []
    var water: [PlacedName] = []
    /// The settlements and summits whose names stand; others are not drawn.
    var shown: Set<String> = []
    /// Names of the source that found no room.
    var unplaced: [String] = []
  }

  /// Places everything at once: the engine weighs the names against each other.
  func place(
    towns: [ContextPlaces.Choice], summits: [ContextPlaces.Choice], waters: [FreeName]
  ) throws -> Result {
    let source = try plan.points.compactMap(sourceName)
    let context = try towns.compactMap(townName) + summits.compactMap(summitName)
    let requests = (source + context).map(Request.point) + waters.map(Request.free)
    var problem = LabelProblem(
      labels: requests.map { request in
        switch request {
        case .point(let name): name.label()
        case .free(let name): name.label
        }
      }, frame: Box(frame.sheet.inset(by: 2)), clearance: 0.6)
    problem.obstacles = obstacles(context: context, firstContext: source.count)
    let placement = LabelPlacer(effort: .steps(perLabel: 3000)).place(problem)
    var result = Result()
    for (index, candidate) in placement.candidates.enumerated() {
      guard let candidate else {
        if index < source.count { result.unplaced.append(requests[index].id) }
        continue
      }
      let chosen = problem.labels[index].candidates[candidate]
      result.shown.insert(requests[index].id)
      switch requests[index] {
      case .point(let name):
        let placed = name.placed(chosen)
        if index < source.count { result.source.append(placed) } else { result.context.append(placed) }
      case .free(let name): result.water.append(name.placed(chosen))
      }
    }
    return result
  }

  private func obstacles(context: [PointName], firstContext: Int) -> [Obstacle] {
    var obstacles: [Obstacle] = furniture.map { Obstacle(.box(Box($0))) }
    for mark in plan.points {
      obstacles.append(Obstacle(.box(Box(mark.cluster.box(at: mark.center).inset(by: -0.4)))))
    }
    for block in plan.blocks {
      obstacles += block.parts.map { Obstacle(.box(Box($0.box.inset(by: -0.8)))) }
    }
    for (index, name) in context.enumerated() {
      obstacles.append(
        Obstacle(
          .box(Box(minimum: name.center - name.reach, maximum: name.center + name.reach)),
          .cost(3), exemptLabel: firstContext + index))
    }
    for line in lines {
      for (start, end) in zip(line, line.dropFirst()) {
        obstacles.append(Obstacle(.segment(Segment(start, end)), .cost(0.04)))
      }
    }
    return obstacles
  }

  private func sourceName(of mark: MarkPlan.PointMark) throws -> PointName? {
    guard let name = names.name(of: mark.spot) else { return nil }
    var lines = [try typesetter.line(name.text, language: name.language, role: .place)]
    if mark.spot.isConjectural, let candidate = names.name(of: mark.spot.place),
      candidate.text != mark.spot.forms.first?.text
    {
      lines.append(
        try typesetter.line(candidate.text, language: candidate.language, role: .candidate))
    }
    lines += try mark.spot.symbols.compactMap(\.quantity).map {
      try typesetter.line($0.display, language: wording.language, role: .figure)
    }
    return PointName(
      id: mark.spot.place.id.text, lines: lines, center: mark.center,
      reach: pointwiseMax(
        mark.cluster.reach, SIMD2(repeating: theme.settlement.radius + 0.6)),
      weight: 20, isRequired: true)
  }

  private func townName(of choice: ContextPlaces.Choice) throws -> PointName? {
    guard let name = names.name(of: choice.place) else { return nil }
    let line = try typesetter.line(
      name.text, language: name.language, role: choice.kind.rank <= 1 ? .city : .town)
    return PointName(
      id: choice.place.id.text, lines: [line], center: choice.point,
      reach: SIMD2(repeating: theme.settlement.radius), weight: choice.kind.rank <= 1 ? 3 : 2,
      isRequired: false)
  }

  private func summitName(of choice: ContextPlaces.Choice) throws -> PointName? {
    guard let name = names.name(of: choice.place) else { return nil }
    let words = "\(name.text) \(Int(choice.place.topElevation.rounded()))"
    return PointName(
      id: choice.place.id.text,
      lines: [try typesetter.line(words, language: name.language, role: .summit)],
      center: choice.point, reach: SIMD2(repeating: theme.summit.size * 0.7), weight: 1.5,
      isRequired: false)
  }
}
