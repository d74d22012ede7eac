import Foundation
import Gazetteer

extension Doubt {
  /// What is doubtful; how to mend it, or to say that it is right.
  var message: String {
    switch reason {
    case .degreesSwapped(let position):
      "\(subject) lies far from every other place, and would not if latitude and longitude "
        + "changed places; write \(Self.degrees(position)) if that is meant"
    case .signLost(let position):
      "\(subject) lies far from every other place, and would not with another sign; write "
        + "\(Self.degrees(position)) if that is meant"
    case .farFromUnit(let unit, let distance):
      "\(subject) lies \(Int(distance / 1000)) km from the nearest other place of "
        + "\u{201C}\(unit)\u{201D}; look at the position and the unit, or widen the radius"
    case .elevationOffGrid(let stated, let allowed):
      "\(subject) is said to lie at \(Int(stated)) m, but the elevation grid has "
        + "\(Int(allowed.lowerBound)) to \(Int(allowed.upperBound)) m thereabouts; look at the "
        + "figure and the position"
    case .afterSource(let date, let published):
      "\(subject) is dated \(date), but its source appeared \(published); correct one of the two"
    case .apartFromSource(let date, let others):
      "\(subject) is dated \(date), but the source speaks of about \(others); correct the date, or "
        + "say in a <note type=\"date\"> how the source puts it"
    case .figureOutOfLine(let figure, let others):
      "\(subject) has the figure \(Self.number(figure)), but all others of its kind have "
        + "\(Self.number(others.lowerBound)) to \(Self.number(others.upperBound)); look whether a "
        + "digit is too many or too few"
    case .wrongScript(let language, let expected, let found):
      "a name of \(subject) is tagged \(language), whose script is \(expected), but stands in "
        + "\(found); correct the tag or the name"
    case .withoutPlace:
      "\(subject) has no place, and nothing says why; add a place, or a <note type=\"map\"> or "
        + "<note type=\"editor\">"
    case .sameCandidates(let first, let second):
      "the candidates \(first) and \(second) of \(subject) seem to be one place; join the two, or "
        + "correct a position"
    case .usedByNoSource(let name, let sources):
      "\(subject) is said to be called \u{201C}\(name)\u{201D} by "
        + sources.map(\.text).joined(separator: ", ")
        + ", whose claims call it otherwise; correct the name, or what the claim has"
    case .unwritable(let character, let text):
      "\u{201C}\(text)\u{201D} of \(subject) has the character \(Self.name(of: character)), which no "
        + "font at hand has, so that a map has a box for it; take it out, or keep it for a note"
    }
  }

  /// The place or claim that is doubted.
  private var subject: String {
    switch part {
    case .place(let id), .name(let id, _), .location(let id, _), .elevation(let id, _): id.text
    case .claim(let id), .placement(let id, _), .quantity(let id, _): id.text
    case .work(let id): id.text
    }
  }

  /// A character by its number and name in Unicode, which say more than a font
  /// that has it not.
  private static func name(of character: Unicode.Scalar) -> String {
    let code = String(character.value, radix: 16, uppercase: true)
    let name = character.properties.name.map { " (\($0))" } ?? ""
    return "U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)\(name)"
  }

  /// A position as the authored files have it, latitude first.
  private static func degrees(_ position: Coordinate) -> String {
    "\(position.latitude) \(position.longitude)"
  }

  /// A figure without a needless `.0`.
  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }
}
