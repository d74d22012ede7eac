import Drawing
import Gazetteer
import Geodesy
import Labelling

/// Places the names that help a reader find the way, beside their symbols and on
/// the water, so that none overlaps another, a mark, a name of the source or the
/// frame.
struct NamePlacing {
  var frame: MapFrame
  var theme: Theme
  var typesetter: Typesetter
  var names: NameBook
  var plan: MarkPlan
  /// Boxes that no name may cover.
  var furniture: [Rectangle]
  /// Lines that names rather keep off, such as shores, outlines and links.
  var lines: [[SIMD2<Double>]]
  var placer: NamePlacer

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
    var context: [PlacedName] = []
    var water: [PlacedName] = []
    /// The settlements and summits whose names stand; others are not drawn.
    var shown: Set<String> = []
  }

  /// Places everything at once: the engine weighs the names against each other.
  func place(
    towns: [ContextPlaces.Choice], summits: [ContextPlaces.Choice], waters: [FreeName]
  ) throws -> Result {
    let context = try towns.compactMap(townName) + summits.compactMap(summitName)
    let requests = context.map(Request.point) + waters.map(Request.free)
    var problem = LabelProblem(
      labels: requests.map { request in
        switch request {
        case .point(let name): name.label()
        case .free(let name): name.label
        }
      }, frame: Box(frame.sheet.inset(by: 2)), clearance: 0.6)
    problem.obstacles = obstacles(context: context)
    let placement = placer.place(problem)
    var result = Result()
    for (index, candidate) in placement.candidates.enumerated() {
      guard let candidate else { continue }
      let chosen = problem.labels[index].candidates[candidate]
      result.shown.insert(requests[index].id)
      switch requests[index] {
      case .point(let name): result.context.append(name.placed(chosen))
      case .free(let name): result.water.append(name.placed(chosen))
      }
    }
    return result
  }

  private func obstacles(context: [PointName]) -> [Obstacle] {
    var obstacles: [Obstacle] = furniture.map { Obstacle(.box(Box($0))) }
    for mark in plan.points {
      obstacles.append(Obstacle(.box(Box(mark.cluster.box(at: mark.center).inset(by: -0.4)))))
    }
    for block in plan.blocks {
      obstacles += block.parts.map { part in
        // A town's name close to a region's symbol would seem to belong to it.
        let room = if case .cluster = part { 6.0 } else { 0.8 }
        return Obstacle(.box(Box(part.box.inset(by: -room))))
      }
    }
    for name in plan.names {
      obstacles += name.lines.flatMap(\.boxes).map { Obstacle(.box(Box($0.inset(by: -0.6)))) }
      if let leader = name.leader { obstacles.append(Obstacle(.segment(leader))) }
    }
    for (index, name) in context.enumerated() {
      obstacles.append(
        Obstacle(
          .box(Box(minimum: name.center - name.reach, maximum: name.center + name.reach)),
          .cost(3), exemptLabel: index))
    }
    for line in lines {
      for (start, end) in zip(line, line.dropFirst()) {
        obstacles.append(Obstacle(.segment(Segment(start, end)), .cost(0.04)))
      }
    }
    return obstacles
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
