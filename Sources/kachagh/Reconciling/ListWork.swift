import Foundation
import Gazetteer
import Interchange
import PlaceDatabase
import Reconciliation

/// The reconciling of one list, from its first row to the two tables written.
struct ListWork {
  var list: String
  var output: String
  var review: String
  var column: String
  var nearColumn: String?
  var kinds: Set<String>?

  /// What came of it.
  struct Tally {
    var rows: Int
    var found: Int
    /// Rows a person should look at.
    var doubtful: Int
    /// Where the doubtful and decided names are; nil where there are none.
    var review: String?
  }

  /// What is added to the list.
  private static let heads = [
    "match_id", "match_dataset", "match_name", "match_score", "match_lon", "match_lat",
    "match_elevation_m", "match_look", "match_doubt",
  ]
  /// Places looked at for a name.
  private static let most = 40

  /// Reads the list and the decisions, and writes both tables.
  ///
  /// - Throws: `CommandError`, `SeveralErrors` with every row that cannot be
  ///   read, `FileError`, `PlaceDatabaseError`; nothing is written then.
  func run(_ database: PlaceDatabase) throws -> Tally {
    let table = try read(list)
    if let column = table.head.first(where: Self.heads.contains) {
      throw CommandError.reconciledBefore(path: list, column: column)
    }
    let name = try place(of: column, in: table)
    let near = try nearColumn.map { try place(of: $0, in: table) }
    let interruption = Interruption()
    defer { interruption.end() }
    let progress = ProgressLine(total: table.rows.count)
    var reconciler = Reconciler(
      decisions: try decisions(),
      search: { try database.search($0, limit: Self.most).filter(fits) },
      searchNear: { try database.search($0, limit: Self.most) },
      place: { try database.match($0, dataset: $1) })
    var findings: [Reconciler.Finding] = []
    var unknown: [UnknownDecision] = []
    do {
      defer { progress.end() }
      for row in table.rows {
        try interruption.check()
        func field(_ index: Int?) -> String {
          index.flatMap { $0 < row.fields.count ? row.fields[$0].plain.withoutFormula : nil } ?? ""
        }
        let entry = Decisions.Entry(name: field(name), near: field(near))
        do {
          findings.append(try reconciler.finding(of: entry, line: row.line))
        } catch let error as UnknownDecision {
          if !unknown.contains(error) { unknown.append(error) }
        }
        progress.advance(entry.name)
      }
    }
    guard unknown.isEmpty else {
      throw CommandError.unknownDecisions(path: review, unknown)
    }
    let doubtful = reconciler.review
    try AtomicFile.write(
      table.bytes(adding: Self.heads, findings.map(Self.fields)), to: output)
    if !doubtful.isEmpty { try AtomicFile.write(ReviewFile.bytes(of: doubtful), to: review) }
    return Tally(
      rows: findings.count, found: findings.count { $0.match != nil },
      doubtful: findings.count { !$0.doubts.isEmpty },
      review: doubtful.isEmpty ? nil : review)
  }

  private func fits(_ match: NameMatch) -> Bool { kinds?.contains(match.kind.text) ?? true }

  /// What a person has decided in an earlier run.
  private func decisions() throws -> Decisions {
    guard FileManager.default.fileExists(atPath: review) else { return Decisions() }
    let table = try read(review)
    do {
      return try ReviewFile.decisions(in: table)
    } catch {
      throw failure(error, in: review)
    }
  }

  private func read(_ path: String) throws -> ExtendedTable {
    do {
      return try ExtendedTable(try FileStream(path).stream())
    } catch let problems as TableProblems {
      throw failure(problems, in: path)
    }
  }

  private func failure(_ problems: TableProblems, in path: String) -> SeveralErrors {
    SeveralErrors(
      errors: problems.problems.map {
        CommandError.unusable(path: path, line: $0.line, reason: $0.reason)
      })
  }

  private func place(of head: String, in table: ExtendedTable) throws(CommandError) -> Int {
    guard let place = table.head.firstIndex(of: head) else {
      throw .noColumn(head, path: list, known: table.head)
    }
    return place
  }

  private static func fields(of finding: Reconciler.Finding) -> [String] {
    guard let match = finding.match else {
      return [String](repeating: "", count: heads.count - 2) + look(finding)
    }
    return [
      match.place.text, match.dataset?.text ?? "", match.name,
      finding.score.map { String(format: "%.2f", $0) } ?? "",
      match.position.map { String(format: "%.5f", $0.longitude) } ?? "",
      match.position.map { String(format: "%.5f", $0.latitude) } ?? "",
      match.elevation.map { "\(Int($0.rounded()))" } ?? "",
    ] + look(finding)
  }

  private static func look(_ finding: Reconciler.Finding) -> [String] {
    [
      finding.doubts.isEmpty ? "no" : "yes",
      finding.doubts.map(\.words).joined(separator: "; "),
    ]
  }
}
