/// In what a name is like the one looked for.
public enum NameLikeness: Hashable, Sendable {
  /// It has the same letters, capitals apart.
  case sameLetters
  /// It sounds the same: another script, romanisation or diacritics.
  case sameSound
  /// It begins with the name looked for, which is so much of it, 0 to 1.
  case beginning(share: Double)
  /// A word of it is the name looked for.
  case word
  /// A word of it begins with the name looked for.
  case beginningOfWord
  /// So much of the sounds, 0 to 1, speaks for its being the name looked for; so
  /// many letters of their keys are others, where they are few.
  case alike(share: Double, edits: Int?)
}
