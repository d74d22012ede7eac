/// Bytes that come a part at a time, so that a file of any size is read in
/// little memory.
public struct ByteStream {
  /// The next bytes; nil at the end.
  private let next: () throws -> [UInt8]?
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// How many bytes have been taken.
  public private(set) var count = 0

  /// Makes a stream of whatever a call gives until it gives nil.
  public init(_ next: @escaping () throws -> [UInt8]?) { self.next = next }

  /// Takes the next byte; nil at the end.
  @inline(__always)
  mutating func take() throws -> UInt8? {
    if position == buffer.count {
      guard try fill() else { return nil }
    }
    defer { position += 1 }
    count += 1
    return buffer[position]
  }

  /// Takes the bytes up to the end of a line, without it; nil at the end of all.
  /// Of a line longer than `limit` the rest is passed over.
  mutating func takeLine(limit: Int) throws -> (bytes: [UInt8], isCut: Bool)? {
    var line: [UInt8] = []
    var isCut = false
    var isEmpty = true
    while true {
      if position == buffer.count, try !fill() { return isEmpty ? nil : (line, isCut) }
      isEmpty = false
      let rest = buffer[position...]
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      let part = rest[..<(end ?? buffer.count)]
      line.append(contentsOf: part.prefix(max(0, limit - line.count)))
      isCut = isCut || line.count == limit
      count += part.count + (end == nil ? 0 : 1)
      position = end.map { $0 + 1 } ?? buffer.count
      if end != nil {
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return (line, isCut)
      }
    }
  }

  /// The next bytes, which stay to be taken.
  public mutating func beginning(_ length: Int) throws -> [UInt8] {
    if position == buffer.count { _ = try fill() }
    return Array(buffer[position...].prefix(length))
  }

  private mutating func fill() throws -> Bool {
    while !isAtEnd {
      guard let bytes = try next() else {
        isAtEnd = true
        break
      }
      guard !bytes.isEmpty else { continue }
      buffer = bytes
      position = 0
      return true
    }
    buffer = []
    position = 0
    return false
  }
}
