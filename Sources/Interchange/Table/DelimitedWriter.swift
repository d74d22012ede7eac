/// Writes rows of fields as text, in UTF-8.
struct DelimitedWriter {
  /// How fields and rows are parted.
  enum Dialect {
    /// RFC 4180, with a byte order mark: a comma, and quotes where a field needs
    /// them.
    case csv
    /// A tab, no quotes; a field must have neither tab nor line break in it.
    case tsv
  }

  private let dialect: Dialect
  /// What has been written.
  private(set) var bytes: [UInt8]

  init(_ dialect: Dialect) {
    self.dialect = dialect
    bytes = dialect == .csv ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Writes a row.
  mutating func append(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: dialect == .csv ? "," : "\t")) }
      append(field)
    }
    bytes.append(contentsOf: dialect == .csv ? [13, 10] : [10])
  }

  private mutating func append(_ field: String) {
    let special: Set<UInt8> = [10, 13, UInt8(ascii: ","), UInt8(ascii: "\"")]
    guard dialect == .csv, field.utf8.contains(where: special.contains) else {
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
