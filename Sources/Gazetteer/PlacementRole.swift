/// The part a place plays in an activity, an entry of the vocabulary of roles.
public struct PlacementRole: Hashable, Sendable, Identifiable {
  /// The identifier of a role.
  public typealias ID = Identifier<PlacementRole>

  /// What the roles of a function share: how a map treats them.
  public enum Function: String, CaseIterable, Sendable {
    /// It happened there.
    case site
    /// A link or movement begins there.
    case origin
    /// A link or movement passes there.
    case waypoint
    /// A link or movement ends there.
    case destination
  }

  /// The identifier, such as `where`.
  public var id: ID
  /// How a map treats it.
  public var function: Function
  /// What it is called, by language.
  public var labels: [LocalizedText]

  /// Makes a role.
  public init(id: ID, function: Function, labels: [LocalizedText]) {
    self.id = id
    self.function = function
    self.labels = labels
  }
}
