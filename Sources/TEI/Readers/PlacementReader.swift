import Gazetteer
import XML

/// From `<placeName>` of an event to a placement.
enum PlacementReader {
  static func placement(_ element: MarkupElement, _ findings: inout Findings) -> Placement {
    let role = element["role"] ?? ""
    findings.mention(.placementRole, role, at: element)
    return Placement(
      role: PlacementRole.ID(role),
      extent: element["type"].flatMap(Placement.Extent.init) ?? .point,
      nameInSource: findings.localized(element),
      candidates: candidates(of: element, &findings))
  }

  private static func candidates(
    of element: MarkupElement, _ findings: inout Findings
  ) -> [Placement.Candidate] {
    let single = findings.pointers("ref", of: element, to: .place).map {
      Placement.Candidate(place: Place.ID($0))
    }
    let several = element.children("certainty").flatMap { certainty in
      let likelihood = findings.number("degree", of: certainty)
      if let likelihood, !(0...1).contains(likelihood) {
        findings.add(.likelihoodOutOfRange(likelihood), at: certainty)
      }
      return findings.pointers("assertedValue", of: certainty, to: .place).map {
        Placement.Candidate(place: Place.ID($0), likelihood: likelihood)
      }
    }
    if (element["ref"] == nil) == (element.first("certainty") == nil) {
      findings.add(.candidatesOrPlace, at: element)
    }
    findings.add(FigureRules.problems(of: single + several), at: element)
    return single + several
  }
}
