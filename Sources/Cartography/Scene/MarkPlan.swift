import Drawing
import Gazetteer
import Geodesy

/// Where every mark of a scene stands on the sheet.
struct MarkPlan {
  /// A point spot with its symbols.
  struct PointMark {
    var spot: Spot
    /// The true place.
    var anchor: SIMD2<Double>
    /// Where the symbols stand: the true place, unless they had to move aside.
    var center: SIMD2<Double>
    var cluster: SymbolCluster

    /// Whether the symbols stand aside of the true place.
    var isMoved: Bool { (center - anchor).length > 1.2 }
  }

  /// A region, country or shared total with its stack.
  struct BlockMark {
    enum Subject {
      case spot(Spot)
      case total(SharedTotal)
    }
    var subject: Subject
    var center: SIMD2<Double>
    var stack: Stack
    /// Where the line to its ground ends; nil of a stack that stands on it.
    var foot: SIMD2<Double>?

    /// What the stack covers, in one box.
    var box: Rectangle {
      Rectangle(minimum: center - stack.halfSize, maximum: center + stack.halfSize)
    }

    /// The point of its parts that is nearest to a point.
    func nearest(to point: SIMD2<Double>) -> SIMD2<Double> {
      parts.map { $0.box.nearest(to: point) }.min {
        ($0 - point).length < ($1 - point).length
      } ?? center
    }

    /// The parts of the stack in their places on the sheet.
    var parts: [Stack.Part] {
      stack.parts.map { part in
        switch part {
        case .line(let line, let start): .line(line, start: start + center)
        case .cluster(let cluster, let middle): .cluster(cluster, center: middle + center)
        }
      }
    }
  }

  var points: [PointMark] = []
  var blocks: [BlockMark] = []
  /// The names beside points.
  var names: [PlacedName] = []
  /// What stands on the map as a number, each with the words the notes give it:
  /// the first has the number 1.
  var keys: [String] = []
  /// Blocks and names that found no room, for the caller to report.
  var unplaced: [String] = []
  /// The claims whose marks found no room; the notes tell them.
  var unplacedClaims: [Activity] = []

  /// Where lines to a spot lead: the symbols of a point, the block of a region.
  func box(of key: Spot.Key) -> Rectangle? {
    if let mark = points.first(where: { $0.spot.key == key }) {
      return mark.cluster.box(at: mark.center)
    }
    return blocks.first {
      if case .spot(let spot) = $0.subject { spot.key == key } else { false }
    }?.box
  }
}

extension MarkPlan {
  /// The boxes a link leads through: from each origin, by way of every waypoint,
  /// to each destination.
  func boxes(of link: LinkMark) -> [[Rectangle]] {
    let waypoints = link.waypoints.compactMap(box(of:))
    return link.origins.flatMap { origin in
      link.destinations.compactMap { destination in
        guard let start = box(of: origin), let end = box(of: destination) else { return nil }
        return [start] + waypoints + [end]
      }
    }
  }

  /// Where the ties of a total end, at its places; none of another block.
  func tieEnds(of block: BlockMark) -> [SIMD2<Double>] {
    guard case .total(let total) = block.subject, let hub = block.hub else { return [] }
    return total.spots.compactMap(box(of:)).map { $0.nearest(to: hub) }
  }
}

extension MarkPlan.BlockMark {
  /// The middle of the block's symbols.
  var hub: SIMD2<Double>? {
    for case .cluster(_, let center) in parts { return center }
    return nil
  }
}
