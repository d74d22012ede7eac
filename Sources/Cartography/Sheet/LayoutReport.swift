import Drawing
import Gazetteer

/// Lists every name and symbol on a map with its box.
struct LayoutReport {
  let composition: Composition

  var items: [LayoutItem] {
    symbols + names + furniture
  }

  private var symbols: [LayoutItem] {
    var items: [LayoutItem] = []
    func add(_ cluster: SymbolCluster, _ center: SIMD2<Double>, id: String) {
      for member in cluster.members {
        let reach = member.radius * member.shape.reach
        let middle = center + member.offset
        items.append(
          LayoutItem(
            kind: .symbol, id: "\(member.symbol.activity.id) \(id)",
            boxes: [Rectangle(minimum: middle - reach, maximum: middle + reach)]))
      }
    }
    for mark in composition.plan.points {
      add(mark.cluster, mark.center, id: mark.spot.place.id.text)
    }
    for block in composition.plan.blocks {
      for case .cluster(let cluster, let center) in block.parts {
        add(cluster, center, id: id(of: block))
      }
    }
    return items
  }

  private func id(of block: MarkPlan.BlockMark) -> String {
    switch block.subject {
    case .spot(let spot): spot.place.id.text
    case .total(let total): total.activity.id.text
    }
  }

  private var names: [LayoutItem] {
    var items: [LayoutItem] = []
    for block in composition.plan.blocks {
      for case .line(let line, let start) in block.parts {
        items.append(
          LayoutItem(
            kind: .name, id: id(of: block), text: line.string, boxes: [line.box(at: start)]))
      }
    }
    let placed = composition.placed
    for name in composition.plan.names + placed.context + placed.water {
      for line in name.lines {
        items.append(
          LayoutItem(kind: .name, id: name.id, text: line.line.string, boxes: line.boxes))
      }
    }
    return items
  }

  private var furniture: [LayoutItem] {
    guard let furniture = composition.furniture else { return [] }
    var items = [LayoutItem(kind: .furniture, id: "scale-bar", boxes: [furniture.scaleBar])]
    if let box = furniture.locator {
      items.append(LayoutItem(kind: .furniture, id: "locator", boxes: [box]))
    }
    return items
  }
}
