/// Something a project may decide for all its runs, in `kachagh.yml`.
///
/// Each is an option of some commands by the same name, which beats it.
public struct Setting: Sendable {
  /// Its name in the file; the option has two dashes before it.
  public var name: String
  /// The commands that have the option.
  public var commands: [String]
  /// What it is where nobody says; nil for nothing in particular.
  public var usual: String?
  /// What a value must be, in words.
  public var expected: String
  /// Whether a value can be used.
  public var allows: @Sendable (String) -> Bool

  /// Makes a setting of its parts.
  public init(
    name: String, commands: [String], usual: String?, expected: String,
    allows: @escaping @Sendable (String) -> Bool
  ) {
    self.name = name
    self.commands = commands
    self.usual = usual
    self.expected = expected
    self.allows = allows
  }
}
