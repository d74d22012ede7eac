import Gazetteer

/// What the names of a place must keep to.
enum NameRules {
  /// The names that repeat an earlier one of the same text, language and role
  /// (and period and works, for two works may have the same spelling): the
  /// number of each, with that of the earlier.
  static func doubles(in names: [Toponym]) -> [(later: Int, first: Int)] {
    var seen: [Toponym: Int] = [:]
    var doubles: [(Int, Int)] = []
    for (number, name) in names.enumerated() {
      let key = Toponym(
        text: name.text, language: name.language, role: name.role, period: name.period,
        references: name.references)
      if let first = seen[key] { doubles.append((number, first)) } else { seen[key] = number }
    }
    return doubles
  }
}
