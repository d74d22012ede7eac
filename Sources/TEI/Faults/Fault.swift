/// A place in an authored file.
public struct Origin: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The file, relative to the gazetteer's folder.
  public var file: String
  /// The line, counted from 1.
  public var line: Int

  /// Makes a place of a file and a line.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// The place as `places/karabakh.xml:12`.
  public var description: String { "\(file):\(line)" }

  /// Orders by file, then line.
  public static func < (left: Self, right: Self) -> Bool {
    if left.file == right.file { return left.line < right.line }
    return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
  }
}

/// One mistake in the authored files: where, and what.
public struct Fault: Hashable, Sendable, CustomStringConvertible {
  /// Where it is.
  public var origin: Origin
  /// What it is, as facts.
  public var problem: Problem

  /// Makes a fault of a place and a problem.
  public init(origin: Origin, problem: Problem) {
    self.origin = origin
    self.problem = problem
  }

  /// A word for the kind of mistake, the same in every version.
  public var code: String { problem.code }

  /// What is wrong; how to mend it.
  public var message: String { problem.message }

  /// The fault as `file:line: what is wrong; how to mend it`.
  public var description: String { "\(origin): \(message)" }
}

/// Why a gazetteer could not be read.
public enum GazetteerError: Error, Hashable, Sendable {
  /// The folder, or its schema, is not there; the path that is missing.
  case missing(path: String)
  /// The files have mistakes: every one found, by file and line.
  case faults([Fault])
}
