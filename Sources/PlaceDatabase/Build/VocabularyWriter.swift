import GRDB
import Gazetteer

/// Writes the vocabularies of a corpus.
struct VocabularyWriter {
  private let database: Database
  private let labels: TableWriter

  init(_ database: Database) throws {
    self.database = database
    labels = try TableWriter(database, "label", ["vocabulary", "entry", "language", "text"])
  }

  func write(_ corpus: Corpus) throws {
    try write(corpus.languages, "language", ["tag"]) {
      [$0.tag]
    } labels: {
      $0.labels
    }
    try write(corpus.placeKinds, "place_kind", ["id", "family", "rank"]) {
      [$0.id.text, $0.family.rawValue, $0.rank]
    } labels: {
      $0.labels
    }
    try write(corpus.activityClasses, "activity_class", ["id"]) {
      [$0.id.text]
    } labels: {
      $0.labels
    }
    try write(corpus.activityKinds, "activity_kind", ["id", "class", "symbol", "colour"]) {
      [$0.id.text, $0.activityClass.text, $0.symbol, $0.colour]
    } labels: {
      $0.labels
    }
    try write(corpus.placementRoles, "placement_role", ["id", "function"]) {
      [$0.id.text, $0.function.rawValue]
    } labels: {
      $0.labels
    }
  }

  private func write<Entry>(
    _ entries: [Entry], _ table: String, _ columns: [String],
    values: (Entry) -> [any DatabaseValueConvertible], labels texts: (Entry) -> [LocalizedText]
  ) throws {
    let writer = try TableWriter(database, table, columns)
    for entry in entries {
      let number = try writer.insert(values(entry))
      for label in texts(entry) {
        try labels.insert([table, number, label.language, label.text])
      }
    }
  }
}
