import Colourimetry
import Testing

struct ColourTests {
  @Test(arguments: [
    // Lab of the sRGB primaries under D65, as published by B. Lindbloom.
    ("#ff0000", 53.2408, 80.0925, 67.2032), ("#00ff00", 87.7347, -86.1827, 83.1793),
    ("#0000ff", 32.2970, 79.1875, -107.8602), ("#ffffff", 100, 0, 0), ("#000000", 0, 0, 0),
    ("#777777", 50.0344, 0, 0),
  ])
  func knowsTheLabCoordinatesOfScreenColours(
    _ text: String, _ lightness: Double, _ a: Double, _ b: Double
  ) throws {
    let lab = LabColour(try #require(ScreenColour(hexadecimal: text)))
    #expect(abs(lab.lightness - lightness) < 0.02)
    #expect(abs(lab.a - a) < 0.02)
    #expect(abs(lab.b - b) < 0.02)
  }

  @Test func measuresContrastAsTheGuidelinesDo() throws {
    #expect(abs(ScreenColour.black.contrast(with: .white) - 21) < 1e-6)
    let grey = try #require(ScreenColour(hexadecimal: "#767676"))
    #expect(abs(grey.contrast(with: .white) - 4.54) < 0.005)
    #expect(grey.contrast(with: grey) == 1)
  }

  @Test(arguments: ["#c8401f", "#000000", "#0f0a07"])
  func writesWhatItReads(_ text: String) {
    #expect(ScreenColour(hexadecimal: text)?.hexadecimal == text)
  }

  @Test func readsShortFormsAndRefusesWhatIsNoColour() {
    #expect(ScreenColour(hexadecimal: "c84")?.hexadecimal == "#cc8844")
    for text in ["", "#", "#12", "#12345", "#gggggg", "#12345678"] {
      #expect(ScreenColour(hexadecimal: text) == nil)
    }
  }

  @Test func mixesAsSVGDoes() {
    let half = ScreenColour.black.laid(over: .white, opacity: 0.5)
    #expect(half.components == SIMD3(repeating: 0.5))
    #expect(ScreenColour.black.laid(over: .white, opacity: 0) == .white)
  }
}

struct ColourVisionTests {
  @Test(arguments: ColourVision.allCases)
  func leavesGreysAlone(_ vision: ColourVision) {
    for level in [0, 64, 128, 255] {
      let grey = ScreenColour(red: UInt8(level), green: UInt8(level), blue: UInt8(level))
      #expect(vision.seen(grey).hexadecimal == grey.hexadecimal)
    }
  }

  @Test(arguments: [ColourVision.protanopia, .deuteranopia])
  func bringsRedAndGreenTogether(_ vision: ColourVision) throws {
    let red = try #require(ScreenColour(hexadecimal: "#d62728"))
    let green = try #require(ScreenColour(hexadecimal: "#2ca02c"))
    #expect(ColourVision.normal.difference(red, green) > 60)
    #expect(vision.difference(red, green) < 35)
    #expect(ColourVision.tritanopia.difference(red, green) > 50)
  }

  @Test func bringsBlueAndGreenTogetherWithoutBlueCones() throws {
    let blue = try #require(ScreenColour(hexadecimal: "#56b4e9"))
    let green = try #require(ScreenColour(hexadecimal: "#33c2a6"))
    let loss = ColourVision.tritanopia.difference(blue, green)
    #expect(loss < ColourVision.normal.difference(blue, green) / 2)
  }

  @Test func showsRedAsDarkToAnEyeWithoutRedCones() throws {
    // Pure red, by the first column of the paper's matrix.
    let red = try #require(ScreenColour(hexadecimal: "#ff0000"))
    #expect(ColourVision.protanopia.seen(red).hexadecimal == "#6d5f00")
  }
}
