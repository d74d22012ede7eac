/// What a table cannot say of itself, as a file beside it: CSV on the Web (W3C
/// 2015, Metadata Vocabulary for Tabular Data), which is looked for under the
/// name of the table with `-metadata.json` behind it.
public struct TableMetadata: Sendable {
  /// What the name of the file adds to that of the table.
  public static let ending = "-metadata.json"

  /// The name of the table's file, beside which it stands.
  public var table: String
  /// What stands between two cells.
  public var delimiter: String
  /// What made the table, and of what.
  public var provenance: String

  /// Makes the metadata of a table.
  public init(table: String, delimiter: String, provenance: String) {
    self.table = table
    self.delimiter = delimiter
    self.provenance = provenance
  }

  /// The bytes of the file.
  public var bytes: [UInt8] {
    var json = JSONWriter()
    json.append(
      .object([
        .init("@context", .string("http://www.w3.org/ns/csvw")), .init("url", .string(table)),
        .init("dialect", .object([.init("delimiter", .string(delimiter))])),
        .init("dc:provenance", .string(provenance)),
      ]))
    json.append("\n")
    return json.bytes
  }
}
