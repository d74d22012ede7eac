/// One name of a place, in one language and script.
public struct Toponym: Hashable, Sendable {
  /// What a name is to its place.
  public enum Role: String, CaseIterable, Sendable {
    /// The editors' first name in its language.
    case preferred
    /// Another name or spelling in use.
    case variant
    /// A name no longer in use.
    case former
    /// The spelling of one source, named in the references.
    case asInSource = "source"
  }

  /// The name, in Unicode normalisation form C.
  public var text: String
  /// The BCP 47 tag of its language and script, such as `az-Latn`, `az-Cyrl`,
  /// `hy`, `ru`, `fa` or `en`; `und` with a script (`und-Geor`) where the
  /// language is not recorded.
  public var language: String
  /// What the name is to its place.
  public var role: Role
  /// When the name was in use, where that is known.
  public var period: EDTFDate?
  /// The works that attest the name.
  public var references: [Reference.ID]
  /// How sure the name is; nil where nobody has said.
  public var certainty: Certainty?
  /// An editor's remark.
  public var note: String?

  /// Makes a name.
  public init(
    text: String, language: String, role: Role, period: EDTFDate? = nil,
    references: [Reference.ID] = [], certainty: Certainty? = nil, note: String? = nil
  ) {
    self.text = text
    self.language = language
    self.role = role
    self.period = period
    self.references = references
    self.certainty = certainty
    self.note = note
  }
}
