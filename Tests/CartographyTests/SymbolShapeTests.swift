import Drawing
import Testing

@testable import Cartography

/// Every shape of one radius covers the same area, so that no kind of activity
/// outweighs another.
@Test(arguments: SymbolShape.allCases) func shapesCoverTheAreaOfTheDisc(shape: SymbolShape) {
  let path = shape.path(center: [50, 50], radius: 10)
  let expected = Double.pi * 100
  #expect(abs(path.paintedArea - expected) < expected * 0.03, "\(shape): \(path.paintedArea)")
}

/// No part of a shape lies beyond the reach that layout reckons with.
@Test(arguments: SymbolShape.allCases) func shapesKeepWithinTheirReach(shape: SymbolShape) {
  let box = shape.path(center: .zero, radius: 10).flattened.reduce(into: 0.0) {
    $0 = max($0, abs($1.x), abs($1.y))
  }
  #expect(box <= shape.reach * 10 + 0.05, "\(shape): \(box)")
}

extension Path {
  /// The corners of the path, curves cut into short pieces.
  var flattened: [SIMD2<Double>] { parts.flatMap { $0 } }

  /// The closed parts of the path, as corners.
  var parts: [[SIMD2<Double>]] {
    var parts: [[SIMD2<Double>]] = []
    var last = SIMD2<Double>.zero
    func add(_ point: SIMD2<Double>) { parts[parts.count - 1].append(point) }
    for command in commands {
      switch command {
      case .move(let point):
        parts.append([point])
        last = point
      case .line(let point):
        add(point)
        last = point
      case .cubic(let first, let second, let end):
        for step in 1...32 {
          let t = Double(step) / 32
          let u = 1 - t
          let a = last * (u * u * u) + first * (3 * u * u * t)
          add(a + second * (3 * u * t * t) + end * (t * t * t))
        }
        last = end
      case .quadratic, .close: break
      }
    }
    return parts
  }

  /// What the even-odd rule paints, of parts that lie one inside another.
  var paintedArea: Double {
    let areas = parts.map { part -> Double in
      var sum = 0.0
      for (index, point) in part.enumerated() {
        let next = part[(index + 1) % part.count]
        sum += point.x * next.y - next.x * point.y
      }
      return abs(sum) / 2
    }.sorted(by: >)
    return areas.enumerated().reduce(0) { $0 + ($1.offset.isMultiple(of: 2) ? 1 : -1) * $1.element }
  }
}
