import Drawing

/// Lines of text and a cluster of symbols one below the other, as one block: the
/// name of a region, the symbols of what was claimed of it, and the figures.
struct Stack {
  var name: [SetLine]
  var cluster: SymbolCluster?
  var figures: [SetLine]
  /// Room between the lines, in points.
  private let gap = 1.4

  init(name: [SetLine], cluster: SymbolCluster?, figures: [SetLine]) {
    self.name = name
    self.cluster = cluster
    self.figures = figures
  }

  /// A part of the stack with its box, relative to the middle of the stack.
  enum Part {
    case line(SetLine, start: SIMD2<Double>)
    case cluster(SymbolCluster, center: SIMD2<Double>)

    var box: Rectangle {
      switch self {
      case .line(let line, let start): line.box(at: start)
      case .cluster(let cluster, let center): cluster.box(at: center)
      }
    }
  }

  /// The parts from top to bottom, each centred.
  var parts: [Part] {
    let clusterHeight = cluster.map { 2 * $0.reach.y } ?? 0
    let lines = name + figures
    let count = lines.count + (cluster == nil ? 0 : 1)
    let height =
      lines.map(\.height).reduce(0, +) + clusterHeight + gap * Double(max(0, count - 1))
    var top = -height / 2
    var parts: [Part] = []
    func add(_ line: SetLine) {
      parts.append(.line(line, start: [-line.width / 2, top + line.ascent]))
      top += line.height + gap
    }
    name.forEach(add)
    if let cluster {
      parts.append(.cluster(cluster, center: [0, top + clusterHeight / 2]))
      top += clusterHeight + gap
    }
    figures.forEach(add)
    return parts
  }
}
