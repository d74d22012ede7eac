import GRDB
import Gazetteer

/// Reads the vocabularies.
struct VocabularyReader {
  let database: Database

  func read(into corpus: inout Corpus) throws {
    corpus.languages = try entries("language", "tag") { row, labels in
      Language(tag: try row.text(), labels: labels)
    }
    corpus.placeKinds = try entries("place_kind", "id, family, rank") { row, labels in
      PlaceKind(
        id: PlaceKind.ID(try row.text()), family: try row.choice(PlaceKind.Family.self),
        labels: labels, rank: try row.next(Int.self))
    }
    corpus.activityClasses = try entries("activity_class", "id") { row, labels in
      ActivityClass(id: ActivityClass.ID(try row.text()), labels: labels)
    }
    corpus.activityKinds = try entries("activity_kind", "id, class, symbol, colour") {
      row, labels in
      ActivityKind(
        id: ActivityKind.ID(try row.text()),
        activityClass: ActivityClass.ID(try row.text()), labels: labels,
        symbol: try row.text(), colour: try row.text())
    }
    corpus.placementRoles = try entries("placement_role", "id, function") { row, labels in
      PlacementRole(
        id: PlacementRole.ID(try row.text()),
        function: try row.choice(PlacementRole.Function.self), labels: labels)
    }
  }

  private func entries<Entry>(
    _ table: String, _ columns: String,
    entry: (inout RowReader, [LocalizedText]) throws -> Entry
  ) throws -> [Entry] {
    let labels = try database.readGroups(
      "SELECT entry, language, text FROM label WHERE vocabulary = ? ORDER BY number", [table]
    ) { row in
      LocalizedText(language: try row.text(), text: try row.text())
    }
    return try database.read("SELECT number, \(columns) FROM \(table) ORDER BY number") { row in
      let number = try row.next(Int64.self)
      return try entry(&row, labels[number] ?? [])
    }
  }
}
