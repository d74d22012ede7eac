extension Polygon {
  /// The point inside farthest from all sides, with that distance: where a name
  /// or a symbol of the whole stands best. Right to within `precision`; the
  /// first of equals. Nil of a polygon without area.
  ///
  /// Agafonkin, A new algorithm for finding a visual center of a polygon (2016),
  /// after Garcia-Castellanos and Lombardo, Poles of inaccessibility, Scottish
  /// Geographical Journal 123 (2007).
  public func labelPoint(
    precision: Double
  ) -> (point: SIMD2<Double>, distance: Double)? {
    guard let envelope, area > 0 else { return nil }
    let precision = max(precision, min(envelope.width, envelope.height) * 1e-6)
    var best = Cell(center: centroid, half: 0, in: self)
    var open: [Cell] = []
    let half = min(envelope.width, envelope.height) / 2
    for row in 0..<Int((envelope.height / (2 * half)).rounded(.up)) {
      for column in 0..<Int((envelope.width / (2 * half)).rounded(.up)) {
        let center = envelope.minimum + SIMD2(Double(2 * column + 1), Double(2 * row + 1)) * half
        open.append(Cell(center: center, half: half, in: self))
      }
    }
    while let index = open.indices.max(by: { open[$0].greatest < open[$1].greatest }) {
      let cell = open.remove(at: index)
      if cell.distance > best.distance { best = cell }
      guard cell.greatest - best.distance > precision else { break }
      for corner in [[-1, -1], [1, -1], [-1, 1], [1, 1]] as [SIMD2<Double>] {
        let quarter = cell.half / 2
        open.append(Cell(center: cell.center + corner * quarter, half: quarter, in: self))
      }
    }
    return (best.center, best.distance)
  }

  /// A square and the distance its middle has from the sides.
  private struct Cell {
    let center: SIMD2<Double>
    let half: Double
    let distance: Double

    init(center: SIMD2<Double>, half: Double, in polygon: Polygon) {
      self.center = center
      self.half = half
      self.distance = polygon.signedDistance(to: center)
    }

    /// What the distance can be at most anywhere in the square.
    var greatest: Double { distance + half * 2.0.squareRoot() }
  }
}
