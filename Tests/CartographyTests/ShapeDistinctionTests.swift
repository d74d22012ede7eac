import Drawing
import Testing

@testable import Cartography

/// No two shapes are nearly the same: laid over each other, at least a seventh
/// of the area of a symbol is in one and not in the other. A disc and a pentagon
/// fail, which are mixed up in print at the usual size.
@Test func shapesAreToldApart() {
  let shapes = SymbolShape.allCases
  let covers = shapes.map { covered(by: $0.path(center: .zero, radius: 1)) }
  for first in shapes.indices {
    for second in shapes.indices where second > first {
      let apart = zip(covers[first], covers[second]).count { $0 != $1 }
      let share = Double(apart) / Double(covers[first].count { $0 })
      #expect(share >= 1.0 / 7, "\(shapes[first]), \(shapes[second]): \(share)")
    }
  }
}

/// No shape has a hole. Hollow means a conjecture, so a solid ring would say what
/// nobody said.
@Test(arguments: SymbolShape.allCases) func shapesHaveNoHole(shape: SymbolShape) {
  #expect(shape.path(center: .zero, radius: 1).parts.count == 1)
}

/// Which points of a grid about a symbol it covers.
private func covered(by path: Path) -> [Bool] {
  let parts = path.parts
  return (0..<60).flatMap { row in
    (0..<60).map { column in
      let point = (SIMD2(Double(column), Double(row)) - 29.5) * 0.06
      return parts.count { encloses($0, point) } % 2 == 1
    }
  }
}

/// Whether a point lies within a ring of corners.
private func encloses(_ corners: [SIMD2<Double>], _ point: SIMD2<Double>) -> Bool {
  var isInside = false
  var start = corners[corners.count - 1]
  for end in corners {
    if (start.y > point.y) != (end.y > point.y) {
      let share = (point.y - start.y) / (end.y - start.y)
      if start.x + share * (end.x - start.x) > point.x { isInside.toggle() }
    }
    start = end
  }
  return isInside
}
