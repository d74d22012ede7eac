/// Keys under which a name is found however it is spelt.
///
/// Two keys stand side by side: the strict one keeps the letters and drops only
/// case, the folded one also drops script, diacritics and the habits of
/// romanisation, so that `Şuşa`, `Shusha` and `Шуша` all become `susa`. What is
/// left between spellings (`Շուշի` is `susi`) is for the edit distance.
///
/// A fold is made in four steps, each a table of `FoldTables`: lowercase;
/// letter by letter to plain Latin ones, as they sound in the name's language;
/// spellings of one sound to one letter; and doubled letters to one. Words
/// stay apart by single spaces.
public enum NameFold {
  /// The strict key: lowercase, words apart by single spaces.
  public static func strictKey(_ name: String) -> String {
    lowercase(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The folded key of a name in a language, ASCII letters, digits and spaces
  /// only; empty where nothing of the name is known to the tables.
  /// - Parameters:
  ///   - name: the name as it is written.
  ///   - language: the name's tag; nil where it is not known.
  public static func key(_ name: String, language: String? = nil) -> String {
    let overrides = language.flatMap(overrides(for:)) ?? [:]
    return key(name, overrides: overrides)
  }

  /// Every folded key a query in an unknown language may mean, the plainest
  /// first: `Cəbrayıl` is `cabrail`, but `jabrail` if it is Azerbaijani.
  public static func keys(ofQuery query: String) -> [String] {
    var keys = [key(query, overrides: [:])]
    for entry in FoldTables.byLanguage {
      let key = key(query, overrides: entry.letters)
      if !keys.contains(key) { keys.append(key) }
    }
    return keys.filter { !$0.isEmpty }
  }

  private static func overrides(for language: String) -> [Unicode.Scalar: [UInt8]]? {
    let tag = LanguageTag(language)
    return FoldTables.byLanguage.first { $0.tag.distance(to: tag) != nil }?.letters
  }

  /// Lowercase without the dot that Unicode leaves above the `i` of `İ`.
  private static func lowercase(_ name: String) -> String {
    var lower = name.lowercased()
    lower.unicodeScalars.removeAll { $0 == "\u{307}" }
    return lower
  }

  private static func key(_ name: String, overrides: [Unicode.Scalar: [UInt8]]) -> String {
    let words = romanised(lowercase(name), overrides: overrides)
      .filter { !$0.isEmpty }
      .map { withoutDoubles(reduced($0)) }
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  /// The words of a name in plain Latin letters and digits. A space, hyphen or
  /// slash parts words; apostrophes, marks and unknown signs are dropped.
  private static func romanised(
    _ name: String, overrides: [Unicode.Scalar: [UInt8]]
  ) -> [[UInt8]] {
    let scalars = Array(name.unicodeScalars)
    var words: [[UInt8]] = [[]]
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if let pair = FoldTables.pairs[scalar], scalars[(index + 1)...].first == pair.second {
        words[words.count - 1] += pair.letters
        index += 2
        continue
      }
      if let letters = overrides[scalar] ?? plain(scalar) ?? FoldTables.letters[scalar] {
        words[words.count - 1] += letters
      } else if isSeparator(scalar) {
        words.append([])
      }
      index += 1
    }
    return words
  }

  /// A letter or digit that is plain already.
  private static func plain(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar {
    case "a"..."z", "0"..."9": [UInt8(ascii: scalar)]
    default: nil
    }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
      || [.dashPunctuation, .openPunctuation, .closePunctuation, .otherPunctuation]
        .contains(scalar.properties.generalCategory) && scalar != "'" && scalar != "’"
  }

  private static func reduced(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = word[...]
    while let first = rest.first {
      let entries = FoldTables.reductions[first] ?? []
      if let entry = entries.first(where: { rest.starts(with: $0.spelling) }) {
        result += entry.reduced
        rest = rest.dropFirst(entry.spelling.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static func withoutDoubles(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for letter in word where letter != result.last || !isLetter(letter) { result.append(letter) }
    return result
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
