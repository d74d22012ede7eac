/// Two edges of a ring that meet where they should not.
public struct RingCrossing: Hashable, Sendable {
  /// The number of the first edge, from 0: edge n runs from position n to n + 1.
  public var first: Int
  /// The number of the second edge, greater than the first.
  public var second: Int
  /// A position the two edges share.
  public var position: Coordinate
}

extension [Coordinate] {
  /// Every pair of edges of a closed ring that cross, touch or overlap, other
  /// than neighbours at the corner they share; empty of a simple ring.
  ///
  /// Edges are swept from west to east and only those side by side are
  /// compared, after M. I. Shamos and D. Hoey, "Geometric intersection
  /// problems", FOCS 1976, but with a list for a tree: rings of some thousand
  /// positions take milliseconds. A repeated position is passed over.
  public var ringCrossings: [RingCrossing] {
    let edges = edgesOfRing
    let swept = edges.sorted { ($0.west, $0.number) < ($1.west, $1.number) }
    var active: [Edge] = []
    var crossings: [RingCrossing] = []
    for edge in swept {
      active.removeAll { $0.east < edge.west }
      for other in active {
        let (first, second) = edge.number < other.number ? (edge, other) : (other, edge)
        if let position = first.meeting(with: second, edges: edges.count) {
          crossings.append(
            RingCrossing(first: first.number, second: second.number, position: position))
        }
      }
      active.append(edge)
    }
    return crossings.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private var edgesOfRing: [Edge] {
    var edges: [Edge] = []
    for (number, (from, to)) in zip(self, dropFirst()).enumerated() where from != to {
      edges.append(Edge(number: number, order: edges.count, from: from, to: to))
    }
    return edges
  }
}

/// An edge of a ring.
private struct Edge {
  /// Its number, with repeated positions counted.
  let number: Int
  /// Its number without them.
  let order: Int
  let from: Coordinate
  let to: Coordinate

  var west: Double { min(from.longitude, to.longitude) }
  var east: Double { max(from.longitude, to.longitude) }
  private var south: Double { min(from.latitude, to.latitude) }
  private var north: Double { max(from.latitude, to.latitude) }

  /// Where an edge later in the ring meets this one, other than at the corner
  /// that neighbours share.
  func meeting(with later: Edge, edges count: Int) -> Coordinate? {
    guard south <= later.north, later.south <= north else { return nil }
    if (order + 1) % count == later.order {
      if later.doublesBack(on: self) { return to }
      if count > 2 { return nil }
    }
    if (later.order + 1) % count == order {
      return doublesBack(on: later) ? from : nil
    }
    return intersection(with: later)
  }

  /// Whether this edge runs back over the one before it.
  private func doublesBack(on previous: Edge) -> Bool {
    let along = (to.longitude - from.longitude) * (previous.from.longitude - from.longitude)
    let across = (to.latitude - from.latitude) * (previous.from.latitude - from.latitude)
    return previous.side(of: to) == 0 && along + across > 0
  }

  /// Where two edges meet, ends included; the first end in common where they
  /// overlap.
  private func intersection(with other: Edge) -> Coordinate? {
    let (otherFrom, otherTo) = (side(of: other.from), side(of: other.to))
    let (ownFrom, ownTo) = (other.side(of: from), other.side(of: to))
    if otherFrom * otherTo < 0 && ownFrom * ownTo < 0 {
      let share = ownFrom / (ownFrom - ownTo)
      return Coordinate(
        longitude: from.longitude + share * (to.longitude - from.longitude),
        latitude: from.latitude + share * (to.latitude - from.latitude))
    }
    if otherFrom == 0 && spans(other.from) { return other.from }
    if otherTo == 0 && spans(other.to) { return other.to }
    if ownFrom == 0 && other.spans(from) { return from }
    if ownTo == 0 && other.spans(to) { return to }
    return nil
  }

  /// Positive where a position lies left of the edge, negative right, 0 on its
  /// line.
  private func side(of position: Coordinate) -> Double {
    (to.longitude - from.longitude) * (position.latitude - from.latitude)
      - (to.latitude - from.latitude) * (position.longitude - from.longitude)
  }

  /// Whether a position lies in the box about the edge.
  private func spans(_ position: Coordinate) -> Bool {
    (west...east).contains(position.longitude) && (south...north).contains(position.latitude)
  }
}
