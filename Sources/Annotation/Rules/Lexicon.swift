import Gazetteer

/// What a word or phrase of a text is to the reader.
enum Label: Sendable, Hashable {
  case functionWord, abbreviation, preposition, adjective, title, titleAfter, givenName
  case commonWord, personalName, people, namedThing, namedThingAfter
  case kind(Int)
  case number(Double), multiplier(Double), ordinalEnding, partWord
  case hedge(Quantity.Qualifier)
  case unit(Int), qualifier
  case month(Int), season(Int), part(DatePart)
  case group(String)
  case saidBy, says, leader, leaderAfter
}

/// A part of a year, a decade or a month.
enum DatePart: String, Sendable {
  case early, middle, late, end
}

/// The data of a language, made ready for reading; shared, as it is large and
/// every step of the reading asks it.
final class Lexicon: Sendable {
  let rules: LanguageRules
  let phrases: PhraseTable<Label>
  let forms: WordForms
  /// Patterns of dates, the longest first.
  let dates: [DatePattern]
  private let letters: [Unicode.Scalar: [Unicode.Scalar]]

  init(_ rules: LanguageRules) {
    self.rules = rules
    phrases = Self.table(rules)
    forms = WordForms(rules.inflection)
    dates = rules.dates.map(DatePattern.init).sorted { $0.elements.count > $1.elements.count }
    letters = rules.letters.reduce(into: [:]) { table, entry in
      if let first = entry.key.unicodeScalars.first {
        table[first] = Array(entry.value.unicodeScalars)
      }
    }
  }

  /// A word, in small letters, as the language's first script has it. A word
  /// with a plain Latin letter is left as it is: the `ь` of `Bakь` is no sign.
  func normalised(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard !letters.isEmpty, !word.contains(where: { "a" <= $0 && $0 <= "z" }) else { return word }
    return word.flatMap { letters[$0] ?? [$0] }
  }

  /// Whether a word ends as surnames do.
  func isSurname(_ word: String) -> Bool {
    rules.surnameEndings.phrases.contains { ending in
      word.ends(in: ending) && word.unicodeScalars.count > ending.unicodeScalars.count + 2
    }
  }

  /// The numbers of the patterns of dates that may begin with a word, of which
  /// these phrases are known.
  func dates(beginningWith word: String, _ phrases: [PhraseTable<Label>.Entry]) -> [Int] {
    dates.indices.filter { dates[$0].begins(with: word, phrases.map(\.label)) }
  }

  private static func table(_ rules: LanguageRules) -> PhraseTable<Label> {
    var table = PhraseTable<Label>()
    let lists: [(WordList, Label)] = [
      (rules.functionWords, .functionWord), (rules.abbreviations, .abbreviation),
      (rules.prepositions, .preposition), (rules.adjectives, .adjective),
      (rules.titles, .title), (rules.titlesAfter, .titleAfter), (rules.givenNames, .givenName),
      (rules.commonWords, .commonWord), (rules.personalNames, .personalName),
      (rules.peoples, .people), (rules.namedThings, .namedThing),
      (rules.namedThingsAfter, .namedThingAfter),
      (rules.qualifiers, .qualifier), (rules.partWords, .partWord),
      (rules.ordinalEndings, .ordinalEnding), (rules.attribution.before, .saidBy),
      (rules.attribution.after, .says), (rules.leaders, .leader),
      (rules.leadersAfter, .leaderAfter),
    ]
    for (list, label) in lists { table.add(list, label) }
    for (index, kind) in rules.kindWords.enumerated() { table.add(kind.words, .kind(index)) }
    for (index, unit) in rules.units.enumerated() { table.add(unit.words, .unit(index)) }
    for (index, month) in rules.months.enumerated() { table.add(month, .month(index + 1)) }
    for (index, season) in rules.seasons.enumerated() { table.add(season, .season(index + 21)) }
    for (word, value) in rules.numbers { table.add(word, .number(value)) }
    for (word, value) in rules.multipliers { table.add(word, .multiplier(value)) }
    for (name, list) in rules.parts {
      if let part = DatePart(rawValue: name) { table.add(list, .part(part)) }
    }
    for (name, list) in rules.hedges {
      if let qualifier = Quantity.Qualifier(rawValue: name) { table.add(list, .hedge(qualifier)) }
    }
    for (name, list) in rules.groups { table.add(list, .group(name)) }
    return table
  }
}
