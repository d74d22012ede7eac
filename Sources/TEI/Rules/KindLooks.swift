import Gazetteer

/// Every kind of activity has a symbol that can be drawn, and a colour that every
/// theme has.
enum KindLooks {
  static func check(_ kinds: [ActivityKind], _ means: DrawingMeans, _ findings: inout Findings) {
    for kind in kinds {
      guard let origin = findings.definitions[.activityKind]?[kind.id.text] else { continue }
      if !means.symbols.contains(kind.symbol) {
        findings.add(.unknownSymbol(kind.symbol, known: means.symbols.sorted()), at: origin)
      }
      guard IdentifierRule.allows(kind.colour) else { continue }
      let lacking = means.palettes.filter { !$0.value.contains(kind.colour) }
      guard !lacking.isEmpty else { continue }
      let known = Set(means.palettes.values.joined()).sorted()
      findings.add(
        .unknownColour(
          kind.colour, themes: lacking.keys.sorted(),
          nearest: Likeness.nearest(to: kind.colour, among: known)), at: origin)
    }
  }
}
