import Gazetteer
import XML

/// From `<place>` to a place.
enum PlaceReader {
  static func place(
    _ element: MarkupElement, _ findings: inout Findings
  ) -> Reading.AuthoredPlace {
    let id = findings.define(.place, element)
    let kind = element["type"] ?? ""
    findings.mention(.placeKind, kind, at: element)
    var place = Place(
      id: Place.ID(id), kind: PlaceKind.ID(kind), heading: element.first("head")?.text ?? "",
      certainty: element.certainty ?? .certain, rank: element["n"].flatMap { Int($0) },
      note: element.note(type: nil)?.text)
    place.names = ToponymReader.names(of: element, &findings)
    place.units = UnitReader.units(of: element, &findings)
    place.identifiers = element.children("idno").map {
      ExternalIdentifier(scheme: $0["type"] ?? "", value: $0.text)
    }
    let parent = readTies(of: element, into: &place, &findings)
    let locations = LocationReader.read(element, into: &place, &findings)
    findings.locate(.place(place.id), at: findings.origin(element))
    findings.locate(element.children("placeName")) { .name(place.id, $0) }
    return Reading.AuthoredPlace(
      place: place, origin: findings.origin(element), locations: locations, parent: parent)
  }

  /// Reads the parent and the other ties, and gives where the parent is named.
  private static func readTies(
    of element: MarkupElement, into place: inout Place, _ findings: inout Findings
  ) -> Origin? {
    var parent: Origin?
    for pointer in element.children("ptr") {
      guard let target = findings.pointers("target", of: pointer, to: .place).first else {
        continue
      }
      let kind = pointer["type"] ?? ""
      if kind != "partOf" {
        let provenance = findings.provenance(of: pointer)
        place.relations.append(
          PlaceRelation(kind: kind, target: Place.ID(target), provenance: provenance))
      } else if let parent {
        findings.add(.secondParent(place.id, first: parent), at: pointer)
      } else {
        place.parent = Place.ID(target)
        parent = findings.origin(pointer)
      }
    }
    return parent
  }
}
