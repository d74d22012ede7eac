/// The words a map itself speaks, in one language, read from a file.
public struct Wording: Decodable, Sendable {
  /// The BCP 47 tag of the language.
  public var language: String
  var phrases: [String: String]

  /// The phrases a file leaves out.
  public var missing: [String] {
    Phrase.allCases.map(\.rawValue).filter { phrases[$0] == nil }
  }

  /// A phrase with its blanks, such as `{n}`, filled in.
  func callAsFunction(_ phrase: Phrase, _ blanks: [String: String] = [:]) -> String {
    var text = phrases[phrase.rawValue] ?? phrase.rawValue
    for (name, value) in blanks.sorted(by: { $0.key < $1.key }) {
      text = text.replacing("{\(name)}", with: value)
    }
    return text
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
