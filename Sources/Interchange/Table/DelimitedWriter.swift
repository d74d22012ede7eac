/// Writes rows of fields as text, in UTF-8.
///
/// A dialect with quotes is that of RFC 4180, with a byte order mark, and quotes
/// where a field needs them; in one without, a field must have neither the
/// delimiter nor a line break in it.
public struct DelimitedWriter {
  private let dialect: TableDialect
  /// What has been written.
  public private(set) var bytes: [UInt8]

  /// Begins a table.
  public init(_ dialect: TableDialect) {
    self.dialect = dialect
    // Without the mark, Excel takes a CSV file for another encoding.
    bytes = dialect.isQuoted ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Takes what has been written, and goes on from there.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Writes a row.
  public mutating func append(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(dialect.delimiter) }
      append(field)
    }
    bytes.append(contentsOf: dialect.isQuoted ? [13, 10] : [10])
  }

  private mutating func append(_ field: String) { bytes += dialect.written(field) }
}

extension TableDialect {
  /// The bytes of a field, in quotes where it needs them and may have them.
  func written(_ field: String) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    let special: Set<UInt8> = [10, 13, delimiter, quote]
    guard isQuoted, field.utf8.contains(where: special.contains) else { return Array(field.utf8) }
    return [quote] + field.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }

  /// RFC 4180.
  public static let csv = TableDialect(delimiter: UInt8(ascii: ","), isQuoted: true)
  /// Tabs and no quotes.
  static let tsv = TableDialect(delimiter: UInt8(ascii: "\t"), isQuoted: false)
}
