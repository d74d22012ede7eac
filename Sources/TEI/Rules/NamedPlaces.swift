import Gazetteer

/// The rule that a place has a name, unless it is a summit nobody has named.
enum NamedPlaces {
  static func check(
    _ places: [Reading.AuthoredPlace], _ families: [PlaceKind.ID: PlaceKind.Family],
    _ findings: inout Findings
  ) {
    for authored in places where authored.place.names.isEmpty {
      if let family = families[authored.place.kind], family != .summit {
        findings.add(.nameless, at: authored.origin)
      }
    }
  }
}
