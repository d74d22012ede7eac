import Gazetteer
import XML

/// From `<location>` to locations and elevations.
enum LocationReader {
  /// Reads them into a place, and gives where each location stands.
  static func read(
    _ element: MarkupElement, into place: inout Place, _ findings: inout Findings
  ) -> [Origin] {
    var origins: [Origin] = []
    for part in element.children("location") {
      checkContent(of: part, &findings)
      RepeatedParts.check(part, &findings)
      if part["type"] == "elevation" {
        if let elevation = elevation(part, &findings) {
          findings.locate(
            .elevation(place.id, place.elevations.count), at: findings.origin(part))
          place.elevations.append(elevation)
        }
      } else if let location = location(part, &findings) {
        findings.locate(.location(place.id, place.locations.count), at: findings.origin(part))
        place.locations.append(location)
        origins.append(findings.origin(part))
      }
      if let length = part.measure("length") {
        place.length = findings.number("quantity", of: length)
        if let value = place.length, value <= 0 { findings.add(.notPositive(value), at: length) }
      }
    }
    return origins
  }

  /// Reports a location whose content is not that of its type, which the
  /// schema does not tie together.
  private static func checkContent(of element: MarkupElement, _ findings: inout Findings) {
    guard let type = element["type"] else { return }
    let (heights, positions) = (element.children("height").count, element.children("geo").count)
    let (isMet, expected) =
      switch type {
      case "elevation": (heights == 1 && positions == 0, "a <height> and no <geo>")
      case "outline": (heights == 0 && positions > 0, "a <geo> for each ring and no <height>")
      default: (heights == 0 && positions == 1, "one <geo> and no <height>")
      }
    if !isMet { findings.add(.locationContent(type: type, expected: expected), at: element) }
  }

  private static func location(
    _ element: MarkupElement, _ findings: inout Findings
  ) -> Location? {
    guard let role = element["type"].flatMap(Location.Role.init) else { return nil }
    guard let written = geometry(of: element, role, &findings) else { return nil }
    var location = Location(role: role, geometry: written)
    if let outside = written.coordinates.first(where: { !$0.isOnEarth }) {
      findings.add(
        .offTheEarth(latitude: outside.latitude, longitude: outside.longitude),
        at: element.first("geo") ?? element)
    } else {
      location.geometry = written.continuous
      findings.add(GeometryRules.problems(of: location), at: element.first("geo") ?? element)
    }
    if let radius = element.measure("radius") {
      location.precision = findings.number("quantity", of: radius)
      if let value = location.precision, value <= 0 {
        findings.add(.notPositive(value), at: radius)
      }
    }
    location.certainty = element.certainty ?? .certain
    location.period = findings.date(of: element)
    location.provenance = findings.provenance(of: element)
    return location
  }

  private static func geometry(
    of element: MarkupElement, _ role: Location.Role, _ findings: inout Findings
  ) -> Geometry? {
    let rings = element.children("geo").map { positions($0, &findings) }
    guard let first = rings.first, !rings.contains([]) else { return nil }
    switch role {
    case .outline: return .polygon(rings)
    case .crest, .course: return .line(first)
    case .point:
      if first.count > 1 {
        findings.add(.positionCount(.point, first.count), at: element.first("geo") ?? element)
      }
      return .point(first[0])
    }
  }

  /// The positions of a `<geo>`, latitude first in the file; empty, with the
  /// fault reported, where it is not pairs of numbers.
  private static func positions(
    _ element: MarkupElement, _ findings: inout Findings
  ) -> [Coordinate] {
    let words = element.text.split(separator: " ")
    let numbers = words.compactMap { Double($0) }.filter(\.isFinite)
    guard !numbers.isEmpty, numbers.count == words.count, numbers.count.isMultiple(of: 2) else {
      findings.add(.notCoordinates(element.text), at: element)
      return []
    }
    return stride(from: 0, to: numbers.count, by: 2).map {
      Coordinate(longitude: numbers[$0 + 1], latitude: numbers[$0])
    }
  }

  private static func elevation(
    _ element: MarkupElement, _ findings: inout Findings
  ) -> Elevation? {
    guard let height = element.first("height") else { return nil }
    let single = findings.number("quantity", of: height)
    guard let lowest = single ?? findings.number("min", of: height),
      let highest = single ?? findings.number("max", of: height)
    else { return nil }
    let elevation = Elevation(
      lowest: lowest, highest: highest, provenance: findings.provenance(of: element))
    findings.add(FigureRules.problems(of: elevation), at: height)
    return elevation
  }
}

extension MarkupElement {
  fileprivate func measure(_ type: String) -> MarkupElement? {
    children("measure", type: type).first
  }
}
