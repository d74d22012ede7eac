import Gazetteer
import XML

/// From `<event>` to an activity.
enum ActivityReader {
  static func activity(_ element: MarkupElement, _ findings: inout Findings) -> Activity {
    let id = findings.define(.activity, element)
    RepeatedParts.check(element, &findings)
    let kind = element["type"] ?? ""
    findings.mention(.activityKind, kind, at: element)
    var activity = Activity(id: Activity.ID(id), kind: ActivityKind.ID(kind))
    findings.locate(.claim(activity.id), at: findings.origin(element))
    activity.labels = findings.localized(element.children("label"))
    activity.date = findings.date(of: element)
    activity.certainty = element.certainty ?? .certain
    readDescriptions(of: element, into: &activity, &findings)
    activity.dateNote = element.note(type: "date")?.text
    activity.mapNotes = findings.localized(element.children("note", type: "map"))
    activity.note = element.note(type: "editor")?.text
    activity.citedBy = work("cited-by", of: element, &findings)
    activity.inferredBy = work("inferred-by", of: element, &findings)
    activity.citedRange = element.children("bibl", type: nil).first?.first("citedRange")?.text
    activity.actors = element.all("listPerson").flatMap(\.children).map(actor)
    if activity.summaries.isEmpty { findings.add(.noSummary, at: element) }
    return activity
  }

  private static func readDescriptions(
    of element: MarkupElement, into activity: inout Activity, _ findings: inout Findings
  ) {
    activity.summaries = findings.localized(element.children("desc", type: "summary"))
    let id = activity.id
    let places = element.children("desc", type: "places").flatMap { $0.children("placeName") }
    findings.locate(places) { .placement(id, $0) }
    activity.placements = places.map { PlacementReader.placement($0, &findings) }
    let figures = element.children("desc", type: "quantities").flatMap { $0.children("measure") }
    findings.locate(figures) { .quantity(id, $0) }
    activity.quantities = figures.map { QuantityReader.quantity($0, &findings) }
  }

  private static func work(
    _ type: String, of element: MarkupElement, _ findings: inout Findings
  ) -> Reference.ID? {
    guard let pointer = element.children("bibl", type: type).first?.first("ptr") else {
      return nil
    }
    return findings.pointers("target", of: pointer, to: .work).first.map { Reference.ID($0) }
  }

  private static func actor(_ element: MarkupElement) -> Actor {
    Actor(
      role: element["role"] ?? "", name: element.first("persName")?.text ?? "",
      note: element.note(type: nil)?.text, isGroup: element.name == "personGrp")
  }
}
