import Gazetteer

/// The figures of a claim that hold at one of its places.
struct Figures {
  /// The figures, in the order authored.
  var quantities: [Quantity]
  /// Whether the first of them is one total for several places together, which
  /// nobody may add up over them.
  var isShared: Bool
}

extension Figures {
  /// The figures of a claim that has no place.
  init(unlocated activity: Activity) {
    self.init(quantities: activity.quantities, isShared: false)
  }

  /// The figures of a claim that hold at one of its placements: those that
  /// belong to no place in particular, and those that belong to it.
  init(of activity: Activity, at placement: Placement) {
    quantities = activity.quantities.filter { quantity in
      quantity.places.isEmpty || placement.isMeant(by: quantity.places)
    }
    guard let first = quantities.first else {
      isShared = false
      return
    }
    let sharing = activity.placements.count { placement in
      first.places.isEmpty || placement.isMeant(by: first.places)
    }
    isShared = sharing > 1
  }

  /// The properties of a feature: the first figure as numbers a GIS can filter
  /// on, and all of them in words.
  var members: [JSONValue.Member] {
    let first = quantities.first
    let part = first?.parts.first
    let words = quantities.map(\.display).joined(separator: "; ")
    return [
      .init("quantity", .figure(first?.lowest)),
      .init("quantity_max", .figure(first?.highest)),
      .init("unit", .text(first?.unit)),
      .init("qualifier", .text(first?.qualifier?.rawValue)),
      .init("part_quantity", .figure(part?.lowest)),
      .init("part_quantity_max", .figure(part?.highest)),
      .init("part_label", .text(part?.label ?? part?.unit)),
      .init("quantity_text", .text(words.isEmpty ? nil : words)),
      .init("shared_total", .bool(isShared)),
    ]
  }
}

extension Placement {
  fileprivate func isMeant(by places: [Place.ID]) -> Bool {
    candidates.contains { places.contains($0.place) }
  }
}
