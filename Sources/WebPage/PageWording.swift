import Gazetteer

/// The words of the page, in one language, read from a file.
public struct PageWording: Decodable, Sendable {
  /// The BCP 47 tag of the language.
  public var language: String
  var phrases: PhraseBook
  /// What forms of files are called, by the endings of their names; one that is
  /// left out is called by its ending in capitals.
  var forms: [String: String]?

  /// The phrases that the program needs and a file leaves out; what only the
  /// template asks for is found missing when the page is made.
  public var missing: [String] { phrases.missing(PagePhrase.self) }

  /// The words with others added; of two for one phrase, the other's.
  public func adding(_ others: [String: String]) -> PageWording {
    var sum = self
    sum.phrases.add(others)
    return sum
  }

  /// What a screen reader says in the place of the map.
  public var mapLabel: String { self(.mapLabel) }

  /// What a screen reader says in the place of the legend.
  public func legendLabel(words: [String]) -> String {
    ([self(.legendLabel)] + words).joined(separator: " ")
  }

  /// What a form of file is called, by the ending of its name.
  func form(_ ending: String) -> String { forms?[ending] ?? ending.uppercased() }

  /// A phrase with its blanks, such as `{n}`, filled in.
  func callAsFunction(_ phrase: PagePhrase, _ blanks: [String: String] = [:]) -> String {
    phrases.text(phrase, blanks)
  }
}

/// What the program itself has to say on the page.
enum PagePhrase: String, CaseIterable {
  case mapLabel, legendLabel, allSources, download, undated
  case certain, probable, conjectural
  case places, figures, actors, certainty, citation, remark
  case placeNone, placeNotDrawn, placeOnSourceMap
  case extentRegion, extentCountry
  case mayMean, likelihood, identifiedProbably, identifiedByConjecture, precision
  case namesOf, noOtherName, nameFormer, nameVariant, nameInSource
  case showOnMap, linkToClaim, workOnline
}
