import Preflight
import Testing

/// What is measured as printed: the sheet, type and lines.
struct MeasureTests {
  @Test(
    arguments: [
      ("90mm", nil), ("89.2mm", nil), ("3.543in", nil), ("255.1pt", nil),
      ("95mm", "betweenColumns"), ("200mm", "tooWide"), ("20mm", "tooNarrow"),
      ("340.16", "screenUnit"), ("340.16px", "screenUnit"), ("100%", "noSize"),
    ] as [(String, String?)])
  func knowsTheWidth(_ width: String, _ kind: String?) throws {
    let found = try findings(in: "", .width, journal: "elsevier", width: width)
    #expect(found.count == (kind == nil ? 0 : 1))
    #expect(found.allSatisfy { "\($0.problem)".hasPrefix(kind ?? "-") })
  }

  @Test func takesAWidthOffAColumnForAFaultWhereTheJournalAsksForIt() throws {
    let found = try findings(in: "", .width, journal: "springer-nature", width: "100mm")
    #expect(found.map(\.severity) == [.fault])
    #expect(found.first?.citation?.basis == .quoted)
  }

  @Test func knowsTheHeight() throws {
    #expect(try findings(in: "", .height, journal: "nature", height: "170mm").isEmpty)
    let found = try findings(in: "", .height, journal: "nature", height: "171mm")
    #expect(found.map(\.problem) == [.tooHigh(171, most: 170)])
  }

  /// A millimetre is 2.8346 pt.
  @Test(arguments: [
    ("<text font-size=\"2\">a</text>", 5.67),
    ("<text style=\"font-size: 2px\">a</text>", 5.67),
    ("<g font-size=\"4\"><text font-size=\"50%\">a</text></g>", 5.67),
    ("<g style=\"font: italic 2px/1.2 'Arial', serif\"><text>a</text></g>", 5.67),
    ("<g transform=\"scale(.5)\"><text font-size=\"4\">a</text></g>", 5.67),
    ("<text transform=\"rotate(30) scale(2 0.5)\" font-size=\"4\">a</text>", 5.67),
    ("<style>.a{font-size:9px} text.a{font-size:2px}</style><text class=\"a\">a</text>", 5.67),
    (
      "<style>#b .c > tspan{font-size:2px}</style><g id=\"b\"><g class=\"c\"><text font-size=\"2\">"
        + "</text></g></g><text font-size=\"2\"><tspan>a</tspan></text>", 5.67
    ),
    (
      "<svg viewBox=\"0 0 200 100\" width=\"100\" height=\"50\"><text font-size=\"4\">a</text></svg>",
      5.67
    ),
    (
      "<defs><text id=\"t\" font-size=\"4\">a</text></defs><use href=\"#t\" transform=\"scale(.5)\"/>",
      5.67
    ),
    (
      "<symbol id=\"s\" viewBox=\"0 0 10 10\"><text font-size=\"4\">a</text></symbol>"
        + "<use xlink:href=\"#s\" width=\"5\" height=\"5\"/>", 5.67
    ),
  ])
  func findsSmallTypeHoweverItsSizeIsSaid(_ content: String, _ size: Double) throws {
    let found = try findings(in: content, .type)
    #expect(found.map(\.problem) == [.smallType(size, least: 6)])
  }

  @Test(arguments: [
    "<text font-size=\"2.1167\">six points</text>",
    "<g display=\"none\"><text font-size=\"1\">a</text></g>",
    "<text font-size=\"1\" visibility=\"hidden\">a</text>",
    "<text font-size=\"1\" opacity=\"0\">a</text>",
    "<defs><text font-size=\"1\">a</text></defs>",
    "<text font-size=\"1\"><title>a</title></text>",
    "<text font-size=\"3\">x<tspan font-size=\"1.8\" baseline-shift=\"super\">2</tspan></text>",
  ])
  func leavesTypeInPeaceThatIsLargeEnoughOrNotThere(_ content: String) throws {
    #expect(try findings(in: content, .type).isEmpty)
  }

  @Test func tellsRaisedTypeFromOther() throws {
    // 6.5 pt: too small for text by a little, large enough for what is raised.
    let text = "<text font-size=\"2.293\">a</text>"
    let plain = try findings(in: text, .type, journal: "elsevier")
    #expect(plain.map(\.severity) == [.warning])
    let raised =
      "<text font-size=\"4\">a<tspan font-size=\"2.293\" baseline-shift=\"sub\">b</tspan></text>"
    #expect(try findings(in: raised, .type, journal: "elsevier").isEmpty)
  }

  @Test(arguments: [
    ("<path d=\"M0 0h9\" stroke=\"#000\" stroke-width=\".05\"/>", 0.142),
    ("<path d=\"M0 0h9\" stroke=\"#000\" stroke-width=\".1\" transform=\"scale(.5)\"/>", 0.142),
    ("<path d=\"M0 0h9\" stroke=\"#000\" stroke-width=\".1\" transform=\"scale(4 .5)\"/>", 0.142),
    ("<g stroke=\"red\" style=\"stroke-width:0.05\"><line x2=\"9\"/></g>", 0.142),
    (
      "<path d=\"M0 0h9\" stroke=\"#000\" stroke-width=\".2\" vector-effect=\"non-scaling-stroke\"/>",
      0.15
    ),
  ])
  func findsThinLinesHoweverTheirWidthIsSaid(_ content: String, _ width: Double) throws {
    let found = try findings(in: content, .lines)
    #expect(found.map(\.problem) == [.thinLine(width, least: 0.25)])
  }

  @Test(arguments: [
    "<path d=\"M0 0h9v9h-9z\" stroke=\"#000\" stroke-width=\".01\"/>",
    "<path d=\"M0 0h9\" stroke=\"none\" stroke-width=\".01\"/>",
    "<path d=\"M0 0h9\" stroke=\"#000\" stroke-width=\"0\"/>",
    "<path d=\"M0 0h9v9z\" fill=\"#abc\" stroke=\"#abc\" stroke-width=\".01\"/>",
    "<path d=\"M0 0h9\" stroke=\"#000\" stroke-width=\".0882\"/>",
    "<text font-size=\"4\" stroke=\"#fff\" stroke-width=\".01\">a</text>",
  ])
  func leavesLinesInPeaceThatAreThickEnoughOrNone(_ content: String) throws {
    #expect(try findings(in: content, .lines).isEmpty)
  }

  @Test func tellsOnceOfAllThatIsTooThickWithTheWorst() throws {
    let content =
      "<g stroke=\"#000\"><path d=\"M0 0h9\" stroke-width=\".5\"/>"
      + "<path id=\"worst\" d=\"M0 0h9\" stroke-width=\"1\"/></g>"
    let found = try findings(in: content, .lines, journal: "nature")
    #expect(found.map(\.problem) == [.thickLine(2.835, most: 1)])
    #expect(found.first?.places.first?.id == "worst")
    #expect(found.first?.places.count == 2)
  }

  @Test func findsWhatIsOutsideUnlessItIsClipped() throws {
    let shape = "<rect x=\"90\" y=\"5\" width=\"20\" height=\"5\"/>"
    #expect(try findings(in: shape, .outside, journal: "elsevier").count == 1)
    let clipped = "<g clip-path=\"url(#c)\">\(shape)</g>"
    #expect(try findings(in: clipped, .outside, journal: "elsevier").isEmpty)
    #expect(try findings(in: shape, .outside, journal: "nature").isEmpty)
  }
}
