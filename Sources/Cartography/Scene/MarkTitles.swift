import Drawing
import Gazetteer

/// What a mark says when pointed at, and the facts it carries for programs:
/// every mark leads back to its source.
struct MarkTitles {
  var atlas: AtlasIndex
  var citation: Citation
  var names: NameBook
  var language: String

  /// The identifier of a claim's mark at a spot.
  func id(of activity: Activity, at spot: Spot?) -> String {
    guard let spot else { return "mark-\(activity.id)" }
    let extent = spot.key.extent == .point ? "" : "-\(spot.key.extent.rawValue)"
    return "mark-\(activity.id)-\(spot.key.place)\(extent)"
  }

  /// The place with all its names, the claim and its citation.
  func title(of activity: Activity, at spot: Spot? = nil) -> String {
    var parts: [String] = []
    if let spot { parts.append(names(of: spot)) }
    if let kind = atlas.activityKinds[activity.kind]?.labels.text(in: language) {
      parts.append(
        [kind, activity.date?.display(in: language)].compactMap { $0 }.joined(separator: ", "))
    }
    if let summary = activity.summaries.text(in: language) { parts.append(summary) }
    if let source = atlas.source(of: activity) { parts.append(citation.full(activity, of: source)) }
    return parts.joined(separator: "\n")
  }

  /// Every name of a spot, the source's forms first.
  func names(of spot: Spot) -> String {
    let forms = spot.forms.map { "“\($0.text)”" }.joined(separator: ", ")
    return "\(forms): \(names.allNames(of: spot.place))"
  }

  /// Claim, source, kind, place and certainty.
  func data(of activity: Activity, at spot: Spot? = nil) -> [Group.Datum] {
    var data: [Group.Datum] = [.init("claim", activity.id.text)]
    if let source = atlas.source(of: activity) { data.append(.init("source", source.id.text)) }
    data.append(.init("kind", activity.kind.text))
    if let date = activity.date { data.append(.init("date", date.text)) }
    if let spot {
      data.append(.init("place", spot.place.id.text))
      data.append(.init("certainty", spot.place.certainty.rawValue))
      if let likelihood = spot.likelihood { data.append(.init("likelihood", String(likelihood))) }
    }
    return data
  }
}
