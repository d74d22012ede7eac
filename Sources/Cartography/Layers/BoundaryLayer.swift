import Drawing

/// Boundaries of countries, faint, for orientation.
struct BoundaryLayer {
  var frame: MapFrame
  var theme: Theme

  /// The boundaries as a dash-dotted line on a pale band.
  func layer(of basemap: Basemap) throws -> Layer {
    let lines = try basemap.boundaries.flatMap { try frame.line($0) }
    let path = Path(lines.flatMap { Path(points: $0, closed: false).commands })
    guard !path.commands.isEmpty else { return Layer(id: "boundaries", label: "Boundaries") }
    return Layer(
      id: "boundaries", label: "Boundaries (present day)", clip: frame.sheet,
      elements: [
        .shape(Shape(path: path, stroke: theme.boundary.casing.stroke())),
        .shape(Shape(path: path, stroke: theme.boundary.line.stroke())),
      ])
  }
}
