import Colourimetry
import Preflight
import Testing

/// Drawings as other programs write them.
struct ProgramTests {
  @Test func readsMatplotlibWithText() throws {
    let report = try fixtureReport("matplotlib-text", "nature")
    #expect(report.size == SIMD2(88.9, 63.5))
    #expect(report.findings(.lines).first?.problem == .thinLine(0.2, least: 0.25))
    let font = report.findings(.fonts)
    #expect(font.map(\.problem) == [.font("DejaVu Sans", allowed: ["Arial", "Helvetica"])])
    #expect(font.first?.places.count == 13)
    #expect(
      report.findings(.images).map(\.problem)
        == [.coarse(pixels: SIMD2(271, 193), resolution: 100, least: 300)])
    #expect(report.dataColours.map(\.hexadecimal) == ["#2ca02c", "#1f77b4", "#ff7f0e", "#d62728"])
    #expect(report.findings(.lettering).isEmpty)
  }

  @Test func readsMatplotlibWithPaths() throws {
    let report = try fixtureReport("matplotlib-paths", "plos")
    #expect(report.findings(.fonts).isEmpty && report.findings(.lettering).isEmpty)
    // The label of the axis is of 5 pt.
    #expect(report.findings(.type).map(\.problem) == [.smallOutlines(5, least: 8)])
    let nature = try fixtureReport("matplotlib-paths", "nature")
    #expect(nature.findings(.lettering).first?.places.count == 13)
  }

  @Test func readsIllustrator() throws {
    let report = try fixtureReport("illustrator", "elsevier")
    #expect(report.findings(.reading).isEmpty && report.findings(.foreign).isEmpty)
    #expect(report.findings(.references).isEmpty)
    #expect(report.findings(.width).map(\.problem).contains(.screenUnit("240px")))
    #expect(report.findings(.type).map(\.problem) == [.smallType(4.5, least: 7)])
    #expect(report.findings(.type).first?.places.map(\.line) == [24])
    #expect(report.findings(.fonts).first?.problem.found == "type in MyriadPro-Regular")
    #expect(report.findings(.fonts).count == 1)
    #expect(report.dataColours.map(\.hexadecimal) == ["#f68e92"])
  }

  @Test func readsRThroughSvglite() throws {
    let report = try fixtureReport("svglite", "springer-nature")
    #expect(report.findings(.lines).map(\.problem) == [.thinLine(0.21, least: 0.283)])
    #expect(report.findings(.type).map(\.problem) == [.smallType(5.6, least: 8)])
    #expect(report.findings(.conversion).map(\.problem) == [.effect(.textLength)])
    #expect(report.findings(.fonts).first?.problem.found == "type in Liberation Sans")
    #expect(report.dataColours.map(\.hexadecimal) == ["#f8766d", "#00bfc4"])
  }

  @Test func readsRThroughCairo() throws {
    let report = try fixtureReport("cairo", "nature")
    let lettering = report.findings(.lettering)
    #expect(lettering.map(\.problem) == [.outlined])
    #expect(lettering.first?.places.count == 1)
    #expect(report.findings(.lines).isEmpty && report.findings(.contrast).isEmpty)
  }

  @Test func readsInkscape() throws {
    let report = try fixtureReport("inkscape", "springer-nature")
    #expect(report.findings(.width).isEmpty)
    let small = report.findings(.type).map(\.problem)
    // 2.11667 mm are 6 pt; raised by 65 % of that; 3.5278 mm halved are 5 pt.
    #expect(
      small == [
        .smallType(6, least: 8), .smallType(3.9, least: 8), .smallType(5, least: 8),
      ])
    #expect(report.findings(.lines).map(\.problem) == [.thinLine(0.142, least: 0.283)])
    #expect(
      report.findings(.conversion).map(\.problem) == [.effect(.gradient), .effect(.filter)])
    #expect(try fixtureReport("inkscape", "nature").findings(.lettering).count == 1)
  }

}
