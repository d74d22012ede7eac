/// A person or group an activity names.
public struct Actor: Hashable, Sendable {
  /// What the person or group did: `participant`, `leader`, `target`, `victim`,
  /// `speaker`, `reporter` and the like.
  public var role: String
  /// The name or the words of the source for them.
  public var name: String
  /// An editor's remark, such as an office held.
  public var note: String?
  /// Whether this is a group, not a single person.
  public var isGroup: Bool

  /// Makes an actor.
  public init(role: String, name: String, note: String? = nil, isGroup: Bool) {
    self.role = role
    self.name = name
    self.note = note
    self.isGroup = isGroup
  }
}
