import Testing
import Typography

@Suite struct CurvedLineTests {
  private func line() throws -> ShapedLine {
    try FontBook().shape(
      "MUROVDAĞ", language: "az", in: Typeface(.sans), size: 10, letterSpacing: 3)
  }

  @Test func standsStraightOnAStraightLine() throws {
    let line = try line()
    let curved = try #require(line.standing(on: [[5, 7], [50, 7], [205, 7]], from: 20))
    for (glyph, place) in zip(line.glyphs, curved) {
      #expect(abs(place.position.x - (25 + glyph.offset.x)) < 1e-9)
      #expect(abs(place.position.y - (7 + glyph.offset.y)) < 1e-9)
      #expect(place.rotation == 0)
    }
  }

  @Test func turnsWithTheLine() throws {
    let line = try line()
    let steep = try #require(line.standing(on: [[0, 0], [0, 300]], from: 0))
    #expect(steep.allSatisfy { abs($0.rotation - 90) < 1e-9 })
    #expect(abs(steep[7].position.y - line.glyphs[7].offset.x) < 1e-9)
    let bent = try #require(line.standing(on: [[0, 0], [40, 0], [300, -100]], from: 0))
    #expect(bent.first?.rotation == 0)
    #expect((bent.last?.rotation ?? 0) < -20)
  }

  @Test func refusesWhatIsTooShort() throws {
    let line = try line()
    #expect(line.standing(on: [[0, 0], [line.width - 1, 0]], from: 0) == nil)
    #expect(line.standing(on: [[0, 0], [line.width + 1, 0]], from: 2) == nil)
    #expect(line.standing(on: [[0, 0]], from: 0) == nil)
  }
}
