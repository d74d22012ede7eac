import Gazetteer

/// A claim with all that its source says, and what is doubtful in it.
struct ClaimMarkup {
  let page: AtlasPage
  let timeline: Timeline
  private let citation: Citation
  private let kinds: [ActivityKind.ID: ActivityKind]
  private let places: PlaceMarkup

  init(page: AtlasPage, timeline: Timeline) {
    self.page = page
    self.timeline = timeline
    citation = Citation(page.corpus)
    kinds = Dictionary(page.corpus.activityKinds.map { ($0.id, $0) }) { first, _ in first }
    places = PlaceMarkup(page: page)
  }

  private var wording: PageWording { page.wording }

  func article(of activity: Activity, in source: Source) -> HTML {
    let steps = activity.date.flatMap(timeline.range)
    let named = activity.placements.flatMap(\.candidates).map(\.place.text)
    let heading = "claim-\(activity.id)-label"
    return .element(
      "article",
      [
        "class": "claim", "id": "claim-\(activity.id)", "tabindex": "-1",
        "aria-labelledby": heading, "data-claim": activity.id.text,
        "data-source": source.id.text, "data-kind": activity.kind.text,
        "data-certainty": activity.certainty.rawValue,
        "data-first": steps.map { String($0.lowerBound) },
        "data-last": steps.map { String($0.upperBound) },
        "data-places": named.isEmpty ? nil : named.joined(separator: " "),
      ],
      .element(
        "h4", ["id": heading], symbol(of: activity), .element("span", [:], .text(title(activity)))),
      .element("p", ["class": "facts"], .text(facts(of: activity))),
      .element("p", ["class": "summary"], .text(text(activity.summaries) ?? "")),
      details(of: activity, in: source),
      actions(for: activity))
  }

  private func text(_ texts: [LocalizedText]) -> String? { texts.text(in: wording.language) }

  private func title(_ activity: Activity) -> String {
    text(activity.labels) ?? kinds[activity.kind].flatMap { text($0.labels) } ?? activity.id.text
  }

  private func symbol(of activity: Activity) -> HTML {
    guard let symbol = page.symbols[activity.kind] else { return .raw("") }
    return .element("span", ["class": "symbol"], symbol.html)
  }

  /// Its kind and its date, in the source's own manner where that is recorded.
  private func facts(of activity: Activity) -> String {
    let kind = kinds[activity.kind].flatMap { text($0.labels) } ?? activity.kind.text
    let date = activity.date?.display(in: wording.language)
    let note = activity.dateNote.flatMap { $0 == date ? nil : "“\($0)”" }
    let time = [date, note].compactMap { $0 }.joined(separator: ", ")
    return "\(kind) · \(time.isEmpty ? wording(.undated) : time)"
  }

  private func details(of activity: Activity, in source: Source) -> HTML {
    var rows = [row(.places, [placing(of: activity, in: source)])]
    let figures = activity.quantities.map(\.display).joined(separator: "; ")
    if !figures.isEmpty { rows.append(row(.figures, [.text(figures)])) }
    let actors = activity.actors.map { "\($0.name) (\($0.role))" }.joined(separator: "; ")
    if !actors.isEmpty { rows.append(row(.actors, [.text(actors)])) }
    rows.append(row(.certainty, [.text(wording(activity.certainty.phrase))]))
    if let remark = text(activity.mapNotes) { rows.append(row(.remark, [.text(remark)])) }
    rows.append(row(.citation, [.text(citation.full(activity, of: source))]))
    return .element("dl", [:], rows)
  }

  private func row(_ phrase: PagePhrase, _ content: [HTML]) -> HTML {
    .element(
      "div", [:], .element("dt", [:], .text(wording(phrase))), .element("dd", [:], content))
  }

  /// The places it names, and whether the map shows them.
  private func placing(of activity: Activity, in source: Source) -> HTML {
    guard !activity.placements.isEmpty else {
      return .element("p", ["class": "unplaced"], .text(wording(.placeNone)))
    }
    let list = places.list(of: activity)
    guard !page.drawn.contains(activity.id) else { return list }
    let hasOwnMap = !(page.downloads[source.id] ?? []).isEmpty
    let words = wording(hasOwnMap ? .placeOnSourceMap : .placeNotDrawn)
    return .pieces([list, .element("p", ["class": "unplaced"], .text(words))])
  }

  private func actions(for activity: Activity) -> HTML {
    let show = HTML.element(
      "button",
      ["type": "button", "class": "show", "aria-describedby": "claim-\(activity.id)-label"],
      .text(wording(.showOnMap)))
    return .element(
      "p", ["class": "actions"], page.drawn.contains(activity.id) ? show : .raw(""),
      .element(
        "a",
        [
          "href": "#claim=\(activity.id)", "class": "permalink",
          "aria-label": "\(wording(.linkToClaim)): \(title(activity))",
        ], .text(wording(.linkToClaim))))
  }
}
