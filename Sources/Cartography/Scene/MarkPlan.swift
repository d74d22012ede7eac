import Drawing
import Gazetteer
import Geodesy

/// Where every mark of a scene stands on the sheet.
struct MarkPlan {
  /// A point spot with its symbols.
  struct PointMark {
    var spot: Spot
    /// The true place.
    var anchor: SIMD2<Double>
    /// Where the symbols stand: the true place, unless they had to move aside.
    var center: SIMD2<Double>
    var cluster: SymbolCluster

    /// Whether the symbols stand aside of the true place.
    var isMoved: Bool { (center - anchor).length > 1.2 }
  }

  /// A region, country or shared total with its stack.
  struct BlockMark {
    enum Subject {
      case spot(Spot)
      case total(SharedTotal)
    }
    var subject: Subject
    var center: SIMD2<Double>
    var stack: Stack
    /// Where the stack stands best.
    var anchor: SIMD2<Double>
    /// Whether the stack had to stand off its ground; a line then leads to it.
    var isAside: Bool

    /// What the stack covers, in one box.
    var box: Rectangle {
      Rectangle(minimum: center - stack.halfSize, maximum: center + stack.halfSize)
    }

    /// The parts of the stack in their places on the sheet.
    var parts: [Stack.Part] {
      stack.parts.map { part in
        switch part {
        case .line(let line, let start): .line(line, start: start + center)
        case .cluster(let cluster, let middle): .cluster(cluster, center: middle + center)
        }
      }
    }
  }

  var points: [PointMark] = []
  var blocks: [BlockMark] = []
  /// The names beside points.
  var names: [PlacedName] = []
  /// Blocks and names that found no room, for the caller to report.
  var unplaced: [String] = []
  /// The claims whose marks found no room; the notes tell them.
  var unplacedClaims: [Activity] = []

  /// Where lines to a spot lead: the symbols of a point, the block of a region.
  func box(of key: Spot.Key) -> Rectangle? {
    if let mark = points.first(where: { $0.spot.key == key }) {
      return mark.cluster.box(at: mark.center)
    }
    return blocks.first {
      if case .spot(let spot) = $0.subject { spot.key == key } else { false }
    }?.box
  }
}

extension MarkPlan {
  /// The boxes a link leads through: from each origin, by way of every waypoint,
  /// to each destination.
  func boxes(of link: LinkMark) -> [[Rectangle]] {
    let waypoints = link.waypoints.compactMap(box(of:))
    return link.origins.flatMap { origin in
      link.destinations.compactMap { destination in
        guard let start = box(of: origin), let end = box(of: destination) else { return nil }
        return [start] + waypoints + [end]
      }
    }
  }

  /// Where the ties of a total end, at its places; none of another block.
  func tieEnds(of block: BlockMark) -> [SIMD2<Double>] {
    guard case .total(let total) = block.subject, let hub = block.hub else { return [] }
    return total.spots.compactMap(box(of:)).map { $0.nearest(to: hub) }
  }
}

extension MarkPlan.BlockMark {
  /// The middle of the block's symbols.
  var hub: SIMD2<Double>? {
    for case .cluster(_, let center) in parts { return center }
    return nil
  }
}

/// Plans where the marks of a scene stand.
struct MarkPlanning {
  var scene: Scene
  var frame: MapFrame
  var theme: Theme
  var typesetter: Typesetter
  var wording: Wording
  var names: NameBook
  /// Boxes that no mark may cover, such as the scale bar's.
  var furniture: [Rectangle]
  /// Whether there is more to show than there is room for words.
  var isCrowded: Bool
  /// Lakes on the sheet.
  var waters: [Geodesy.Polygon]

  /// The plan.
  func plan() throws -> MarkPlan {
    var plan = MarkPlan()
    plan.points = try pointMarks()
    let obstacles =
      plan.points.map { $0.cluster.box(at: $0.center).inset(by: -0.4) } + furniture
    var blocks: [(subject: MarkPlan.BlockMark.Subject, block: Block)] = []
    for spot in scene.orderedSpots {
      if let block = try self.block(of: spot) { blocks.append((.spot(spot), block)) }
    }
    for total in scene.totals {
      blocks.append((.total(total), try block(of: total)))
    }
    let pointNames = try plan.points.compactMap(name(of:))
    let placing = SourcePlacing(frame: frame.sheet, obstacles: obstacles, waters: waters)
    let placed = placing.place(blocks.map(\.block), pointNames)
    for (block, center) in zip(blocks, placed.blocks) {
      guard let center else {
        plan.unplaced.append(name(of: block.subject))
        plan.unplacedClaims += claims(of: block.subject)
        continue
      }
      plan.blocks.append(
        MarkPlan.BlockMark(
          subject: block.subject, center: center, stack: block.block.stack,
          anchor: block.block.ground.anchor, isAside: !block.block.ground.holds(center)))
    }
    plan.names = beside(lines(in: plan), pointNames, placed.names, blocks: plan.blocks, placing)
      .compactMap { $0 }
    plan.unplaced += zip(pointNames, placed.names).compactMap { $1 == nil ? $0.id : nil }
    return plan
  }

