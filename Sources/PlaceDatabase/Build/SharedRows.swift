import GRDB
import Gazetteer

/// Dates and provenances, of which each distinct one is written once, when it
/// is first needed.
final class SharedRows {
  private let numbering: Numbering
  private let dates: Statement
  private let provenances: TableWriter
  private let references: TableWriter
  private var writtenDates: Set<String> = []
  private var writtenProvenances: [Provenance: Int64] = [:]

  init(_ database: Database, _ numbering: Numbering) throws {
    self.numbering = numbering
    dates = try database.makeStatement(
      sql: """
        INSERT INTO edtf_date (text, start_earliest, start_latest, end_earliest, end_latest,
          is_approximate, is_uncertain)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    provenances = try TableWriter(database, "provenance", ["note"])
    references = try TableWriter(
      database, "provenance_reference", ["provenance", "reference"])
  }

  /// The key of a date; nil of none.
  func key(of date: EDTFDate?) throws -> String? {
    guard let date else { return nil }
    if writtenDates.insert(date.text).inserted {
      try dates.execute(arguments: [
        date.text, date.startEarliest?.description, date.startLatest?.description,
        date.endEarliest?.description, date.endLatest?.description, date.isApproximate,
        date.isUncertain,
      ])
    }
    return date.text
  }

  /// The number of a provenance; nil of an empty one.
  func number(of provenance: Provenance) throws -> Int64? {
    if provenance == Provenance() { return nil }
    if let number = writtenProvenances[provenance] { return number }
    let number = try provenances.insert([provenance.note])
    for reference in provenance.references {
      try references.insert([number, numbering.number(of: reference)])
    }
    writtenProvenances[provenance] = number
    return number
  }
}
