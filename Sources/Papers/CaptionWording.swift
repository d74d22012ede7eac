import Gazetteer

/// The words of captions in one language, read from a file.
public struct CaptionWording: Decodable, Sendable {
  /// The BCP 47 tag of the language.
  public var language: String
  var phrases: PhraseBook
  /// What the units of figures are called, by their names in the gazetteer; one
  /// that is left out is called by that name.
  var units: [String: String]?

  /// The phrases that the file leaves out.
  public var missing: [String] { phrases.missing(CaptionPhrase.self) }

  /// A phrase with its blanks, such as `{n}`, filled in.
  func callAsFunction(_ phrase: CaptionPhrase, _ blanks: [String: String] = [:]) -> String {
    phrases.text(phrase, blanks)
  }

  func unit(_ name: String) -> String { units?[name] ?? name }
}

/// What a caption or the text in the place of a map has to say.
enum CaptionPhrase: String, CaseIterable {
  case overview, reportedBy, uncertain, unlocated, boundaries, source, credit
  case map, claim, undated, placeNone, mayMean
  case figure, figureUpTo, figureAtLeast, figureCirca, figureMany, figurePart
}
