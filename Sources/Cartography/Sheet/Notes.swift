import Drawing
import Gazetteer
import Geodesy

/// The notes below a map: claims without a place first, so that nothing of a
/// source is silently missing, then how to take what is drawn.
struct Notes {
  /// A paragraph, with the claim it tells.
  struct Item {
    var words: String
    var claim: Activity?
  }

  var scene: Scene
  /// What stands on the map as a number, from 1.
  var keys: [String]
  /// Claims whose marks found no room on the sheet.
  var crowdedOut: [Activity]
  var wording: Wording
  var citation: Citation
  var atlas: AtlasIndex
  var names: NameBook
  /// Whether the map shows the claims of several sources.
  var isOverview: Bool
  /// Whether the base map has boundaries of countries.
  var hasBoundaries: Bool
  var projection: String
  var credit: String

  var items: [Item] {
    var items: [Item] = []
    if !keys.isEmpty {
      let list = keys.enumerated().map { "\($0 + 1)\u{a0}\($1)" }.joined(separator: "; ")
      items.append(Item(words: "\(wording(.noteKeys)) \(list).", claim: nil))
    }
    items += scene.unplaced.map { activity in
      Item(words: "\(wording(.notOnMap)) \(words(of: activity))", claim: activity)
    }
    items += scene.leftToSources.map { activity in
      Item(words: "\(wording(.noteLeftToSources)) \(words(of: activity))", claim: activity)
    }
    var told = Set((scene.unplaced + scene.leftToSources).map(\.id))
    for activity in crowdedOut where told.insert(activity.id).inserted {
      items.append(
        Item(words: "\(wording(.noteNoRoom)) \(words(of: activity))", claim: activity))
    }
    for activity in scene.activities where !told.contains(activity.id) {
      if let note = activity.mapNotes.text(in: wording.language) {
        items.append(Item(words: attributed(note, of: activity), claim: activity))
      }
    }
    items.append(Item(words: generalWords, claim: nil))
    return items
  }

  /// A claim in words: its kind, time, what is said, and by whom.
  private func words(of activity: Activity) -> String {
    var parts: [String] = []
    let kind = atlas.activityKinds[activity.kind]?.labels.text(in: wording.language)
    let time = activity.date?.display(in: wording.language)
    let head = [kind, time].compactMap { $0 }.joined(separator: ", ")
    if !head.isEmpty { parts.append("\(head):") }
    if let summary = activity.summaries.text(in: wording.language) { parts.append(summary) }
    if let note = activity.mapNotes.text(in: wording.language) { parts.append(note) }
    return attributed(parts.joined(separator: " "), of: activity)
  }

  /// Words about a claim, on an overview after the name of its source.
  private func attributed(_ words: String, of activity: Activity) -> String {
    guard isOverview, let source = atlas.source(of: activity) else { return words }
    return "\(citation.short(source.id)): \(words)"
  }

  private var generalWords: String {
    var sentences: [String] = []
    if let year = names.date?.latestDay?.year {
      sentences.append(
        wording(isOverview ? .noteNamesOverview : .noteNames, ["year": String(year)]))
    }
    if hasBoundaries { sentences.append(wording(.noteBoundaries)) }
    sentences.append(wording(.noteProjection, ["projection": projection]))
    if !credit.isEmpty { sentences.append(credit) }
    return sentences.joined(separator: " ")
  }
}
