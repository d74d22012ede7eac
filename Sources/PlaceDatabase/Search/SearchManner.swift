/// How names are looked for.
public enum SearchManner: Hashable, Sendable {
  /// All that are like it, however spelt.
  case likeness
  /// Those it is, or is the beginning of, as while it is being typed.
  case beginning
}
