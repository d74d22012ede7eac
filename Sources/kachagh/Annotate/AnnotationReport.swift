import Annotation
import Foundation
import Gazetteer
import WebPage

/// A page with a text and its map side by side: every name with the places it
/// may mean, and why.
///
/// It is one file without scripts and without anything from elsewhere; the map
/// is a plain sketch of positions, so that a doubt is seen at a glance.
struct AnnotationReport {
  let text: AnnotatedText
  let scalars: [Unicode.Scalar]
  let title: String
  let corpus: Corpus

  /// The most scalars of a text that are shown.
  private static let longest = 400_000

  var html: String {
    let places = Dictionary(
      corpus.places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>\(title.escapedHTML): draft annotation</title>
      <style>
      body { font: 16px/1.5 "Noto Sans", sans-serif; margin: 0; display: grid;
        grid-template-columns: 1fr 1fr; color: #1e1e1c; }
      header { grid-column: 1 / 3; padding: 1rem 2rem; border-bottom: 1px solid #82807c; }
      main, aside { padding: 1rem 2rem; }
      aside svg { position: sticky; top: 1rem; width: 100%; height: auto; }
      mark { background: none; border-bottom: 2px solid #1f4f8f; }
      mark.doubt { border-bottom: 2px dashed #c8401f; }
      mark.unknown { border-bottom: 2px dotted #82807c; }
      table { border-collapse: collapse; width: 100%; font-size: 14px; }
      td, th { text-align: left; vertical-align: top; padding: 0.2rem 0.5rem 0.2rem 0; }
      </style>
      </head>
      <body>
      <header><h1>\(title.escapedHTML)</h1>
      <p>Draft, not reviewed: \(text.mentions.count) names of places, \
      \(text.unknown.count) that the gazetteer has not, \(text.events.count) drafts of claims. \
      A dashed line marks a doubt, a dotted one a name that is not in the gazetteer.</p></header>
      <main>
      \(markedText)
      </main>
      <aside>
      \(sketch(places))
      <h2>Names</h2>
      <table><tr><th>name</th><th>place</th><th>confidence</th><th>why</th></tr>
      \(text.mentions.map { row($0, places) }.joined(separator: "\n"))
      </table>
      <h2>Drafts of claims</h2>
      <table><tr><th>kind</th><th>where</th><th>when</th><th>sentence</th></tr>
      \(text.events.map(row).joined(separator: "\n"))
      </table>
      </aside>
      </body>
      </html>

      """
  }

  // MARK: The text

  private var markedText: String {
    var marks: [(range: Range<Int>, open: String)] = text.mentions.map { mention in
      let likelihoods = mention.candidates.map {
        "\($0.place) \(Int(($0.likelihood * 100).rounded())) %"
      }
      let isPlain = mention.isPlain
      return (
        mention.range,
        "<mark\(isPlain ? "" : " class=\"doubt\"") title=\"\(likelihoods.joined(separator: ", ").escapedHTML)\">"
      )
    }
    marks += text.unknown.map {
      ($0.range, "<mark class=\"unknown\" title=\"\($0.evidence.words.escapedHTML)\">")
    }
    marks.sort { $0.range.lowerBound < $1.range.lowerBound }
    var next = marks.startIndex
    return text.paragraphs.prefix { $0.range.upperBound <= Self.longest }.map { paragraph in
      var markup = ""
      var position = paragraph.range.lowerBound
      while next < marks.endIndex, marks[next].range.lowerBound < paragraph.range.upperBound {
        let mark = marks[next]
        next += 1
        guard mark.range.lowerBound >= position else { continue }
        markup += words(position..<mark.range.lowerBound)
        markup += "\(mark.open)\(words(mark.range))</mark>"
        position = mark.range.upperBound
      }
      return "<p>\(markup)\(words(position..<paragraph.range.upperBound))</p>"
    }.joined(separator: "\n")
  }

  private func words(_ range: Range<Int>) -> String {
    let view = scalars[range].filter { $0 != "\u{2060}" }
    return String(String.UnicodeScalarView(view)).escapedHTML
  }

  // MARK: The map

  private func sketch(_ places: [Place.ID: Place]) -> String {
    var marks: [(point: Coordinate, mention: Mention, isFirst: Bool)] = []
    var seen: Set<String> = []
    for mention in text.mentions {
      for (rank, candidate) in mention.candidates.prefix(6).enumerated() {
        guard rank == 0 || candidate.likelihood >= 0.1,
          let point = candidate.imported?.position ?? places[candidate.place]?.point,
          seen.insert("\(candidate.place) \(rank == 0)").inserted
        else { continue }
        marks.append((point, mention, rank == 0))
      }
    }
    guard let box = BoundingBox(of: marks.map(\.point)) else {
      return "<p>No place to be shown.</p>"
    }
    let (width, scale) = (600.0, 540 / max(box.east - box.west, (box.north - box.south) * 1.3, 0.5))
    let height = (box.north - box.south) * scale * 1.3 + 60
    let shapes = marks.map { mark in
      let x = Self.decimal(30 + (mark.point.longitude - box.west) * scale)
      let y = Self.decimal(height - 30 - (mark.point.latitude - box.south) * scale * 1.3)
      let isPlain = mark.isFirst && mark.mention.isPlain
      let dot =
        "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4\" fill=\"\(isPlain ? "#1f4f8f" : "#ffffff")\" stroke=\"\(mark.isFirst ? "#1f4f8f" : "#c8401f")\"/>"
      let name = mark.mention.surface.escapedHTML + (isPlain ? "" : "?")
      return "\(dot)<text x=\"\(x)\" y=\"\(y)\" dx=\"6\" dy=\"4\" font-size=\"11\">\(name)</text>"
    }
    return """
      <svg viewBox="0 0 \(Self.decimal(width)) \(Self.decimal(height))" role="img">
      <title>Positions of the places named</title>
      \(shapes.joined(separator: "\n"))
      </svg>
      """
  }

  private static func decimal(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

  // MARK: The tables

  private func row(_ mention: Mention, _ places: [Place.ID: Place]) -> String {
    let imported = mention.candidates.first?.imported.map {
      "\($0.heading) (imported from \($0.dataset))"
    }
    let heading = mention.place.flatMap { places[$0]?.heading } ?? imported ?? "none"
    let cells = [
      mention.surface, heading, "\(mention.confidence)",
      mention.evidence.map(\.words).joined(separator: "; "),
    ]
    return "<tr>\(cells.map { "<td>\($0.escapedHTML)</td>" }.joined())</tr>"
  }

  private func row(_ event: DraftEvent) -> String {
    let cells = [
      event.activity.kind.text,
      event.activity.placements.map(\.nameInSource.text).joined(separator: ", "),
      event.activity.date?.text ?? "", event.sentence,
    ]
    return "<tr>\(cells.map { "<td>\($0.escapedHTML)</td>" }.joined())</tr>"
  }
}
