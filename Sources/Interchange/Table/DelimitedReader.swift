/// Reads a table row by row, in little memory; a field in quotes may hold line
/// breaks.
public struct DelimitedReader {
  /// The longest row, in bytes.
  static let limit = 1 << 20

  private var stream: ByteStream
  private let dialect: TableDialect
  private var line = 0

  /// Begins at the first row, past a byte order mark.
  public init(_ stream: ByteStream, dialect: TableDialect) {
    self.stream = stream
    self.dialect = dialect
  }

  /// How many bytes have been read.
  public var count: Int { stream.count }

  /// A row of a table.
  public struct Row {
    /// Its fields.
    public var fields: [String]
    /// The line it begins on, from 1.
    public var line: Int
    /// Its bytes as they stand, without the end of the line.
    public var bytes: [UInt8]
  }

  /// The next row that is not empty; nil at the end.
  ///
  /// - Throws: `RowProblem` of a row that cannot be read; the next one can.
  public mutating func next() throws -> Row? {
    while let taken = try stream.takeLine(limit: Self.limit) {
      line += 1
      let first = line
      var bytes = taken.bytes
      if first == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
      var isCut = taken.isCut
      while !isCut, dialect.isQuoted, isOpen(bytes),
        let more = try stream.takeLine(limit: Self.limit)
      {
        line += 1
        bytes += [UInt8(ascii: "\n")] + more.bytes
        isCut = more.isCut || bytes.count > Self.limit
      }
      if isCut { throw RowProblem(line: first, reason: "the row is longer than 1 MiB") }
      if bytes.isEmpty { continue }
      guard String(validating: bytes, as: UTF8.self) != nil else {
        throw RowProblem(line: first, reason: "the row is not UTF-8; save the file as UTF-8")
      }
      return Row(fields: fields(of: bytes), line: first, bytes: bytes)
    }
    return nil
  }

  /// Whether a quote is open at the end of a text.
  private func isOpen(_ bytes: [UInt8]) -> Bool {
    !bytes.count { $0 == UInt8(ascii: "\"") }.isMultiple(of: 2)
  }

  private func fields(of row: [UInt8]) -> [String] {
    var fields: [String] = []
    var field: [UInt8] = []
    var isInQuotes = false
    var index = 0
    while index < row.count {
      let byte = row[index]
      if dialect.isQuoted, byte == UInt8(ascii: "\"") {
        if isInQuotes, index + 1 < row.count, row[index + 1] == byte {
          field.append(byte)
          index += 1
        } else if isInQuotes || field.isEmpty {
          isInQuotes.toggle()
        } else {
          field.append(byte)
        }
      } else if byte == dialect.delimiter, !isInQuotes {
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
      } else {
        field.append(byte)
      }
      index += 1
    }
    return fields + [String(decoding: field, as: UTF8.self)]
  }
}

/// A row of a table that cannot be read.
public struct RowProblem: Error, Hashable, Sendable {
  /// The line it begins on, from 1.
  public var line: Int
  /// What is wrong with it.
  public var reason: String

  /// Makes a problem of a line and what is wrong there.
  public init(line: Int, reason: String) {
    self.line = line
    self.reason = reason
  }
}
