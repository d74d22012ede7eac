/// Keys under which a name is found however it is spelt.
///
/// Two keys stand side by side: the strict one keeps the letters and drops only
/// case, the folded one also drops script, diacritics and the habits of
/// romanisation, so that `Şuşa`, `Shusha` and `Шуша` all become `susa`. What is
/// left between spellings (`Շուշի` is `susi`) is for `SoundAlignment`.
///
/// A fold is made in three steps, each a table of `FoldTables`: letter by letter,
/// whatever the case, to plain Latin ones, as they sound in the name's language;
/// spellings of one sound to one letter; and doubled letters to one. Words stay
/// apart by single spaces.
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
    key(name, LetterTable.table(for: language))
  }

  /// Every folded key a query in an unknown language may mean, the plainest
  /// first: `Cəbrayıl` is `cabrail`, but `jabrail` if it is Azerbaijani.
  public static func keys(ofQuery query: String) -> [String] {
    LetterTable.readings { key(query, $0) }.filter { !$0.isEmpty }
  }

  /// The folded key of a name written in syllables (`Syllables`), as one word; nil
  /// of any other.
  public static func keyOfSyllables(_ name: String) -> String? {
    Syllables.joined(LetterTable.common.romanised(name)).map {
      String(decoding: FoldTables.reductions.reduced($0), as: UTF8.self)
    }
  }

  /// Lowercase without the dot that Unicode leaves above the `i` of `İ`.
  private static func lowercase(_ name: String) -> String {
    var lower = name.lowercased()
    lower.unicodeScalars.removeAll { $0 == "\u{307}" }
    return lower
  }

  private static func key(_ name: String, _ table: LetterTable) -> String {
    String(decoding: FoldTables.reductions.reduced(table.romanised(name)), as: UTF8.self)
  }
}
