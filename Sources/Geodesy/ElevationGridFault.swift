/// What is wrong with a file of an elevation grid.
public struct ElevationGridFault: Error, Hashable, Sendable {
  /// The kinds of fault.
  public enum Reason: Hashable, Sendable {
    /// The header lacks an entry, such as `ncols`.
    case missingHeader(String)
    /// The value of a header entry is not what it must be, such as a count of
    /// columns below two.
    case badHeader(name: String, found: String, expected: String)
    /// A word stands where a number must.
    case notANumber(found: String)
    /// The rows hold more or fewer numbers than columns times rows.
    case wrongCount(expected: Int, found: Int)
    /// The name of a tile does not begin with its corner, as `N39E046` does.
    case notNamedByCorner
  }

  /// The name of the file, as the reader was given it.
  public var file: String
  /// The line, counted from one.
  public var line: Int
  /// What is wrong.
  public var reason: Reason

  /// Makes a fault.
  public init(file: String, line: Int, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }
}
