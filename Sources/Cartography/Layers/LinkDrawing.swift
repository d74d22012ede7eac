import Drawing

/// Links between places: curves that taper from where they begin and end in an
/// arrow.
struct LinkDrawing {
  var link: Theme.Link

  /// A curve from a box by way of others to a last one, as one filled shape;
  /// nil where the boxes lie so close that nothing is left of it.
  func path(through boxes: [Rectangle]) -> Path? {
    let spine = trimmed(curve(through: boxes.map(\.center)), from: boxes.first, to: boxes.last)
    guard spine.count > 2 else { return nil }
    let length = zip(spine, spine.dropFirst()).map { ($1 - $0).length }.reduce(0, +)
    guard length > link.arrow * 1.5 else { return nil }
    return arrow(along: spine, length: length)
  }

  /// Points of a smooth curve through given ones (Catmull-Rom), a single span
  /// bowed a little to the left so that it is not taken for a road.
  func curve(through points: [SIMD2<Double>]) -> [SIMD2<Double>] {
    var stops = points
    if stops.count == 2 {
      let along = stops[1] - stops[0]
      stops.insert((stops[0] + stops[1]) / 2 + SIMD2(along.y, -along.x) * 0.14, at: 1)
    }
    guard stops.count > 2 else { return stops }
    var curve: [SIMD2<Double>] = []
    for index in 0..<(stops.count - 1) {
      let before = stops[max(0, index - 1)]
      let (start, end) = (stops[index], stops[index + 1])
      let after = stops[min(stops.count - 1, index + 2)]
      for step in 0..<24 {
        let t = Double(step) / 24
        let linear: SIMD2<Double> = end - before
        let square: SIMD2<Double> = before * 2.0 - start * 5.0 + end * 4.0 - after
        let cube: SIMD2<Double> = start * 3.0 - before - end * 3.0 + after
        let sum: SIMD2<Double> = start * 2.0 + linear * t + square * (t * t) + cube * (t * t * t)
        curve.append(sum / 2.0)
      }
    }
    return curve + [stops[stops.count - 1]]
  }

  /// The part of a curve outside the boxes at its ends.
  private func trimmed(
    _ curve: [SIMD2<Double>], from first: Rectangle?, to last: Rectangle?
  ) -> [SIMD2<Double>] {
    let begin = first?.inset(by: -2)
    let end = last?.inset(by: -2)
    let start = curve.lastIndex { begin?.contains($0) ?? false }.map { $0 + 1 } ?? 0
    guard start < curve.count else { return [] }
    let rest = curve[start...]
    let stop = rest.firstIndex { end?.contains($0) ?? false } ?? rest.endIndex
    return Array(rest[..<stop])
  }

  private func arrow(along spine: [SIMD2<Double>], length: Double) -> Path {
    let head = link.arrow
    var left: [SIMD2<Double>] = []
    var right: [SIMD2<Double>] = []
    var passed = 0.0
    for (index, point) in spine.enumerated() {
      if index > 0 { passed += (point - spine[index - 1]).length }
      guard passed <= length - head else { break }
      let next = spine[min(spine.count - 1, index + 1)]
      let previous = spine[max(0, index - 1)]
      let along = (next - previous) / max((next - previous).length, 1e-9)
      let share = passed / length
      let half = (link.narrowest + (link.widest - link.narrowest) * share) / 2
      let side = SIMD2(-along.y, along.x) * half
      left.append(point + side)
      right.append(point - side)
    }
    guard let tip = spine.last, let neckLeft = left.last, let neckRight = right.last else {
      return Path()
    }
    let neck = (neckLeft + neckRight) / 2
    let along = (tip - neck) / max((tip - neck).length, 1e-9)
    let wing = SIMD2(-along.y, along.x) * (link.widest / 2 + head * 0.32)
    let outline = left + [neck + wing, tip, neck - wing] + right.reversed()
    return Path(points: outline, closed: true)
  }
}
