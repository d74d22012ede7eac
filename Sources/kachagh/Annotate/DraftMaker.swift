import Annotation
import Foundation
import Gazetteer
import TEI

/// Makes a draft of what was found in a text, and keeps in it what an editor
/// has decided in an earlier draft of the same text.
struct DraftMaker {
  let text: AnnotatedText
  let scalars: [Unicode.Scalar]
  let reference: Reference
  /// The earlier draft; nil where there is none.
  let earlier: DraftDocument?

  /// The draft.
  var draft: DraftDocument {
    let paragraphs = paragraphs
    let sentences = paragraphs.flatMap(\.sentences).map(\.text)
    return DraftDocument(
      reference: reference, heading: "Draft, not reviewed: \(reference.title)",
      events: events(sentences), paragraphs: paragraphs)
  }

  // MARK: Claims

  private func events(_ sentences: [String]) -> [DraftDocument.Event] {
    var kept = (earlier?.events ?? []).filter(\.state.isReviewed)
    let old = earlier?.sentences.map(\.text) ?? []
    var decided: Set<[String]> = []
    for index in kept.indices {
      guard let number = kept[index].sentence, old.indices.contains(number - 1) else { continue }
      decided.insert([kept[index].activity.kind.text, old[number - 1]])
      kept[index].sentence = sentences.firstIndex(of: old[number - 1]).map { $0 + 1 }
    }
    var used = Set(kept.map(\.activity.id.text))
    var number = 0
    let starts = text.paragraphs.flatMap(\.sentences).map(\.lowerBound)
    let sentenceNumbers = Dictionary(
      starts.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    let fresh = text.events.compactMap { event -> DraftDocument.Event? in
      let sentence = sentenceNumbers[event.range.lowerBound] ?? 1
      let words = sentences.indices.contains(sentence - 1) ? sentences[sentence - 1] : ""
      // What an editor has judged, or corrected to another kind, stays judged.
      guard !decided.contains([event.activity.kind.text, words]) else { return nil }
      var activity = event.activity
      repeat { number += 1 } while used.contains("\(reference.id)-\(number)")
      activity.id = Activity.ID("\(reference.id)-\(number)")
      used.insert(activity.id.text)
      activity.note =
        ["Drafted by program from the sentence quoted; not reviewed.", activity.note]
        .compactMap(\.self).joined(separator: " ")
        + (event.cites.map { " The sentence cites: \($0)." } ?? "")
      return DraftDocument.Event(activity: activity, state: .draft, sentence: sentence)
    }
    return kept + fresh
  }

  // MARK: The text

  private struct Mark {
    var range: Range<Int>
    var run: DraftDocument.Run
  }

  private var paragraphs: [DraftDocument.Paragraph] {
    let marks = marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var next = 0
    let decisions = decisions
    return text.paragraphs.map { paragraph in
      DraftDocument.Paragraph(
        language: paragraph.language,
        sentences: paragraph.sentences.map { sentence in
          while next < marks.count, marks[next].range.lowerBound < sentence.lowerBound { next += 1 }
          let runs = runs(
            of: sentence, marks[next...].prefix { $0.range.lowerBound < sentence.upperBound })
          return decided(runs, decisions[runs.text] ?? [:])
        })
    }
  }

  private var marks: [Mark] {
    // The place of a mark is an authored one.
    var marks = text.mentions.filter { $0.place != nil }.map { mention in
      Mark(
        range: mention.range,
        run: .place(
          mention.surface, mention.place,
          mention.certainty, .draft))
    }
    let taken = text.mentions.map(\.range)
    func isFree(_ range: Range<Int>) -> Bool { !isTaken(range, taken) }
    marks += text.dates.filter { isFree($0.range) }.map {
      Mark(range: $0.range, run: .time(words($0.range), $0.date))
    }
    marks += text.figures.filter { isFree($0.range) }.map {
      Mark(range: $0.range, run: .figure(words($0.range), $0.quantity))
    }
    return marks
  }

  /// Whether a range overlaps one of a list in order.
  private func isTaken(_ range: Range<Int>, _ taken: [Range<Int>]) -> Bool {
    var (low, high) = (0, taken.count)
    while low < high {
      let middle = (low + high) / 2
      if taken[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < taken.count && taken[low].overlaps(range)
  }

  private func runs(
    of sentence: Range<Int>, _ marks: some Sequence<Mark>
  ) -> [DraftDocument.Run] {
    var runs: [DraftDocument.Run] = []
    var position = sentence.lowerBound
    for mark in marks where mark.range.lowerBound >= position {
      let gap = words(position..<mark.range.lowerBound)
      if !gap.isEmpty { runs.append(.plain(gap)) }
      runs.append(mark.run)
      position = mark.range.upperBound
    }
    let rest = words(position..<max(position, sentence.upperBound))
    if !rest.isEmpty { runs.append(.plain(rest)) }
    return runs
  }

  /// A stretch of the text, its unseen scalars left out and each run of white
  /// space one space.
  private func words(_ range: Range<Int>) -> String {
    var words = String.UnicodeScalarView()
    for scalar in scalars[range] where scalar != "\u{2060}" && scalar != "\u{AD}" {
      if scalar.properties.isWhitespace {
        if words.last != " " { words.append(" ") }
      } else {
        words.append(scalar)
      }
    }
    return String(words).precomposedStringWithCanonicalMapping
  }

  // MARK: Earlier decisions

  /// What an editor has decided about names, by sentence and name.
  private var decisions: [String: [String: DraftDocument.Run]] {
    var decisions: [String: [String: DraftDocument.Run]] = [:]
    for sentence in earlier?.sentences ?? [] {
      for case .place(let name, let place, let certainty, let state) in sentence
      where state.isReviewed {
        decisions[sentence.text, default: [:]][name] = .place(name, place, certainty, state)
      }
    }
    return decisions
  }

  private func decided(
    _ runs: [DraftDocument.Run], _ decisions: [String: DraftDocument.Run]
  ) -> [DraftDocument.Run] {
    guard !decisions.isEmpty else { return runs }
    return runs.map { run in
      if case .place(let name, _, _, _) = run, let decision = decisions[name] {
        decision
      } else {
        run
      }
    }
  }
}
