/// How the fields of a text table are parted.
public struct TableDialect: Hashable, Sendable {
  /// The byte between fields.
  public var delimiter: UInt8
  /// Whether a field may stand in quotes.
  public var isQuoted: Bool

  /// Makes a dialect.
  public init(delimiter: UInt8, isQuoted: Bool) {
    self.delimiter = delimiter
    self.isQuoted = isQuoted
  }

  /// The dialect of a table by its first line: the delimiter it has most of.
  public init(sniffing beginning: some Sequence<UInt8>) {
    let line = beginning.prefix { $0 != UInt8(ascii: "\n") }
    let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]
    let counts = marks.map { mark in line.count { $0 == mark } }
    let most = counts.max() ?? 0
    let best = counts.firstIndex(of: most) ?? 0
    self.init(delimiter: marks[best], isQuoted: true)
  }
}
