/// Writes rows of fields as text, in UTF-8.
///
/// A dialect with quotes is that of RFC 4180, with a byte order mark, and quotes
/// where a field needs them; in one without, a field must have neither the
/// delimiter nor a line break in it.
struct DelimitedWriter {
  private let dialect: TableDialect
  /// What has been written.
  private(set) var bytes: [UInt8]

  init(_ dialect: TableDialect) {
    self.dialect = dialect
    // Without the mark, Excel takes a CSV file for another encoding.
    bytes = dialect.isQuoted ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Writes a row.
  mutating func append(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(dialect.delimiter) }
      append(field)
    }
    bytes.append(contentsOf: dialect.isQuoted ? [13, 10] : [10])
  }

  private mutating func append(_ field: String) {
    let special: Set<UInt8> = [10, 13, dialect.delimiter, UInt8(ascii: "\"")]
    guard dialect.isQuoted, field.utf8.contains(where: special.contains) else {
      bytes.append(contentsOf: field.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension TableDialect {
  /// RFC 4180.
  static let csv = TableDialect(delimiter: UInt8(ascii: ","), isQuoted: true)
  /// Tabs and no quotes.
  static let tsv = TableDialect(delimiter: UInt8(ascii: "\t"), isQuoted: false)
}
