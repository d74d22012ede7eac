import Gazetteer

extension Figure {
  /// The figure as a quantity of a claim.
  ///
  /// - Parameter rule: The act, which may call what is counted by a word of its
  ///   own (`persons killed`); nil of a figure by itself.
  func quantity(for rule: ActRule?) -> Quantity {
    Quantity(
      lowest: lowest, highest: highest, unit: unit.map { rule?.units?[$0] ?? $0 },
      qualifier: qualifier, label: label)
  }

  /// The quantities of a claim: a part stands in the figure before it.
  static func quantities(_ figures: [Figure], of rule: ActRule) -> [Quantity] {
    var quantities: [Quantity] = []
    for figure in figures {
      var quantity = figure.quantity(for: rule)
      if figure.isPart, let whole = quantities.last, let size = whole.highest,
        figure.highest ?? 0 <= size
      {
        quantity.unit = whole.unit
        quantity.label = figure.label
        quantities[quantities.count - 1].parts.append(quantity)
      } else if !figure.isPart {
        quantity.label = nil
        quantities.append(quantity)
      } else if quantities.isEmpty {
        // `Forty of them were killed`, and nobody says of how many.
        quantities.append(quantity)
      }
    }
    return quantities
  }
}
