/// A table of a user's own that gets more columns: every byte of it stays, and
/// what is new stands at the ends of its rows, in its own dialect.
public struct ExtendedTable {
  /// The heads of the columns.
  public let head: [String]
  /// The rows below the head.
  public let rows: [DelimitedReader.Row]
  private let dialect: TableDialect
  private let headBytes: [UInt8]
  private let hasMark: Bool
  private let lineEnd: [UInt8]

  /// Reads a whole table.
  ///
  /// - Throws: `TableProblems` with every row that cannot be read, or one where
  ///   there is no head; what the stream throws.
  public init(_ stream: ByteStream) throws {
    var stream = stream
    let beginning = try stream.beginning(1 << 16)
    dialect = TableDialect(sniffing: beginning)
    hasMark = beginning.starts(with: Self.mark)
    let first = beginning.prefix { $0 != UInt8(ascii: "\n") }
    lineEnd = first.last == UInt8(ascii: "\r") ? [13, 10] : [10]
    var reader = DelimitedReader(stream, dialect: dialect)
    var problems: [RowProblem] = []
    var rows: [DelimitedReader.Row] = []
    while true {
      do {
        guard let row = try reader.next() else { break }
        rows.append(row)
      } catch let problem as RowProblem {
        problems.append(problem)
      }
    }
    if rows.isEmpty, problems.isEmpty {
      problems.append(RowProblem(line: 1, reason: "the table is empty"))
    }
    guard problems.isEmpty else { throw TableProblems(problems: problems) }
    head = rows[0].fields
    headBytes = rows[0].bytes
    self.rows = Array(rows.dropFirst())
  }

  /// The table with more columns.
  ///
  /// A row that is shorter than the head is filled up first. A text that a
  /// spreadsheet would take for a formula has an apostrophe before it.
  ///
  /// - Parameters:
  ///   - heads: What the new columns are called.
  ///   - values: The new fields of each row, as many as there are heads.
  public func bytes(adding heads: [String], _ values: [[String]]) -> [UInt8] {
    var bytes = hasMark ? Self.mark : []
    bytes += headBytes + added(heads) + lineEnd
    for (row, values) in zip(rows, values) {
      // The lines within a quoted field end as those of the table.
      bytes += lineEnd.count == 1 ? row.bytes : row.bytes.withReturns
      bytes += [UInt8](repeating: dialect.delimiter, count: max(0, head.count - row.fields.count))
      bytes += added(values.map(\.plain.withoutFormula)) + lineEnd
    }
    return bytes
  }

  private func added(_ fields: [String]) -> [UInt8] {
    fields.flatMap { [dialect.delimiter] + dialect.written($0) }
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

/// The rows of a table that cannot be read; at least one.
public struct TableProblems: Error, Hashable, Sendable {
  /// In the order of the rows.
  public var problems: [RowProblem]

  /// Makes one of its problems.
  public init(problems: [RowProblem]) { self.problems = problems }
}

extension [UInt8] {
  /// The bytes with a return before every line feed that has none.
  fileprivate var withReturns: [UInt8] {
    var result: [UInt8] = []
    for byte in self {
      if byte == 10, result.last != 13 { result.append(13) }
      result.append(byte)
    }
    return result
  }
}
