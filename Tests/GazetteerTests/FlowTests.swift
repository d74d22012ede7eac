import Gazetteer
import Testing

/// Links and movements of a claim, from the parts its places play.
struct FlowTests {
  private let roles = [
    PlacementRole(id: "where", function: .site, labels: []),
    PlacementRole(id: "from", function: .origin, labels: []),
    PlacementRole(id: "via", function: .waypoint, labels: []),
    PlacementRole(id: "to", function: .destination, labels: []),
    PlacementRole(id: "helped", function: .destination, labels: []),
  ]

  private func flows(_ places: [(PlacementRole.ID, String)]) -> [[String]] {
    let placements = places.map { role, name in
      Placement(
        role: role, extent: .region, nameInSource: LocalizedText(language: "en", text: name),
        candidates: [])
    }
    return Activity(id: "a", kind: "k", placements: placements).flows(roles: roles).map { flow in
      ([flow.origin] + flow.waypoints + [flow.destination]).map(\.nameInSource.text)
    }
  }

  @Test func aLinkReachesEachOfItsEnds() {
    #expect(
      flows([("from", "A"), ("via", "B"), ("to", "C"), ("to", "D")]) == [
        ["A", "B", "C"], ["A", "B", "D"],
      ])
  }

  @Test func helpComesFromWhereThingsHappened() {
    #expect(flows([("where", "A"), ("helped", "B")]) == [["A", "B"]])
  }

  @Test func aClaimWithoutAnEndIsNoLink() {
    #expect(flows([("from", "A"), ("where", "B")]).isEmpty)
    #expect(flows([("unheard-of", "A"), ("where", "B")]).isEmpty)
  }
}
