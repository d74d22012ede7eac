/// A kind of activity, an entry of the vocabulary of activity kinds.
public struct ActivityKind: Hashable, Sendable, Identifiable {
  /// The identifier of a kind.
  public typealias ID = Identifier<ActivityKind>

  /// The identifier, such as `uprising`.
  public var id: ID
  /// The class it belongs to.
  public var activityClass: ActivityClass.ID
  /// What it is called, by language.
  public var labels: [LocalizedText]
  /// The shape of its symbol, one a theme can draw.
  public var symbol: String
  /// The colour of its symbol: a name of the theme's palette, or `#rrggbb`.
  public var colour: String

  /// Makes a kind.
  public init(
    id: ID, activityClass: ActivityClass.ID, labels: [LocalizedText], symbol: String,
    colour: String
  ) {
    self.id = id
    self.activityClass = activityClass
    self.labels = labels
    self.symbol = symbol
    self.colour = colour
  }
}

/// A class of activity kinds, such as resistance or government measures, kept
/// apart in every legend.
public struct ActivityClass: Hashable, Sendable, Identifiable {
  /// The identifier of a class.
  public typealias ID = Identifier<ActivityClass>

  /// The identifier, such as `resistance`.
  public var id: ID
  /// What it is called, by language.
  public var labels: [LocalizedText]

  /// Makes a class.
  public init(id: ID, labels: [LocalizedText]) {
    self.id = id
    self.labels = labels
  }
}
