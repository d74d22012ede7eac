import GRDB

/// Inserts rows into one table and numbers them from 1 in the order written.
final class TableWriter {
  private let statement: Statement
  private var count: Int64 = 0

  /// Prepares to write to a table whose first column is its number.
  /// - Parameter columns: the columns after the number, in the order given to
  ///   `insert`.
  init(_ database: Database, _ table: String, _ columns: [String]) throws {
    let names = (["number"] + columns).joined(separator: ", ")
    let marks = Array(repeating: "?", count: columns.count + 1).joined(separator: ", ")
    statement = try database.makeStatement(
      sql: "INSERT INTO \(table) (\(names)) VALUES (\(marks))")
  }

  /// Inserts a row and returns its number.
  @discardableResult
  func insert(_ values: [(any DatabaseValueConvertible)?]) throws -> Int64 {
    count += 1
    try statement.execute(arguments: StatementArguments([count] + values))
    return count
  }
}
