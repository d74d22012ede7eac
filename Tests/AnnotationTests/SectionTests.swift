import Annotation
import Gazetteer
import Testing

/// A text longer than a section.
struct SectionTests {
  /// Paragraphs without names or acts, enough for a section of their own.
  private static let filler = String(
    repeating: "It was quiet, and nothing came of it.\n\n", count: 8_000)

  @Test func rangesAndNumbersAreThoseOfTheWhole() throws {
    let claim = "A rising broke out in Goris."
    let text = try Repository.annotate("\(claim)\n\n\(Self.filler)\(claim)")
    let second = claim.count + 2 + Self.filler.count
    #expect(text.named == ["Goris=goris", "Goris=goris"])
    #expect(text.mentions.last?.range.lowerBound == second + 22)
    #expect(text.events.map(\.activity.id) == ["draft-1", "draft-2"])
    #expect(text.events.map(\.mentions) == [[0], [1]])
    #expect(text.events.last?.range.lowerBound == second)
  }

  /// What a text has been plain about counts to its end.
  @Test func namesAreRemembered() throws {
    let bare = "Minkend fell, and Lachin itself fell."
    #expect(try Repository.annotate("\(Self.filler)\(bare)").named == ["Minkend=minkend"])
    let text = try Repository.annotate("They came from Lachin district.\n\n\(Self.filler)\(bare)")
    #expect(text.named.last == "Lachin=lachin")
  }

  /// One line of any length is read a piece at a time, none of it twice.
  @Test func aLineWithoutEndIsParted() throws {
    let line = String(repeating: "In Goris it was quiet. ", count: 20_000)
    let text = try Repository.annotate(line)
    #expect(text.mentions.count == 20_000)
    #expect(
      zip(text.paragraphs, text.paragraphs.dropFirst()).allSatisfy {
        $0.range.upperBound == $1.range.lowerBound && $0.range.count <= 20_000
      })
    #expect(text.paragraphs.last?.range.upperBound == line.count)
  }
}
