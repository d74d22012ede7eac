public import Gazetteer

/// The words that go with the map of sources in a paper, made of their claims:
/// all is said as the sources', nothing as a fact.
public struct Caption: Sendable {
  private let sources: [Source]
  private let isOverview: Bool
  private let citation: Citation
  private let publisher: String?
  private let wording: CaptionWording
  private let kinds: [ActivityKind.ID: ActivityKind]

  /// Prepares the words of a map.
  ///
  /// - Parameters:
  ///   - sources: What the map is of.
  ///   - isOverview: Whether it is the map of all sources.
  ///   - corpus: The places and vocabularies the sources rest on.
  ///   - publisher: Who makes the map; nil for nobody to be named.
  ///   - wording: The words of a language.
  public init(
    of sources: [Source], isOverview: Bool, corpus: Corpus, publisher: String?,
    wording: CaptionWording
  ) {
    self.sources = sources
    self.isOverview = isOverview
    self.publisher = publisher
    self.wording = wording
    citation = Citation(corpus)
    kinds = Dictionary(corpus.activityKinds.map { ($0.id, $0) }) { first, _ in first }
  }

  /// What stands below the map: what it is of and by whom, what in it is
  /// doubtful, and the works.
  public var text: String {
    let claims = sources.flatMap(\.activities)
    let isDoubtful = claims.contains { $0.placements.contains { $0.candidates.count > 1 } }
    let unlocated = claims.count(where: \.placements.isEmpty)
    let works = sources.map { isOverview ? citation.short($0.id) : citation.full($0) }
    let source = wording(.source, ["works": works.joined(separator: "; ")])
    return [
      heading.closed, reporters, isDoubtful ? wording(.uncertain) : nil,
      unlocated > 0 ? wording(.unlocated, ["n": "\(unlocated)"]) : nil,
      wording(.boundaries), source.closed,
      publisher.map { wording(.credit, ["publisher": $0]).closed },
    ].compactMap { $0 }.joined(separator: " ")
  }

  /// What stands in the place of the map for those who cannot see it: every
  /// claim, its time, places and figures.
  public var alternative: String {
    let claims = sources.flatMap { source in
      source.activities.map { activity in
        (isOverview ? "\(citation.short(source.id)): " : "") + claim(activity)
      }
    }
    return ([wording(.map, ["title": heading])] + claims.map(\.closed)).joined(separator: " ")
  }

  private var heading: String {
    guard !isOverview, let source = sources.first else { return wording(.overview) }
    return source.headings.text(in: wording.language) ?? source.reference.shortCitation
  }

  private var reporters: String? {
    guard !isOverview, let source = sources.first else { return nil }
    let words = [citation.short(source.id)] + citation.attributions(of: source)
    return wording(.reportedBy, ["work": words.joined(separator: ", ")])
  }

  private func claim(_ activity: Activity) -> String {
    let kind = kinds[activity.kind]?.labels.text(in: wording.language) ?? activity.kind.text
    let date = activity.date?.display(in: wording.language) ?? wording(.undated)
    let places =
      activity.placements.isEmpty
      ? wording(.placeNone) : activity.placements.map(name).joined(separator: ", ")
    let claim = wording(.claim, ["kind": kind, "date": date, "places": places])
    let figures = activity.quantities.map(FigureWords(wording: wording).text(of:))
    return ([claim] + figures).joined(separator: "; ")
  }

  /// A place by the source's name for it, which is never put into another
  /// language.
  private func name(_ placement: Placement) -> String {
    let name = placement.nameInSource.text
    guard placement.candidates.count > 1 else { return name }
    return wording(.mayMean, ["name": name, "n": "\(placement.candidates.count)"])
  }
}
