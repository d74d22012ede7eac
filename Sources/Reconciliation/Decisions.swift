/// What a person has decided of the doubtful names of a list.
public struct Decisions: Hashable, Sendable {
  /// A name of a list, and where it should be near.
  public struct Entry: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The name of where it should be near; empty where the list has none.
    public var near: String

    /// Makes an entry of two fields of a list.
    public init(name: String, near: String) {
      self.name = name
      self.near = near
    }
  }

  /// What is meant by an entry.
  public enum Decision: Hashable, Sendable {
    /// A place, by its identifier and the dataset it was imported from; nil for
    /// an authored one.
    case place(id: String, dataset: String?)
    /// None of the places there are.
    case none
  }

  private var decisions: [Entry: Decision] = [:]
  /// The decided entries, in the order they were decided in.
  public private(set) var entries: [Entry] = []

  /// Makes an empty one: nothing is decided.
  public init() {}

  /// The decision of an entry.
  public subscript(entry: Entry) -> Decision? { decisions[entry] }

  /// Decides an entry, anew where it is decided.
  public mutating func decide(_ entry: Entry, _ decision: Decision) {
    if decisions.updateValue(decision, forKey: entry) == nil { entries.append(entry) }
  }
}
