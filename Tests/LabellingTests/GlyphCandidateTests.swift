import Labelling
import Testing

struct GlyphCandidateTests {
  private let run = GlyphRun(
    advances: Array(repeating: 6, count: 8), ascent: 7, descent: 2)

  /// A quarter of a circle, from the right upwards, in short pieces.
  private func arc(radius: Double) -> [SIMD2<Double>] {
    (0...90).map { step in
      let share = Double(step) / 90
      let raw = SIMD2(1 - share, -share)
      return radius * raw / (raw * raw).sum().squareRoot()
    }
  }

  @Test func aLevelRiverBearsItsNameAboveItsMiddle() throws {
    let river = LineCandidates(run: run, gap: 1.5, worst: 1)
    for path in [[SIMD2(0.0, 0.0), [200, 0]], [[200, 0], [0, 0]]] {
      let best = try #require(river.candidates(along: path).first)
      #expect(abs((best.glyphs.first?.origin.x ?? 0) - 76) < 5)
      #expect(best.glyphs.allSatisfy { abs($0.origin.y + 3.5) < 1e-9 && abs($0.rotation) < 1e-9 })
      #expect(best.candidate.boxes.allSatisfy { $0.maximum.y <= -1.5 + 1e-9 })
      #expect(best.candidate.cost < 0.05)
    }
  }

  @Test(arguments: [60.0, 100, 300])
  func lettersFollowACurveUpright(radius: Double) throws {
    let candidates = LineCandidates(run: run, gap: 2, worst: 1).candidates(
      along: arc(radius: radius))
    #expect(!candidates.isEmpty)
    for candidate in candidates {
      for (one, other) in zip(candidate.glyphs, candidate.glyphs.dropFirst()) {
        #expect(abs(one.rotation) <= .pi / 2 + 0.03)
        #expect(abs(other.rotation - one.rotation) <= 22 * .pi / 180)
        #expect(abs(Segment(one.origin, other.origin).length - 6) < 0.2)
      }
    }
  }

  @Test func windingOrShortLinesBearNoName() {
    let river = LineCandidates(run: run, gap: 1, worst: 1)
    #expect(river.candidates(along: [[0, 0], [40, 0]]).isEmpty)
    #expect(river.candidates(along: arc(radius: 8)).isEmpty)
    #expect(river.candidates(along: [[5, 5], [5, 5]]).isEmpty)
  }

  @Test func longRiversBearTheirNameAgain() {
    let lists = LineCandidates(run: run, gap: 1, worst: 1)
      .candidates(along: [[0, 0], [1000, 100]], every: 300)
    #expect(lists.count == 3)
    #expect(lists.allSatisfy { !$0.isEmpty })
  }

  @Test func areaNamesSpreadOverMostOfTheirAxis() throws {
    let area = AreaCandidates(run: run, worst: 1)
    let best = try #require(area.candidates(along: [[0, 50], [150, 50]]).first)
    let start = best.glyphs.first?.origin.x ?? 0
    let end = (best.glyphs.last?.origin.x ?? 0) + 6
    #expect((end - start) / 150 >= 0.6 && (end - start) / 150 <= 0.8)
    #expect(abs(start + end - 150) < 1e-6)
    // The letters' middles stand on the axis.
    #expect(best.candidate.boxes.allSatisfy { abs($0.center.y - 50) < 1e-6 })
  }

  @Test func gapsNeverExceedFourLetters() throws {
    let best = try #require(
      AreaCandidates(run: run, worst: 1).candidates(along: [[0, 0], [2000, 0]]).first)
    for (one, other) in zip(best.glyphs, best.glyphs.dropFirst()) {
      #expect(other.origin.x - one.origin.x <= 6 + 24 + 1e-9)
    }
  }

  @Test func aNameLiesInsideALongArea() throws {
    // A slanting band, 40 across.
    let band: [SIMD2<Double>] = [[0, 200], [300, 0], [320, 30], [20, 230]]
    let best = try #require(AreaCandidates(run: run, worst: 1).candidates(within: [band]).first)
    for glyph in best.glyphs {
      #expect(abs(glyph.rotation - -0.588) < 0.05)
    }
    for box in best.candidate.boxes {
      // Between the band's long sides, y = 200 - 2x/3 and y = 243.3 - 2x/3.
      let level = box.center.y + 2 * box.center.x / 3
      #expect(level > 205 && level < 240)
    }
  }
}
