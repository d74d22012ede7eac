import Drawing
import Gazetteer
import Geodesy

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
  var placer: NamePlacer

  /// The plan.
  ///
  /// What finds no room stands as a number, its words in the notes; what finds
  /// none even so may stand farther off its ground, with a line that leads to it.
  func plan() throws -> MarkPlan {
    var plan = MarkPlan()
    plan.points = try pointMarks()
    let obstacles =
      plan.points.map { $0.cluster.box(at: $0.center).inset(by: -0.4) } + furniture
    let placing = SourcePlacing(
      frame: frame.sheet, obstacles: obstacles, waters: waters, placer: placer)
    var words = try blockWords()
    var pointNames = try plan.points.compactMap(name(of:))
    var placed = placing.place(words.map(\.block), pointNames)
    for round in 0..<Self.rounds where !placed.isComplete {
      if round >= Self.roundsOnGround {
        for index in words.indices where placed.blocks[index] == nil {
          words[index].block.reach += 0.5
        }
      }
      plan.keys = try key(
        &words, placed.blocks.map { $0 == nil }, &pointNames, placed.names.map { $0 == nil })
      placed = placing.place(words.map(\.block), pointNames)
    }
    for (block, center) in zip(words, placed.blocks) {
      guard let center else {
        plan.unplaced.append(name(of: block.subject))
        plan.unplacedClaims += claims(of: block.subject)
        continue
      }
      plan.blocks.append(
        MarkPlan.BlockMark(
          subject: block.subject, center: center, stack: block.block.stack))
    }
    plan.names = beside(lines(in: plan), pointNames, placed.names, blocks: plan.blocks, placing)
      .compactMap { $0 }
    let feet = feet(
      in: plan, of: zip(words, placed.blocks).compactMap { $1 == nil ? nil : $0.block })
    for (index, foot) in zip(plan.blocks.indices, feet) { plan.blocks[index].foot = foot }
    plan.unplaced += zip(pointNames, placed.names).compactMap { $1 == nil ? $0.id : nil }
    return plan
  }

  /// How often what found no room is tried anew, and how often of these no
  /// farther off than usual.
  private static let rounds = 8
  private static let roundsOnGround = 3

  /// A region, country or total, with what is to stand for it.
  private struct BlockWords {
    var subject: MarkPlan.BlockMark.Subject
    var block: Block
    var isKeyed = false
  }

  private func blockWords() throws -> [BlockWords] {
    try scene.orderedSpots.compactMap { spot in
      try block(of: spot).map { BlockWords(subject: .spot(spot), block: $0) }
    } + scene.totals.map { BlockWords(subject: .total($0), block: try block(of: $0)) }
  }

  /// Puts numbers for the words of what was lost, beside those that have numbers
  /// already, in the order of the scene; returns the words.
  private func key(
    _ blocks: inout [BlockWords], _ lostBlocks: [Bool], _ names: inout [PointName],
    _ lostNames: [Bool]
  ) throws -> [String] {
    var keys: [String] = []
    func number(for name: [SetLine], _ others: [SetLine]) throws -> SetLine {
      let name = name.map(\.string).joined(separator: " ")
      keys.append(
        ([name] + others.map(\.string)).filter { !$0.isEmpty }.joined(separator: ", "))
      return try typesetter.line(
        String(keys.count), language: wording.language, role: .place)
    }
    for index in blocks.indices where lostBlocks[index] || blocks[index].isKeyed {
      let stack = try plainStack(of: blocks[index].subject)
      blocks[index].isKeyed = true
      blocks[index].block.stack = Stack(
        name: [try number(for: stack.name, stack.figures)], cluster: stack.cluster, figures: [])
    }
    for index in names.indices where lostNames[index] || names[index].key != nil {
      let words = names[index].key ?? names[index].lines
      names[index].key = words
      names[index].lines = [try number(for: [words[0]], Array(words.dropFirst()))]
    }
    return keys
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

  /// Where the lines of blocks that stand aside end, clear of all other marks.
  private func feet(in plan: MarkPlan, of blocks: [Block]) -> [SIMD2<Double>?] {
    let marks =
      plan.points.map { $0.cluster.box(at: $0.center) }
      + plan.names.flatMap { $0.lines.flatMap(\.boxes) } + furniture
    let parts = plan.blocks.map { $0.parts.map(\.box) }
    return plan.blocks.indices.map { index in
      guard !blocks[index].ground.holds(plan.blocks[index].center) else { return nil }
      let others = parts.indices.filter { $0 != index }.flatMap { parts[$0] }
      return LeaderFoot(
        ground: blocks[index].ground, block: plan.blocks[index], obstacles: marks + others
      ).point
    }
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

  private func plainStack(of subject: MarkPlan.BlockMark.Subject) throws -> Stack {
    switch subject {
    case .spot(let spot): try block(of: spot)?.stack ?? Stack(name: [], cluster: nil, figures: [])
    case .total(let total): try block(of: total).stack
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
    try names.figures(of: spot).map { figure in
      var line = try typesetter.line(figure.words, language: wording.language, role: .figure)
      line.claim = figure.claim
      return line
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
