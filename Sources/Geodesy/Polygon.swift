/// An area with holes, in the plane or in degrees (longitude, latitude).
///
/// Rings are open (the first point is not repeated at the end), the outer one
/// counterclockwise with y upwards, the holes clockwise: the making sees to it.
public struct Polygon: Hashable, Sendable {
  /// The outer ring, counterclockwise.
  public let outer: [SIMD2<Double>]
  /// The rings of the holes, clockwise.
  public let holes: [[SIMD2<Double>]]

  /// Makes an area of rings in any direction, open or closed. A hole of fewer
  /// than three points is left out.
  public init(outer: [SIMD2<Double>], holes: [[SIMD2<Double>]] = []) {
    self.outer = Ring.turned(Ring.opened(outer), counterclockwise: true)
    self.holes = holes.compactMap { hole in
      let opened = Ring.opened(hole)
      return opened.count < 3 ? nil : Ring.turned(opened, counterclockwise: false)
    }
  }

  /// The outer ring and the holes.
  public var rings: [[SIMD2<Double>]] { [outer] + holes }

  /// The area without the holes, in the square of the unit of the points.
  public var area: Double { rings.reduce(0) { $0 + Ring.signedArea($1) } }

  /// The centre of mass, which may lie outside.
  public var centroid: SIMD2<Double> {
    let weighted = rings.map { (area: Ring.signedArea($0), center: Ring.centroid($0)) }
    let total = weighted.reduce(0) { $0 + $1.area }
    guard total != 0 else { return Ring.centroid(outer) }
    return weighted.reduce(.zero) { $0 + $1.center * $1.area } / total
  }

  /// Whether a point lies inside the outer ring and in no hole; as to the edge,
  /// see `Ring.contains`.
  public func contains(_ point: SIMD2<Double>) -> Bool {
    Ring.contains(outer, point) && !holes.contains { Ring.contains($0, point) }
  }

  /// The distance from a point to the nearest side of any ring, negative
  /// outside.
  public func signedDistance(to point: SIMD2<Double>) -> Double {
    let distance = rings.reduce(Double.infinity) { min($0, Ring.distance($1, to: point)) }
    return contains(point) ? distance : -distance
  }

  /// The smallest rectangle around it; nil without points.
  public var envelope: PlaneRectangle? { PlaneRectangle(around: outer) }
}

extension Polygon {
  /// The areas bounded by rings that do not cross: each counterclockwise ring is
  /// an outer one, each clockwise ring a hole of the smallest outer ring around
  /// it. Holes without an outer ring are left out.
  static func assemble(_ rings: [[SIMD2<Double>]]) -> [Polygon] {
    let measured = rings.filter { $0.count > 2 }.map { (ring: $0, area: Ring.signedArea($0)) }
    let outers = measured.filter { $0.area > 0 }
    let envelopes = outers.compactMap { PlaneRectangle(around: $0.ring) }
    let smallestFirst = outers.indices.sorted { outers[$0].area < outers[$1].area }
    var holes = Array(repeating: [[SIMD2<Double>]](), count: outers.count)
    for hole in measured where hole.area < 0 {
      guard let inner = PlaneRectangle(around: hole.ring) else { continue }
      let around = smallestFirst.first { index in
        outers[index].area >= -hole.area && envelopes[index].contains(inner.minimum)
          && envelopes[index].contains(inner.maximum) && holds(outers[index].ring, hole.ring)
      }
      if let around { holes[around].append(hole.ring) }
    }
    return zip(outers, holes).map { Polygon(outer: $0.ring, holes: $1) }
  }

  /// Whether a ring holds another that does not cross it but may touch it: seen
  /// from the middles of the inner ring's sides, of which those that lie on the
  /// outer ring tell nothing. Two more on one side than on the other settle it.
  private static func holds(_ outer: [SIMD2<Double>], _ inner: [SIMD2<Double>]) -> Bool {
    var votes = 0
    for index in inner.indices where abs(votes) < 2 {
      let middle = (inner[index] + inner[(index + 1) % inner.count]) / 2
      votes += Ring.contains(outer, middle) ? 1 : -1
    }
    return votes > 0
  }
}
