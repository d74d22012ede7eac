/// The authored name of a thing, unique among things of its sort.
///
/// It is the `xml:id` of the authored file: letters, digits, `-`, `.` and `_`,
/// beginning with a letter. Identifiers order by their UTF-8 bytes, so that
/// every list made from them is the same on every machine.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The identifier as written.
  public let text: String

  /// Makes an identifier of a text; whether it is well formed is the reader's
  /// check, not this one's.
  public init(_ text: String) { self.text = text }

  /// The identifier as written.
  public var description: String { text }

  /// Orders by UTF-8 bytes.
  public static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Makes an identifier of a literal.
  public init(stringLiteral value: String) { self.init(value) }
}
