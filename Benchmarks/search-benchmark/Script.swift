/// A script that names are looked for in.
enum Script: String, CaseIterable {
  case latin, cyrillic, armenian, georgian, arabic

  /// The script that most letters of a name are in; nil of another, or of none.
  init?(of name: String) {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for scalar in name.unicodeScalars where scalar.properties.isAlphabetic {
      // The names of letters begin with their script.
      guard let word = scalar.properties.name?.split(separator: " ").first?.lowercased() else {
        continue
      }
      if counts[word] == nil { order.append(word) }
      counts[word, default: 0] += 1
    }
    let most = counts.values.max()
    guard let script = order.first(where: { counts[$0] == most }) else { return nil }
    self.init(rawValue: script)
  }
}
