import Foundation
import Gazetteer
import WebPage

/// A page of two claims made for the tests, with every text a trap.
enum SamplePage {
  /// Words that would be a program, were they not escaped.
  static let trap = "<script>alert('x')</script>\"&"

  static func page(
    template: String = "{{heading}}{{>sourceOptions}}{{>kindFilter}}{{>claims}}",
    downloads: [Reference.ID: [AtlasPage.Download]] = [:]
  ) throws -> AtlasPage {
    let corpus = try corpus()
    return AtlasPage(
      corpus: corpus, sources: corpus.sources,
      map: AtlasPage.Picture(light: "<svg></svg>", dark: nil), legend: nil,
      symbols: ["rising": AtlasPage.Picture(light: "<svg id=\"light\"></svg>", dark: nil)],
      drawn: ["at-the-ford"], downloads: downloads, overviewDownloads: [], wording: try wording(),
      template: PageTemplate(markup: template, style: "p { color: red }", script: "run();"))
  }

  private static func corpus() throws -> Corpus {
    Corpus(
      places: [
        Place(
          id: "ford", kind: "village", heading: "Ford",
          names: [
            Toponym(text: trap, language: "en", role: .preferred),
            Toponym(
              text: "Брод", language: "ru", role: .former, period: try EDTFDate("1890/1935")),
          ]),
        Place(id: "ford-2", kind: "village", heading: "Ford on the hill"),
      ],
      sources: [
        Source(
          reference: Reference(id: "gazette", kind: "book", authors: [trap], title: trap),
          activities: [
            Activity(
              id: "at-the-ford", kind: "rising",
              labels: [LocalizedText(language: "en", text: trap)], date: try EDTFDate("1930-03"),
              placements: [
                Placement(
                  role: "where", extent: .point,
                  nameInSource: LocalizedText(language: "en", text: "Forde"),
                  candidates: [
                    Placement.Candidate(place: "ford", likelihood: 0.5),
                    Placement.Candidate(place: "ford-2", likelihood: 0.2),
                  ])
              ],
              summaries: [LocalizedText(language: "en", text: trap)], citedBy: "study",
              certainty: .conjectural),
            Activity(id: "nowhere", kind: "rising", summaries: []),
          ])
      ],
      references: [
        Reference(
          id: "study", kind: "article", authors: ["Writer, A."], date: try EDTFDate("2025"),
          title: "Study")
      ],
      activityClasses: [ActivityClass(id: "acts", labels: [])],
      activityKinds: [
        ActivityKind(
          id: "rising", activityClass: "acts",
          labels: [LocalizedText(language: "en", text: "Rising")], symbol: "disc", colour: "red")
      ],
      placementRoles: [PlacementRole(id: "where", function: .site, labels: [])])
  }

  /// The words of the authored page, and one of the test's.
  private static func wording() throws -> PageWording {
    let file = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Gazetteer/page/en.json")
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacing("\"phrases\": {", with: "\"phrases\": { \"heading\": \"Words & more\",")
    return try JSONDecoder().decode(PageWording.self, from: Data(text.utf8))
  }
}
