import Drawing
import Geodesy

/// A small map of the wider surroundings with the extent of the map in it.
struct LocatorDrawing {
  /// The width of a map on the ground, in metres, up to which it has a locator.
  static let greatestWidth = 250_000.0

  var theme: Theme
  var basemap: Basemap

  /// The locator in its box.
  func layer(of frame: MapFrame, in box: Rectangle) throws -> Layer {
    let center = try frame.projection.inverse(frame.plane.center)
    // About twelve times the map's own extent, and never less than the isthmus
    // between two seas.
    let half = max(frame.groundWidth * 4, 700_000)
    let projection = try Projection(
      lambertFitting: GeographicBounds(
        west: center.x - 7, south: center.y - 5, east: center.x + 7, north: center.y + 5))
    let middle = try projection.forward(center)
    let size = SIMD2(half, half * box.height / box.width)
    let small = try MapFrame(
      projection: projection,
      plane: PlaneRectangle(minimum: middle - size, maximum: middle + size), sheet: box)
    let water = Layer(id: "", label: "", elements: try waters(small))
    let lines = try basemap.locator.boundaries.flatMap { try small.line($0, tolerance: 0.25) }
    let boundary = Path(lines.flatMap { Path(points: $0, closed: false).commands })
    let corners = try frame.projection.inverse(frame.plane.outline(perSide: 8))
    let extent = Path(
      points: try small.projection.forward(corners).map(small.sheetPoint), closed: true)
    return Layer(
      id: "locator", label: "Locator", clip: box.inset(by: -0.4),
      elements: [
        .shape(Shape(path: .rectangle(box), fill: theme.locatorLand))
      ] + water.elements + [
        .shape(
          Shape(
            path: boundary,
            stroke: Stroke(colour: theme.quietInk.value, width: theme.strokes.hairline))),
        .shape(
          Shape(
            path: extent, fill: theme.region.ink.value.opacity(0.15),
            stroke: Stroke(colour: theme.region.ink.value, width: theme.strokes.strong))),
        .shape(
          Shape(
            path: .rectangle(box),
            stroke: Stroke(colour: theme.ink.value, width: theme.strokes.medium))),
      ])
  }

  private func waters(_ frame: MapFrame) throws -> [Element] {
    let fill = theme.water.fill.value
    let shore = Stroke(
      colour: theme.water.shore.stroke().colour, width: theme.strokes.hairline)
    return try (basemap.locator.ocean + basemap.locator.lakes).flatMap { area -> [Element] in
      let path = try frame.polygon(area.rings, tolerance: 0.25)
      guard !path.commands.isEmpty else { return [] }
      let isCut =
        frame.bounds.crossesAntimeridian && area.rings.joined().contains { abs($0.x) == 180 }
      guard isCut else { return [.shape(Shape(path: path, fill: fill, stroke: shore))] }
      let lines = try area.rings.flatMap(Ring.withoutCutSides)
        .flatMap { try frame.line($0, tolerance: 0.25) }
      let shores = Path(lines.flatMap { Path(points: $0, closed: false).commands })
      return [.shape(Shape(path: path, fill: fill)), .shape(Shape(path: shores, stroke: shore))]
    }
  }
}

extension Theme {
  /// The colour of land where there is no relief.
  var locatorLand: Colour {
    relief.tints.first { $0.elevation >= 500 }?.colour.value ?? paper.value
  }
}
