import Foundation
import Interchange

/// Tells, on the standard error stream, what an export has left out because its
/// format has no word for it: one line a sort, with how many.
enum LossReport {
  static func tell(_ losses: Losses, format: some ExportFormat) {
    let told = losses.told
    guard !told.isEmpty else { return }
    let lines =
      ["Left out, since \(format.title) has no word for it:"]
      + told.map { sort, count in
        "  \(count) \(count == 1 ? sort.nouns.one : sort.nouns.many)"
      }
    FileHandle.standardError.write(Data((lines.joined(separator: "\n") + "\n").utf8))
  }
}

extension Loss {
  /// What one of it and what several are called.
  fileprivate var nouns: (one: String, many: String) {
    switch self {
    case .namePeriods: ("period of a name", "periods of names")
    case .nameWorks: ("attribution of a name to works", "attributions of names to works")
    case .nameCertainties: ("certainty of a name", "certainties of names")
    case .nameRoles:
      (
        "mark of a name as a variant, a former name or a source's spelling",
        "marks of names as variants, former names or a source's spelling"
      )
    case .nameNotes: ("note on a name", "notes on names")
    case .furtherLocations: ("further position", "further positions")
    case .shapes: ("outline, crest or course", "outlines, crests and courses")
    case .locationPeriods: ("period of a position", "periods of positions")
    case .elevations: ("elevation", "elevations")
    case .furtherElevations: ("further elevation", "further elevations")
    case .relations: ("tie to another place", "ties to other places")
    case .units: ("unit of government", "units of government")
    case .furtherUnits: ("further unit of government", "further units of government")
    case .unitPeriods: ("period of a unit of government", "periods of units of government")
    case .certainties: ("doubt about a place", "doubts about places")
    case .placePeriods: ("time of a place", "times of places")
    case .furtherKinds: ("further kind of a place", "further kinds of places")
    case .parentGrounds:
      (
        "time or source of what a place is part of",
        "times or sources of what places are part of"
      )
    case .depictions: ("picture", "pictures")
    case .readings: ("address to read more at", "addresses to read more at")
    case .populations: ("population", "populations")
    case .featureCodes: ("code of a kind in its dataset", "codes of kinds in their datasets")
    case .actors: ("person or group", "persons and groups")
    case .translations: ("text in a further language", "texts in further languages")
    case .claimNotes: ("editor's note on a claim", "editor's notes on claims")
    }
  }
}
