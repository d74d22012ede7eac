import Cartography
import Drawing
import Testing

/// Every map of the authored gazetteer, at the widths journals use.
struct SheetTests {
  @Test(arguments: SheetRule.allCases, try MapRequest.all())
  func aMapKeepsToTheRule(rule: SheetRule, request: MapRequest) async throws {
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

  /// The narrowest overview has no room for the words of all; what stands there
  /// as a number is told in the notes.
  @Test func theNotesTellWhatANumberStandsFor() async throws {
    let map = try await AuthoredAtlas.shared.get().map(.overview(width: 85))
    let notes = map.sheet.drawing.layers.filter { $0.id == "notes" }.flatMap(\.texts)
      .map(\.string).joined(separator: " ")
    let numbers = map.sheet.layout.filter { $0.kind == .name }.compactMap(\.text)
      .compactMap { Int($0) }.sorted()
    #expect(!numbers.isEmpty)
    #expect(numbers == Array(1...numbers.count))
    for number in numbers { #expect(notes.contains("\(number)\u{a0}"), "\(number)") }
  }
}
