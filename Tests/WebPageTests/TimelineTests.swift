import Gazetteer
import Testing

@testable import WebPage

struct TimelineTests {
  private func steps(_ dates: [String]) throws -> [String] {
    let timeline = Timeline(try dates.map { try EDTFDate($0) })
    return timeline.steps.map {
      "\(timeline.beginning(of: $0, language: "en")) to \(timeline.end(of: $0, language: "en"))"
    }
  }

  @Test func theSpanIsCutWhereClaimsBeginAndEnd() throws {
    #expect(
      try steps(["18XX", "1930", "1930-03", "1930-04-27"]) == [
        "1800 to 1899", "1900 to 1929", "1930 to February 1930",
        "March 1930 to March 1930", "April 1930 to 26 April 1930",
        "27 April 1930 to 27 April 1930", "28 April 1930 to 1930",
      ])
  }

  @Test func aDateTakesTheStepsItMayFallIn() throws {
    let dates = try ["1928", "1930-03", "1930", "1929/..", "../1929"].map { try EDTFDate($0) }
    let timeline = Timeline(dates)
    let last = try #require(timeline.steps.last)
    let ranges = dates.map { timeline.range(of: $0) }
    let ofMarch = try #require(ranges[1])
    #expect(ofMarch.count == 1)
    #expect(ranges[2].map { $0.contains(ofMarch.lowerBound) && $0.count == 3 } == true)
    #expect(ranges[3]?.upperBound == last)
    #expect(ranges[4]?.lowerBound == 0)
    #expect(timeline.first(of: ofMarch.lowerBound).description == "1930-03-01")
    #expect(timeline.last(of: ofMarch.lowerBound).description == "1930-03-31")
  }

  @Test func manyDatesMakeCoarserSteps() throws {
    let days = (1...28).flatMap { day in
      (1...9).map { "193\($0)-0\($0)-\(day < 10 ? "0" : "")\(day)" }
    }
    let timeline = Timeline(try days.map { try EDTFDate($0) })
    #expect(timeline.steps.count <= 96)
    #expect(timeline.steps.allSatisfy { timeline.first(of: $0).day == 1 })
  }

  @Test func withoutADateThereIsNoStep() {
    #expect(Timeline([]).steps.isEmpty)
  }
}
