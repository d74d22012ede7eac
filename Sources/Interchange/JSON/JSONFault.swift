/// Why a text is not JSON that we read, and where.
public struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// Something else stands where JSON wants this, such as `a value`.
    case expected(String)
    /// The text ends too early.
    case unfinished
    /// A number JSON does not allow, such as `01` or `1.`.
    case malformedNumber
    /// A text that is not UTF-8, has a bare control character, or an escape
    /// JSON does not know.
    case malformedText
    /// Lists and objects nested deeper than the limit.
    case tooDeep(limit: Int)
    /// More bytes than the limit.
    case tooLarge(bytes: Int, limit: Int)
  }

  /// What is wrong.
  public var problem: Problem
  /// The line, from 1.
  public var line: Int
  /// The byte within the line, from 1.
  public var column: Int

  /// Makes a fault of a problem at a line and a byte of it.
  public init(_ problem: Problem, line: Int, column: Int) {
    self.problem = problem
    self.line = line
    self.column = column
  }
}

extension JSONFault.Problem {
  /// What is wrong.
  public var message: String {
    switch self {
    case .expected(let what): "this is not JSON: \(what) should stand here"
    case .unfinished: "the file ends too early; it may have been cut off"
    case .malformedNumber: "this is no number of JSON"
    case .malformedText: "this is no text of JSON: it must be UTF-8 with known escapes"
    case .tooDeep(let limit): "lists and objects are nested deeper than \(limit)"
    case .tooLarge(let bytes, let limit): "the file has \(bytes) bytes; at most \(limit) are read"
    }
  }
}
