import Drawing
import Gazetteer
import Labelling

/// The names on the map, with leader lines, and the small symbols of context.
struct NameLayers {
  var theme: Theme
  /// The colour of halos: that of the ground.
  private let ground: Colour

  init(theme: Theme, relief: MapOptions.Relief) {
    self.theme = theme
    let tint = relief == .none ? nil : theme.relief.tints.first?.colour.value
    ground = tint ?? theme.paper.value
  }

  /// A layer of placed names.
  func layer(id: String, label: String, names: [PlacedName], clip: Rectangle) -> Layer {
    Layer(
      id: id, label: label, clip: clip,
      elements: names.map { name in
        var elements: [Element] = []
        if let leader = name.leader {
          elements.append(
            .shape(
              Shape(
                path: Path(points: [leader.start, leader.end], closed: false),
                stroke: Stroke(colour: theme.ink.value, width: theme.strokes.hairline))))
        }
        elements += name.lines.map {
          element($0.line, at: $0.start, halo: name.ground ?? ground, rotation: $0.rotation)
        }
        return .group(Group(data: [.init("name-of", name.id)], elements: elements))
      })
  }

  /// A line of a name or a figure, which says whose it is.
  private func element(
    _ line: SetLine, at start: SIMD2<Double>, halo: Colour, rotation: Double = 0
  ) -> Element {
    let text = Element.text(line.text(at: start, halo: halo, rotation: rotation))
    guard let claim = line.claim else { return text }
    return .group(Group(data: [.init("figure-of", claim.text)], elements: [text]))
  }

  /// The names and figures of regions, countries and totals.
  func blocks(_ plan: MarkPlan, clip: Rectangle) -> Layer {
    var groups: [Element] = []
    for block in plan.blocks {
      let lines: [Element] = block.parts.compactMap { part in
        guard case .line(let line, let start) = part else { return nil }
        return element(line, at: start, halo: ground)
      }
      guard !lines.isEmpty else { continue }
      let id =
        switch block.subject {
        case .spot(let spot): spot.place.id.text
        case .total(let total): total.activity.id.text
        }
      groups.append(.group(Group(data: [.init("name-of", id)], elements: lines)))
    }
    return Layer(
      id: "region-names", label: "Names of regions and totals", clip: clip, elements: groups)
  }

  /// The settlements and summits whose names stand.
  func context(
    towns: [ContextPlaces.Choice], summits: [ContextPlaces.Choice], shown: Set<String>,
    clip: Rectangle
  ) -> Layer {
    let settlement = theme.settlement
    let dots: [Element] = towns.filter { shown.contains($0.place.id.text) }.map { town in
      return .group(
        Group(
          title: town.place.heading, data: [.init("place", town.place.id.text)],
          elements: [.shape(settlement.dot(at: town.point))]))
    }
    let peaks: [Element] = summits.filter { shown.contains($0.place.id.text) }.map { summit in
      .group(
        Group(
          title: summit.place.heading, data: [.init("place", summit.place.id.text)],
          elements: [.shape(theme.summit.triangle(at: summit.point))]))
    }
    return Layer(
      id: "context", label: "Settlements and summits", clip: clip, elements: dots + peaks)
  }
}
