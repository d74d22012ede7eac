import Drawing
import Geodesy

/// The ground without a pixel: tints by bands of elevation, painted upwards,
/// under contours that are light where the ground faces the light and dark
/// where it turns away.
struct VectorReliefLayer {
  /// The size, in points, of the cells that contours are traced through.
  private static let cell = 1.5
  /// The smallest hill or hollow shown, in square points.
  private static let leastArea = 7.0
  /// How far, in points, a contour may be simplified: 0.035 mm.
  private static let tolerance = 0.1
  /// The grades of light, and as many of shade.
  private static let grades = 4
  /// Where the light comes from, degrees clockwise from up.
  private static let light = 315.0
  /// The metres of height that may lie between contours, each a half of the
  /// next so that bands of 250 or 500 m end at a contour.
  private static let intervals = [125.0, 250, 500, 1000]

  let frame: MapFrame
  let tints: TintRamp
  let contours: Theme.Relief.Contours
  /// The metres of height from one illuminated contour to the next.
  let interval: Double

  init(frame: MapFrame, relief: Theme.Relief) {
    self.frame = frame
    tints = TintRamp(relief.tints)
    contours = relief.contoursOrUsual
    let least = contours.spacing / frame.scale / 5
    interval = Self.intervals.first { $0 >= least } ?? 2000
  }

  /// The picture of the ground; nil where no elevation is known.
  func layer(of grid: ElevationGrid) throws -> Layer? {
    let field = try field(of: grid)
    let known = field.elevations.lazy.filter { !$0.isNaN }
    guard let lowest = known.min(), let highest = known.max() else { return nil }
    let levels = levels(from: Double(lowest), to: Double(highest))
    let ground = contours.bands.last { $0 <= Double(lowest) }
    var areas = [area(.rectangle(frame.sheet), above: ground)]
    var lines = [Path](repeating: Path(), count: 2 * Self.grades + 1)
    for level in levels {
      let contour = field.contour(at: level).smoothed(
        rounds: 1, leastArea: Self.leastArea / (frame.scale * frame.scale))
      if contours.bands.contains(level) { areas.append(area(path(of: contour), above: level)) }
      if isIlluminated(level) { illuminate(contour, of: field, in: &lines) }
    }
    return Layer(
      id: "relief", label: "Relief", clip: frame.sheet,
      elements: [
        .group(Group(id: "relief-tints", elements: areas)),
        .group(Group(id: "relief-contours", elements: strokes(of: lines))),
      ])
  }

  /// The elevations of the window and of as much around it as smoothing needs.
  func field(of grid: ElevationGrid) throws -> ElevationField {
    try ElevationField(
      resampling: grid, through: frame.projection, beyond: frame.plane,
      cellSize: Self.cell / frame.scale
    ).smoothed(sigma: contours.smoothing / Self.cell)
  }

  /// The elevations between two at which a tint or an illuminated contour is
  /// drawn, upwards.
  private func levels(from lowest: Double, to highest: Double) -> [Double] {
    let first = (lowest / interval).rounded(.down) * interval
    let lines = stride(from: first, through: highest, by: interval)
    return Set(Array(lines) + contours.bands).filter { $0 > lowest && $0 <= highest }.sorted()
  }

  private func isIlluminated(_ level: Double) -> Bool {
    level.truncatingRemainder(dividingBy: interval) == 0
  }

  // MARK: Tints

  private func area(_ path: Path, above level: Double?) -> Element {
    .shape(Shape(path: path, fill: tints.colour(ofBandFrom: level, among: contours.bands)))
  }

  private func path(of contour: Contour) -> Path {
    let rings = contour.areas(in: frame.plane).flatMap(\.rings)
    return Path(
      rings.flatMap { ring in
        let simple = Line.simplified(ring: ring, tolerance: Self.tolerance / frame.scale)
        return Path(points: simple.map(frame.sheetPoint), closed: true).commands
      })
  }

  // MARK: Illuminated contours

  /// Adds a contour to the paths of the grades, from full shade to full light.
  private func illuminate(_ contour: Contour, of field: ElevationField, in paths: inout [Path]) {
    for line in contour.lines(in: frame.plane) {
      let simple = Line.simplified(line, tolerance: Self.tolerance / frame.scale)
      let runs = Line.illuminated(simple, from: Self.light, steps: Self.grades) { point in
        min(1, (field.slope(near: point) ?? 0) / contours.steep)
      }
      for run in runs {
        let grade = Int((run.illumination * Double(Self.grades)).rounded())
        paths[grade + Self.grades].commands +=
          Path(points: run.points.map(frame.sheetPoint), closed: false).commands
      }
    }
  }

  /// The lines of each grade but the middle one, which the light only grazes.
  private func strokes(of paths: [Path]) -> [Element] {
    paths.indices.compactMap { index in
      let grade = index - Self.grades
      guard grade != 0, !paths[index].commands.isEmpty else { return nil }
      let veil = grade < 0 ? contours.shadow : contours.light
      let share = Double(abs(grade) - 1) / Double(Self.grades - 1)
      // Lines thin out in opacity too, as none may be thinner than can be printed.
      let stroke = Stroke(
        colour: veil.colour.value.opacity(veil.strength * (1 + share) / 2),
        width: contours.narrowest + (contours.widest - contours.narrowest) * share)
      return .shape(Shape(path: paths[index], stroke: stroke))
    }
  }
}

extension ElevationField {
  /// Metres of rise in a metre, at the value nearest to a point; nil where an
  /// elevation beside it is unknown.
  fileprivate func slope(near point: SIMD2<Double>) -> Double? {
    let place = SIMD2(point.x - origin.x, origin.y - point.y) / step
    let column = max(1, min(columns - 2, Int(place.x.rounded())))
    let row = max(1, min(rows - 2, Int(place.y.rounded())))
    let index = row * columns + column
    let across = Double(elevations[index + 1] - elevations[index - 1]) / (2 * step.x)
    let down = Double(elevations[index + columns] - elevations[index - columns]) / (2 * step.y)
    let slope = (across * across + down * down).squareRoot()
    return slope.isNaN ? nil : slope
  }
}

extension TintRamp {
  /// The colour in the middle of a band that begins at an elevation, or of the
  /// ground below all bands.
  func colour(ofBandFrom level: Double?, among bands: [Double]) -> Colour {
    let bounds = [range.lowerBound] + bands + [range.upperBound]
    let index = level.flatMap { bands.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return Colour(colour(at: Float((bounds[index] + bounds[index + 1]) / 2)))
  }
}
