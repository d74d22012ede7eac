import Drawing
import Gazetteer

/// The marks of activity: links, ties, circles of doubt and symbols.
struct MarkLayers {
  var frame: MapFrame
  var theme: Theme
  var scene: Scene
  var plan: MarkPlan
  var labels: MarkTitles

  /// Links and movements between places.
  var links: Layer {
    var elements: [Element] = []
    for (index, link) in scene.links.enumerated() {
      let colour = theme.colour(named: link.kind.colour) ?? theme.ink.value
      let paths = plan.boxes(of: link).compactMap {
        LinkDrawing(link: theme.link).path(through: $0)
      }
      let casing = theme.link.casing.stroke(theme.paper.value)
      elements.append(
        .group(
          Group(
            id: "link-\(link.activity.id)-\(index)", title: labels.title(of: link.activity),
            data: labels.data(of: link.activity),
            elements: paths.map { .shape(Shape(path: $0, stroke: casing)) }
              + paths.map {
                .shape(Shape(path: $0, fill: colour.opacity(theme.link.opacity)))
              })))
    }
    return Layer(
      id: "links", label: "Links between places", clip: frame.sheet, elements: elements)
  }

  /// Lines from one total to its places.
  var ties: Layer {
    var elements: [Element] = []
    for block in plan.blocks {
      guard case .total(let total) = block.subject, let hub = block.hub else { continue }
      let colour = theme.colour(named: total.kind.colour) ?? theme.ink.value
      let ends = plan.tieEnds(of: block)
      let dots = ends.map { Path.circle(center: $0, radius: 1.1) }
      elements.append(
        .group(
          Group(
            id: "ties-\(total.activity.id)", title: labels.title(of: total.activity),
            data: labels.data(of: total.activity),
            elements: ends.map { end in
              .shape(
                Shape(
                  path: Path(points: [hub, end], closed: false),
                  stroke: theme.tie.stroke(colour)))
            } + dots.map { .shape(Shape(path: $0, fill: colour)) })))
    }
    return Layer(id: "ties", label: "Ties of totals", clip: frame.sheet, elements: elements)
  }

  /// Circles about positions known only roughly, and lines to symbols that had
  /// to move aside.
  var doubts: Layer {
    let points = plan.points.compactMap { mark in
      group(
        precisionCircle(of: mark) + (mark.isMoved ? leader(mark.anchor, mark.center) : []),
        data: [.init("place", mark.spot.place.id.text)])
    }
    let blocks = plan.blocks.compactMap { block in
      block.foot.flatMap {
        group(leader($0, block.nearest(to: $0)), data: data(of: block.subject))
      }
    }
    return Layer(
      id: "doubt", label: "Precision of positions", clip: frame.sheet,
      elements: points + blocks)
  }

  private func precisionCircle(of mark: MarkPlan.PointMark) -> [Element] {
    guard case .point(let precision?) = mark.spot.ground,
      precision * frame.scale > mark.cluster.reach.x + 2.5
    else { return [] }
    let circle = Path.circle(center: mark.anchor, radius: precision * frame.scale)
    return [.shape(Shape(path: circle, stroke: theme.uncertainty.stroke()))]
  }

  /// A line from where a thing is to where there was room for its mark.
  private func leader(_ anchor: SIMD2<Double>, _ end: SIMD2<Double>) -> [Element] {
    [
      .shape(
        Shape(
          path: Path(points: [anchor, end], closed: false),
          stroke: Stroke(colour: theme.ink.value, width: theme.strokes.fine))),
      .shape(Shape(path: .circle(center: anchor, radius: 0.8), fill: theme.ink.value)),
    ]
  }

  private func group(_ elements: [Element], data: [Group.Datum]) -> Element? {
    elements.isEmpty ? nil : .group(Group(data: data, elements: elements))
  }

  /// What a block is of: a place, or the claim of a total.
  private func data(of subject: MarkPlan.BlockMark.Subject) -> [Group.Datum] {
    switch subject {
    case .spot(let spot): [.init("place", spot.place.id.text)]
    case .total(let total): labels.data(of: total.activity)
    }
  }

  /// The symbols of claims.
  var symbols: Layer {
    var elements: [Element] = []
    for mark in plan.points {
      if mark.cluster.members.isEmpty {
        elements.append(bareSpot(mark))
      } else {
        elements += symbols(of: mark.cluster, at: mark.center, spot: mark.spot)
      }
    }
    for block in plan.blocks {
      for case .cluster(let cluster, let center) in block.parts {
        switch block.subject {
        case .spot(let spot): elements += symbols(of: cluster, at: center, spot: spot)
        case .total: elements += symbols(of: cluster, at: center, spot: nil)
        }
      }
    }
    return Layer(id: "activity", label: "Activity", clip: frame.sheet, elements: elements)
  }

  private func symbols(
    of cluster: SymbolCluster, at center: SIMD2<Double>, spot: Spot?
  ) -> [Element] {
    let drawing = SymbolDrawing(theme: theme)
    return cluster.members.map { member in
      let place = center + member.offset
      var elements = drawing.elements(
        member.shape, colour: member.colour, center: place, radius: member.radius,
        isHollow: member.symbol.isConjectural)
      if spot?.key.extent == .country {
        elements.append(
          drawing.countryRing(
            center: place, radius: member.radius * member.shape.reach + 1.1,
            colour: member.colour))
      }
      let activity = member.symbol.activity
      return .group(
        Group(
          id: labels.id(of: activity, at: spot), title: labels.title(of: activity, at: spot),
          data: labels.data(of: activity, at: spot), elements: elements))
    }
  }

  /// A place that a claim names but that has no symbol of its own.
  private func bareSpot(_ mark: MarkPlan.PointMark) -> Element {
    .group(
      Group(
        id: "place-\(mark.spot.key.place)", title: labels.names(of: mark.spot),
        data: [.init("place", mark.spot.place.id.text)]
          + mark.spot.activities.map { .init("claim", $0.id.text) }.prefix(1),
        elements: [
          .shape(
            Shape(
              path: .circle(center: mark.center, radius: theme.settlement.radius + 0.5),
              fill: theme.paper.value,
              stroke: Stroke(colour: theme.ink.value, width: theme.strokes.strong)))
        ]))
  }
}

extension Rectangle {
  /// The point of the rectangle that is nearest to a point.
  func nearest(to point: SIMD2<Double>) -> SIMD2<Double> {
    pointwiseMin(pointwiseMax(point, minimum), maximum)
  }
}
