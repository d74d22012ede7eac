public import Gazetteer

/// What became of one row of a list of alternate names.
public enum AlternateNameRecord: Hashable, Sendable {
  /// Something is said of a place.
  case name(AlternateName)
  /// The row cannot be used.
  case rejected(RejectedRecord)
}

/// Reads GeoNames' list of alternate names, `alternateNamesV2.txt`, a row at a
/// time.
public struct AlternateNamesReader {
  private let terms: AlternateNameTerms
  private let wanted: NumberSet

  /// Prepares to read a list.
  ///
  /// - Parameters:
  ///   - terms: what the codes stand for that are no languages.
  ///   - wanted: the places whose names are wanted; the rows of others are passed
  ///     over.
  public init(terms: AlternateNameTerms, wanted: NumberSet) {
    self.terms = terms
    self.wanted = wanted
  }

  /// Reads all rows in their order.
  ///
  /// - Parameters:
  ///   - stream: The list.
  ///   - body: Called with each that says something of a place that is wanted, or
  ///     cannot be used, and how many bytes have been read.
  /// - Throws: whatever the stream and the body throw.
  public func read(
    _ stream: ByteStream, _ body: (AlternateNameRecord, Int) throws -> Void
  ) throws {
    var stream = stream
    var number = 0
    while let (bytes, isCut) = try stream.takeLine(limit: GazetteerReader.longestLine) {
      number += 1
      if bytes.isEmpty { continue }
      if let place = AlternateNameRow.place(of: bytes), !wanted.mayContain(place) { continue }
      if let record = record(bytes, isCut: isCut, line: number) { try body(record, stream.count) }
    }
  }

  /// What a row says; nil of what is nothing of a place.
  private func record(_ bytes: [UInt8], isCut: Bool, line: Int) -> AlternateNameRecord? {
    do throws(RecordProblem) {
      let text = try String(line: bytes, isCut: isCut)
      return try AlternateNameRow.name(of: text, terms: terms).map(AlternateNameRecord.name)
    } catch {
      return .rejected(RejectedRecord(line: line, reason: error.reason, bytes: bytes))
    }
  }
}
