import GRDB
import Gazetteer

/// The columns of the layers of activity.
struct ActivityColumns {
  private typealias Column = Layer<AttestedPlace>.Column

  private let corpus: Corpus
  private let kinds: [ActivityKind.ID: ActivityKind]
  private let classes: [ActivityClass.ID: ActivityClass]

  init(_ corpus: Corpus) {
    self.corpus = corpus
    kinds = Dictionary(corpus.activityKinds.map { ($0.id, $0) }) { first, _ in first }
    classes = Dictionary(corpus.activityClasses.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Every column.
  var all: [Layer<AttestedPlace>.Column] { claim + time + place + figures + words }

  private var claim: [Column] {
    [
      .init("source", .text) { $0.source.id.text },
      .init("source_title", .text) { $0.source.title },
      .init("claim", .text) { $0.activity.id.text },
      .init("label", .text) { $0.activity.labels.text(in: "en") },
      .init("kind", .text) { $0.activity.kind.text },
      .init("kind_label", .text) { kinds[$0.activity.kind]?.labels.text(in: "en") },
      .init("class", .text) { kinds[$0.activity.kind]?.activityClass.text },
      .init("class_label", .text) { record in
        kinds[record.activity.kind]
          .flatMap { classes[$0.activityClass] }?.labels.text(in: "en")
      },
    ]
  }

  private var time: [Column] {
    [
      .init("date", .text) { $0.activity.date?.text },
      .init("date_label", .text) { $0.activity.date?.display(in: "en") },
      .init("date_start", .date) { $0.activity.date?.startEarliest.flatMap(day) },
      .init("date_end", .date) { $0.activity.date?.endLatest.flatMap(day) },
      .init("date_note", .text) { $0.activity.dateNote },
    ]
  }

  private var place: [Column] {
    [
      .init("place_id", .text) { $0.place?.id.text },
      .init("name", .text) { record in
        record.place?.name(
          in: "en", at: record.activity.date, fallbacks: corpus.languages.map(\.tag))?
          .toponym.text
      },
      .init("name_as_in_source", .text) { $0.placement?.nameInSource.text },
      .init("role", .text) { $0.placement?.role.text },
      .init("extent", .text) { $0.placement?.extent.rawValue },
      .init("likelihood", .double) { $0.likelihood },
      .init("candidates", .integer) { $0.placement?.candidates.count },
      .init("certainty", .text) { $0.activity.certainty.rawValue },
      .init("place_certainty", .text) { $0.place?.certainty.rawValue },
      .init("precision_m", .double) { $0.location?.precision },
      .init("elevation_m", .double) { $0.place?.elevations.first?.single },
    ]
  }

  private var figures: [Column] {
    [
      .init("quantity", .double) { $0.quantity?.highest },
      .init("quantity_low", .double) { $0.quantity?.lowest },
      .init("quantity_qualifier", .text) { $0.quantity?.qualifier?.rawValue },
      .init("unit", .text) { $0.quantity?.unit },
      .init("shared_total", .boolean) { $0.isSharedTotal },
      .init("figures", .integer) { $0.activity.quantities.count },
    ]
  }

  private var words: [Column] {
    [
      .init("actors", .text) { record in
        let names = record.activity.actors.map(\.name)
        return names.isEmpty ? nil : names.joined(separator: "; ")
      },
      .init("summary", .text) { $0.activity.summaries.text(in: "en") },
      .init("cited_range", .text) { $0.activity.citedRange },
      .init("cited_by", .text) { $0.activity.citedBy?.text },
      .init("inferred_by", .text) { $0.activity.inferredBy?.text },
    ]
  }

  /// A day as the type DATE takes it, which knows the years 1 to 9999 only.
  private func day(_ date: CalendarDate) -> String? {
    (1...9999).contains(date.year) ? date.description : nil
  }
}
