/// What a text has said of its names so far, by their plain forms: no more than
/// there are names.
struct NameMemory {
  /// Names that were those of places beyond doubt.
  private(set) var sure: Set<String> = []
  /// Names that were those of persons.
  private(set) var persons: Set<String> = []
  /// The place a name meant where the text was plain about it.
  private(set) var plain: [String: Int] = [:]

  /// Whether a name has been one of a place beyond doubt, and never of a person.
  func isAssured(_ name: String) -> Bool { sure.contains(name) && !persons.contains(name) }

  /// Takes in the names of a section.
  mutating func take(_ found: [Found]) {
    for name in found {
      guard let key = name.key else { continue }
      if name.odds > 1 { sure.insert(key) }
      if name.isOfPerson { persons.insert(key) }
    }
  }

  /// Takes in the place a name plainly means; the first counts.
  mutating func take(_ place: Int, of name: String) {
    plain[name] = plain[name] ?? place
  }
}
