import Gazetteer
import XML

/// From `<measure>` of an event to a quantity with its parts.
enum QuantityReader {
  static func quantity(_ element: MarkupElement, _ findings: inout Findings) -> Quantity {
    let single = findings.number("quantity", of: element)
    let quantity = Quantity(
      lowest: single ?? findings.number("min", of: element),
      highest: single ?? findings.number("max", of: element),
      unit: element.first("unit")?.text,
      qualifier: element["type"].flatMap(Quantity.Qualifier.init),
      places: findings.pointers("corresp", of: element, to: .place).map { Place.ID($0) },
      label: element["n"],
      parts: element.children("measure").map { self.quantity($0, &findings) })
    findings.add(FigureRules.problems(of: quantity), at: element)
    return quantity
  }
}
