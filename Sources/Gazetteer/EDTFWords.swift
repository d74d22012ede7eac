/// The words a language needs to write dates: data, so that a language is added
/// by adding a table.
///
/// In a pattern `#` stands for the date, `@` for the ordinal suffix of its
/// number where the language has one.
struct EDTFWords: Sendable {
  /// The primary language tag, such as `en`.
  var language: String
  /// The months from January, as they stand within a date.
  var months: [String]
  /// Spring, summer, autumn, winter.
  var seasons: [String]
  /// A season of a year; `%` stands for the season.
  var seasonPattern: String
  /// Ten or a hundred years, named after the first of them.
  var yearsPattern: String
  /// A year before 1 AD, counted from 1.
  var beforeChristPattern: String
  /// An approximate date.
  var approximatePattern: String
  /// An uncertain date.
  var uncertainPattern: String
  /// A time that began on a date and has no end.
  var fromPattern: String
  /// A time that has no beginning and ended on a date.
  var untilPattern: String
  /// Between the last two of several dates of which one is meant.
  var or: String
  /// Between the last two of several dates which are all meant.
  var and: String
  /// The suffix of a number, by the number its last word stands for (1 to 9,
  /// the tens, 100, 1000); empty where the language needs none.
  var ordinalSuffixes: [Int: String]
}

extension EDTFWords {
  static let all = [english, azerbaijani]

  /// The words of a language tag by its primary language; English else.
  static func words(for tag: String) -> EDTFWords {
    let primary = tag.prefix { $0 != "-" }
    return all.first { $0.language == primary } ?? english
  }

  static let english = EDTFWords(
    language: "en",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    seasons: ["spring", "summer", "autumn", "winter"],
    seasonPattern: "% #",
    yearsPattern: "#s",
    beforeChristPattern: "# BC",
    approximatePattern: "c. #",
    uncertainPattern: "#?",
    fromPattern: "from #",
    untilPattern: "to #",
    or: " or ", and: " and ",
    ordinalSuffixes: [:])

  static let azerbaijani = EDTFWords(
    language: "az",
    months: [
      "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr",
      "oktyabr", "noyabr", "dekabr",
    ],
    seasons: ["yazı", "yayı", "payızı", "qışı"],
    seasonPattern: "#-@ ilin %",
    yearsPattern: "#-@ illər",
    beforeChristPattern: "e.ə. #",
    approximatePattern: "təqr. #",
    uncertainPattern: "#?",
    fromPattern: "#–…",
    untilPattern: "…–#",
    or: " və ya ", and: " və ",
    ordinalSuffixes: [
      1: "ci", 2: "ci", 3: "cü", 4: "cü", 5: "ci", 6: "cı", 7: "ci", 8: "ci", 9: "cu",
      10: "cu", 20: "ci", 30: "cu", 40: "cı", 50: "ci", 60: "cı", 70: "ci", 80: "ci",
      90: "cı", 100: "cü", 1000: "ci",
    ])
}
