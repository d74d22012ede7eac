import Gazetteer

/// The places of a claim: each by the name its source uses, with all its other
/// names behind that.
struct PlaceMarkup {
  let page: AtlasPage
  private let places: [Place.ID: Place]
  private let roles: [PlacementRole.ID: PlacementRole]
  private let citation: Citation

  init(page: AtlasPage) {
    self.page = page
    places = Dictionary(page.corpus.places.map { ($0.id, $0) }) { first, _ in first }
    roles = Dictionary(page.corpus.placementRoles.map { ($0.id, $0) }) { first, _ in first }
    citation = Citation(page.corpus)
  }

  private var wording: PageWording { page.wording }

  func list(of activity: Activity) -> HTML {
    .element("ul", ["class": "places"], activity.placements.map { item(of: $0) })
  }

  private func item(of placement: Placement) -> HTML {
    let name = placement.nameInSource
    let doubts = doubts(about: placement)
    let summary = HTML.element(
      "summary", [:],
      .element("b", ["lang": name.language, "dir": "auto"], .text(name.text)),
      .text(doubts.isEmpty ? "" : " (\(doubts.joined(separator: "; ")))"))
    let meanings = placement.candidates.map { names(of: $0) }
    return .element(
      "li", ["data-places": placement.candidates.map(\.place.text).joined(separator: " ")],
      .element("details", [:], [summary] + meanings))
  }

  /// What a reader has to know of the place before trusting a mark.
  private func doubts(about placement: Placement) -> [String] {
    var doubts: [String] = []
    if let role = roles[placement.role], role.function != .site,
      let label = role.labels.text(in: wording.language)
    {
      doubts.append(label)
    }
    switch placement.extent {
    case .point: break
    case .region: doubts.append(wording(.extentRegion))
    case .country: doubts.append(wording(.extentCountry))
    }
    if placement.candidates.count > 1 {
      doubts.append(wording(.mayMean, ["n": String(placement.candidates.count)]))
    } else if let place = placement.candidates.first.flatMap({ places[$0.place] }) {
      switch place.certainty {
      case .certain: break
      case .probable: doubts.append(wording(.identifiedProbably))
      case .conjectural: doubts.append(wording(.identifiedByConjecture))
      }
    }
    return doubts
  }

  /// All names of a candidate, by language.
  private func names(of candidate: Placement.Candidate) -> HTML {
    guard let place = places[candidate.place] else { return .raw("") }
    let languages = place.names.reduce(into: [String]()) { tags, name in
      if !tags.contains(name.language) { tags.append(name.language) }
    }
    let rows = languages.map { tag in
      HTML.element(
        "li", [:],
        .element("span", ["class": "language"], .text(language(tag))),
        .pieces(place.names.filter { $0.language == tag }.map(self.name), separator: ", "))
    }
    return .pieces([
      .element("p", ["class": "meant"], .text(heading(of: candidate, place))),
      rows.isEmpty
        ? .element("p", [:], .text(wording(.noOtherName)))
        : .element("ul", ["class": "names"], rows),
    ])
  }

  private func heading(of candidate: Placement.Candidate, _ place: Place) -> String {
    let likelihood = candidate.likelihood.map { wording(.likelihood, ["n": "\($0)"]) }
    let radius = place.location(.point)?.precision.map { metres in
      wording(.precision, ["n": metres >= 1000 ? kilometres(metres) : "\(Int(metres)) m"])
    }
    let facts = [likelihood, radius].compactMap { $0 }.joined(separator: "; ")
    let head = wording(.namesOf, ["place": place.heading])
    return facts.isEmpty ? head : "\(head) (\(facts))"
  }

  private func kilometres(_ metres: Double) -> String {
    let tenths = Int((metres / 100).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10) km" : "\(tenths / 10).\(tenths % 10) km"
  }

  private func name(_ name: Toponym) -> HTML {
    let role: String? =
      switch name.role {
      case .preferred: nil
      case .variant: wording(.nameVariant)
      case .former: wording(.nameFormer)
      case .asInSource:
        wording(
          .nameInSource, ["works": name.references.map(citation.short).joined(separator: ", ")])
      }
    let facts = [role, name.period?.display(in: wording.language)].compactMap { $0 }
    return .pieces([
      .element("bdi", ["lang": name.language], .text(name.text)),
      .text(facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"),
    ])
  }

  private func language(_ tag: String) -> String {
    page.corpus.languages.first { $0.tag == tag }?.labels.text(in: wording.language) ?? tag
  }
}
