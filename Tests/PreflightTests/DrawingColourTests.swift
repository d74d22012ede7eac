import Colourimetry
import Preflight
import Testing

struct DrawingColourTests {
  private static func bars(_ colours: [String]) -> String {
    colours.enumerated().map {
      "<rect x=\"\($0.offset * 5)\" width=\"4\" height=\"9\" fill=\"\($0.element)\"/>"
    }.joined()
  }

  private static let okabeIto = [
    "#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7",
  ]

  @Test func passesThePaletteThatNatureRecommends() throws {
    #expect(try findings(in: Self.bars(Self.okabeIto), .colours, journal: "nature").isEmpty)
  }

  @Test func findsTheEyeToWhichColoursAreMostAlike() throws {
    let found = try findings(in: Self.bars(["#ff7f0e", "#2ca02c"]), .colours)
    guard case .alike(_, _, let difference, let vision, let least) = found.first?.problem else {
      Issue.record("nothing found")
      return
    }
    #expect(vision == .protanopia && abs(difference - 1.3) < 0.05 && least == 10)
    #expect(found.first?.severity == .warning)
    #expect(found.first?.places.count == 2)
  }

  @Test func takesNamedColoursInEarnest() throws {
    let colours = ["#ff7f0e", "#2ca02c"].compactMap { ScreenColour(hexadecimal: $0) }
    let found = try findings(in: "", .colours, journal: "nature", colours: colours)
    #expect(found.map(\.severity) == [.fault])
  }

  @Test func leavesGreysInksGroundsAndTextOut() throws {
    let content =
      Self.bars(["#1e1e1c", "#82807c", "#f5f0de", "#c8401f"])
      + "<text font-size=\"4\" fill=\"#c8501f\">a</text>"
    let svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9mm\" height=\"9mm\">\(content)</svg>"
    let report = check(Array(svg.utf8), file: "", against: try rules("general"))
    #expect(report.dataColours.map(\.hexadecimal) == ["#c8401f"])
  }

  @Test func doesNotJudgeARamp() throws {
    let ramp = (0..<40).map { "rgb(\(255 - $0 * 6), \(40 + $0 * 5), 60)" }
    let found = try findings(in: Self.bars(ramp), .colours)
    guard case .manyColours = found.first?.problem else {
      Issue.record("judged")
      return
    }
    #expect(found.count == 1)
  }

  @Test func findsPairsThatGreyBringsTogether() throws {
    let found = try findings(in: Self.bars(["#c8401f", "#00795a"]), .greyscale)
    guard case .alikeInGrey(let pairs, 12) = found.first?.problem else {
      Issue.record("nothing found")
      return
    }
    #expect(pairs.map(\.difference) == [2.2])
  }

  @Test(arguments: [
    ("<text font-size=\"4\" y=\"9\" fill=\"#999\">a</text>", 2.8),
    ("<rect width=\"99\" height=\"49\" fill=\"#333\"/><text font-size=\"4\" y=\"9\">a</text>", 1.7),
    (
      "<circle cx=\"9\" cy=\"9\" r=\"5\" fill=\"#333\"/>"
        + "<text font-size=\"4\" x=\"8\" y=\"10\">1</text>", 1.7
    ),
    ("<text font-size=\"4\" y=\"9\" stroke=\"#333\">a</text>", 1.7),
    ("<path d=\"M0 0H99V49H0z\" fill=\"#333\"/><text font-size=\"4\" y=\"9\">a</text>", 1.7),
  ])
  func measuresTextAgainstWhatItStandsOn(_ content: String, _ contrast: Double) throws {
    let found = try findings(in: content, .contrast)
    guard case .faint(_, _, let value, _) = found.first?.problem else {
      Issue.record("nothing found")
      return
    }
    #expect(value == contrast)
  }

  @Test(arguments: [
    "<path d=\"M0 0L99 0L40 49z\" fill=\"#333\"/><text font-size=\"4\" x=\"30\" y=\"9\">a</text>",
    "<rect width=\"99\" height=\"49\" fill=\"#333\"/><text font-size=\"4\" y=\"9\" fill=\"#fff\">a</text>",
    "<rect width=\"9\" height=\"9\" fill=\"#333\"/><text font-size=\"4\" x=\"30\" y=\"9\">a</text>",
  ])
  func doesNotGuessTheGround(_ content: String) throws {
    #expect(try findings(in: content, .contrast).isEmpty)
  }

  @Test func findsColouredTextOnlyWhereItIsForbidden() throws {
    let text = "<text font-size=\"2\" font-family=\"Arial\" fill=\"navy\">a</text>"
    #expect(try findings(in: text, .colouredText, journal: "nature").count == 1)
    #expect(try findings(in: text, .colouredText, journal: "elsevier").isEmpty)
    let grey = text.replacing("navy", with: "#444")
    #expect(try findings(in: grey, .colouredText, journal: "nature").isEmpty)
  }

  @Test func findsWhatIsTranslucentOnlyWhereItIsForbidden() throws {
    let shape = "<g opacity=\".5\"><rect width=\"9\" height=\"9\" fill-opacity=\".5\"/></g>"
    let found = try findings(in: shape, .transparency, journal: "taylor-francis")
    #expect(found.map(\.problem) == [.translucent(0.25)])
    #expect(try findings(in: shape, .transparency, journal: "mdpi").isEmpty)
  }
}