  /// The names with the links and ties heeded; as they were placed with the
  /// blocks where that would lose one.
  private func beside(
    _ lines: [[SIMD2<Double>]], _ names: [PointName], _ placed: [PlacedName?],
    blocks: [MarkPlan.BlockMark], _ placing: SourcePlacing
  ) -> [PlacedName?] {
    guard !lines.isEmpty else { return placed }
    var placing = placing
    placing.obstacles += blocks.flatMap { $0.parts.map { $0.box.inset(by: -1.5) } }
    let again = placing.place(names, beside: lines)
    func count(_ names: [PlacedName?]) -> Int { names.filter { $0 != nil }.count }
    return count(again) < count(placed) ? placed : again
  }

  /// The links and ties between marks.
  private func lines(in plan: MarkPlan) -> [[SIMD2<Double>]] {
    let drawing = LinkDrawing(link: theme.link)
    return scene.links.flatMap { plan.boxes(of: $0) }.map {
      drawing.curve(through: $0.map(\.center))
    }
      + plan.blocks.flatMap { block in
        plan.tieEnds(of: block).map { [block.hub ?? block.center, $0] }
      }
  }

  /// The claims that only this block would have shown.
  private func claims(of subject: MarkPlan.BlockMark.Subject) -> [Activity] {
    switch subject {
    case .spot(let spot): spot.symbols.map(\.activity)
    case .total(let total): [total.activity]
    }
  }

  private func name(of subject: MarkPlan.BlockMark.Subject) -> String {
    switch subject {
    case .spot(let spot): spot.place.id.text
    case .total(let total): total.activity.id.text
    }
  }

  /// The name beside a point, with its figures; nil of a candidate that is not
  /// the likeliest, where the map is too crowded to name them all.
  private func name(of mark: MarkPlan.PointMark) throws -> PointName? {
    guard let name = names.name(of: mark.spot) else { return nil }
    if isCrowded, mark.spot.isConjectural, !mark.spot.isLikeliest { return nil }
    var lines = [try typesetter.line(name.text, language: name.language, role: .place)]
    if !isCrowded, mark.spot.isConjectural, let candidate = names.name(of: mark.spot.place),
      candidate.text != mark.spot.forms.first?.text
    {
      lines.append(
        try typesetter.line(candidate.text, language: candidate.language, role: .candidate))
    }
    lines += try figures(of: mark.spot)
    return PointName(
      id: mark.spot.place.id.text, lines: lines, center: mark.center,
      reach: pointwiseMax(
        mark.cluster.reach, SIMD2(repeating: theme.settlement.radius + 0.6)),
      weight: 20, isRequired: true)
  }

  private func pointMarks() throws -> [MarkPlan.PointMark] {
    let spots = scene.orderedSpots.filter { $0.key.extent == .point }
    let anchors = try spots.map { try frame.point($0.anchor) }
    let clusters = spots.map { SymbolCluster($0.symbols, theme: theme) }
    let bare = SIMD2(repeating: theme.settlement.radius + 1)
    let reaches = clusters.map { pointwiseMax($0.reach, bare) }
    let centers = Spreading(gap: 0.6, frame: frame.sheet).centers(anchors, reaches: reaches)
    return spots.indices.map {
      MarkPlan.PointMark(
        spot: spots[$0], anchor: anchors[$0], center: centers[$0], cluster: clusters[$0])
    }
  }

  /// The block of a region or country; nil of a point.
  private func block(of spot: Spot) throws -> Block? {
    guard spot.key.extent != .point else { return nil }
    let role: TextRole = spot.key.extent == .country ? .country : .region
    let cluster =
      spot.symbols.isEmpty ? nil : SymbolCluster(spot.symbols, theme: theme, columns: 6)
    let stack = Stack(
      name: try names.capitals(of: spot, role: role, typesetter: typesetter),
      cluster: cluster, figures: try figures(of: spot))
    return Block(stack: stack, ground: try ground(of: spot))
  }

  private func block(of total: SharedTotal) throws -> Block {
    let words = wording(.inAll, ["figure": total.quantity.display])
    let symbol = Spot.Symbol(
      activity: total.activity, kind: total.kind, quantity: total.quantity,
      isConjectural: false, showsFigure: true)
    let anchors = try total.spots.compactMap { scene.spots[$0] }.map { try frame.point($0.anchor) }
    let sum = anchors.reduce(SIMD2<Double>.zero, +)
    return Block(
      stack: Stack(
        name: [], cluster: SymbolCluster([symbol], theme: theme),
        figures: [
          try typesetter.line(words, language: wording.language, role: .figure)
        ]),
      ground: .circle(center: sum / Double(max(1, anchors.count)), radius: 60))
  }

  private func figures(of spot: Spot) throws -> [SetLine] {
    try names.figures(of: spot).map {
      try typesetter.line($0, language: wording.language, role: .figure)
    }
  }

  private func ground(of spot: Spot) throws -> Block.Ground {
    let anchor = try frame.point(spot.anchor)
    switch spot.ground {
    case .outline(let rings, _):
      let outer = try frame.projection.forward((rings.first ?? []).map(\.vector))
      let polygon = Geodesy.Polygon(outer: outer.map(frame.sheetPoint))
      return .area(polygon, best: polygon.labelPoint(precision: 0.5)?.point ?? anchor)
    case .crest(let line):
      return .line(try frame.line(line.map(\.vector)).flatMap { $0 })
    case .surroundings(let radius), .unbounded(let radius), .country(let radius):
      return .circle(center: anchor, radius: radius * frame.scale)
    case .point:
      return .circle(center: anchor, radius: 1)
    }
  }
}
