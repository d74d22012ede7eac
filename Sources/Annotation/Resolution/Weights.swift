#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How much each fact counts, in the logarithm of odds; chosen by hand and held
/// to the development part of the evaluation texts.
enum Weights {
  // Whether it is the name of a place at all.
  static let capital = 2.6
  /// Of a name that only imported places have: among a million names there are
  /// those of persons and common words without number.
  static let importedCapital = -0.8
  /// Of one of several words.
  static let importedWords = 0.6
  /// Of a word before it that stands before persons as well: `from`, `to`.
  static let importedPreposition = 0.5
  /// Of the own name of a large city among them.
  static let wellKnown = 1.2
  static let likeName = -1.2
  static let kindWord = 2.5
  static let preposition = 1.0
  static let placeEnding = 1.4
  /// Of a word behind it for those who live there: `Laçın kəndliləri`.
  static let dwellers = 1.2
  static let listed = 1.0
  static let sentenceStart = -0.4
  static let seenSmall = -3.0
  static let commonWord = -3.2
  /// Of one with a capital within a sentence.
  static let commonWordWithin = -1.6
  static let personalName = -2.8
  static let people = -2.4
  static let personBeside = -4.5
  static let capitalBeside = -1.3
  static let thing = -4.0
  static let assuredElsewhere = 1.5
  static let quoted = -2.8
  static let adjectiveAlone = -4.0
  static let short = -0.8
  static let onlyShortened = -2.2

  // Which of the places that have the name it is.
  static let preferredName = 0.7
  static let formerName = -0.4
  static let otherSpelling = -1.5
  static let shortened = -2.0
  static let shortenedNature = -2.6
  static let kindFits = 3.0
  static let kindDiffers = -2.0
  static let ofPeriod = 0.3
  static let notOfPeriod = -0.8
  static let attested = 0.5
  /// Of a place the gazetteer has not: what a place of it must beat.
  static let stranger = -2.8
  static let nearest = 1.6
  /// How much of that a place counts that is named further off in the text.
  static let farCompany = 0.6
  static let partOf = 1.4
  static let holds = 0.7
  static let plainElsewhere = 1.2
  /// By the family and rank of a kind: what a bare name most often means.
  static let country = 1.0
  static let region = 0.5
  static let settlement: [Double] = [1.0, 0.7, 0.0]
  static let nature = -0.9

  /// How many people make a city well known.
  static let wellKnownPopulation = 200_000
  /// What speaks for an imported place of so many people.
  static func population(_ people: Int) -> Double {
    min(2.0, max(-1.5, 1.2 * log10(Double(max(people, 1))) - 5))
  }

  static func probability(_ odds: Double) -> Double { 1 / (1 + exp(-odds)) }
  static func likelihoods(_ scores: [Double]) -> [Double] {
    guard let top = scores.max() else { return [] }
    let weights = scores.map { exp($0 - top) }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }
  /// How near a distance is, 1 at none, falling by a factor of e every so many
  /// metres.
  static func nearness(_ metres: Double) -> Double { exp(-metres / 60_000) }
}
