import Gazetteer

/// The words a map itself speaks, in one language, read from a file.
public struct Wording: Decodable, Sendable {
  /// The BCP 47 tag of the language.
  public var language: String
  var phrases: PhraseBook

  /// The phrases a file leaves out.
  public var missing: [String] { phrases.missing(Phrase.self) }

  /// A phrase with its blanks, such as `{n}`, filled in.
  func callAsFunction(_ phrase: Phrase, _ blanks: [String: String] = [:]) -> String {
    phrases.text(phrase, blanks)
  }
}

/// What a map may have to say.
enum Phrase: String, CaseIterable, Sendable {
  case inAll, uncertainName, allSources, notOnMap
  case legendLink, legendTotal, legendHollow, legendOutline, legendSurroundings, legendCountry
  case legendPrecision, legendMoved, legendSize, legendNoFigure, legendSettlement, legendSummit
  case legendElevation, legendOrientation, legendReading, legendUnbounded
  case noteBoundaries, noteNames, noteNamesOverview, noteProjection
  case noteLeftToSources, noteNoRoom, noteKeys, notePointNames, lambert, mercator
  case km, metres, scaleAt
}
