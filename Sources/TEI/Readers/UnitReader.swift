import Gazetteer
import XML

/// From `<district>` and `<region>` of a place to units of government.
enum UnitReader {
  static func units(
    of place: MarkupElement, _ findings: inout Findings
  ) -> [AdministrativeUnit] {
    place.children.filter { $0.name == "district" || $0.name == "region" }.map { element in
      let name = element.ownText
      return AdministrativeUnit(
        era: element["type"] == "present" ? .present : .historical,
        name: name.isEmpty ? nil : name, country: element["key"],
        period: findings.date(of: element))
    }
  }
}
