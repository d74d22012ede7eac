/// Where a statement comes from.
public struct Provenance: Hashable, Sendable {
  /// The works it rests on.
  public var references: [Reference.ID]
  /// How it was reached, in an editor's words.
  public var note: String?

  /// Makes a provenance of works and an editor's words.
  public init(references: [Reference.ID] = [], note: String? = nil) {
    self.references = references
    self.note = note
  }
}
