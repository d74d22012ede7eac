/// What is wrong in a file of settings, and where.
public struct ConfigurationFault: Error, Hashable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The file is not YAML, for the reason the library gives.
    case notYAML(String)
    /// The file is not names with a value each.
    case notPairs
    /// No setting has the name.
    case unknown(String)
    /// A setting cannot have the value; what it may be, in words.
    case wrongValue(of: String, found: String, String)
  }

  /// What the file is called.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// What is wrong there.
  public var problem: Problem
}

/// Every fault of one file, in its order.
public struct ConfigurationFaults: Error, Hashable {
  /// The faults, at least one.
  public var faults: [ConfigurationFault]
}
