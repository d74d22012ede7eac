import Cartography
import Testing

/// Every map of the authored gazetteer, at the widths journals use.
struct SheetTests {
  @Test(arguments: SheetRule.allCases, try MapRequest.all())
  func aMapKeepsToTheRule(rule: SheetRule, request: MapRequest) async throws {
    // The overview holds more than a sheet narrower than two columns has room
    // for. What it leaves out it tells: `everyClaimIsThere` finds it in the notes.
    if rule == .everyNameAndMarkOfTheSourceFindsRoom, request.source == nil, request.width < 170 {
      return
    }
    let map = try await AuthoredAtlas.shared.get().map(request)
    let breaches = rule.breaches(in: map)
    #expect(breaches.isEmpty, "\(breaches)")
  }

  @Test(arguments: try [MapRequest.overview(width: 85)] + MapRequest.sources(width: 85).prefix(1))
  func aMapDrawnAgainIsTheSame(request: MapRequest) async throws {
    let atlas = try AuthoredAtlas.shared.get()
    let (first, second) = (try await atlas.map(request).sheet, try atlas.draw(request).sheet)
    #expect(first.drawing == second.drawing)
    #expect(first.layout == second.layout)
  }
}
