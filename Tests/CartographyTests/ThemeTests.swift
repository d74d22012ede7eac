import Colourimetry
import Drawing
import Foundation
import Gazetteer
import Testing

@testable import Cartography

/// Every theme in the folder is among those tested, and is named as its file.
@Test func everyThemeIsTested() throws {
  let files = try FileManager.default.contentsOfDirectory(atPath: ThemeFile.folder.path)
  #expect(files.sorted() == ThemeFile.names.map { "\($0).json" })
  for name in ThemeFile.names { #expect(try ThemeFile(name).theme.name == name) }
}

/// Themes differ in look alone: each has a style for every part of a map, a
/// colour for every name of a colour, and symbols of the same sizes, on which it
/// depends what doubt there is room to draw.
@Test(arguments: ThemeFile.names) func themesAreComplete(name: String) throws {
  let (theme, model) = (try ThemeFile(name).theme, try ThemeFile("colour").theme)
  #expect(theme.missingTextRoles == [])
  #expect(theme.palette.keys.sorted() == model.palette.keys.sorted())
  for kind in try kinds() { #expect(theme.palette[kind.colour] != nil, "\(kind.id)") }
  let (sizes, modelSizes) = (theme.symbol, model.symbol)
  #expect(sizes.radius == modelSizes.radius && sizes.casing.width == modelSizes.casing.width)
  #expect(sizes.smallest == modelSizes.smallest && sizes.largest == modelSizes.largest)
}

/// The colours of a theme's palette, each once, are far apart for every eye.
@Test(arguments: ThemeFile.names, ColourVision.allCases)
func coloursOfKindsAreFarApart(name: String, vision: ColourVision) throws {
  let theme = try ThemeFile(name).theme
  for (one, other) in pairs(try kinds()) {
    let colours = try (#require(colour(one, theme)), #require(colour(other, theme)))
    guard colours.0 != colours.1 else { continue }
    let difference = vision.difference(colours.0, colours.1)
    #expect(difference >= 20, "\(one.colour), \(other.colour): \(difference)")
  }
}

/// Kinds that a grey print or one colour makes alike have different shapes.
@Test(arguments: ThemeFile.names) func kindsAlikeInGreyDifferInShape(name: String) throws {
  let theme = try ThemeFile(name).theme
  for (one, other) in pairs(try kinds()) where one.symbol == other.symbol {
    let colours = try (#require(colour(one, theme)), #require(colour(other, theme)))
    let step = abs(LabColour(colours.0).lightness - LabColour(colours.1).lightness)
    #expect(step >= 12, "\(one.id), \(other.id): \(step)")
  }
}

/// A symbol stands out against the casing it is drawn in, and so does the
/// outline of a hollow one against its inside.
@Test(arguments: ThemeFile.names) func symbolsStandOutAgainstTheirCasing(name: String) throws {
  let theme = try ThemeFile(name).theme
  for kind in try kinds() {
    let colour = try #require(theme.colour(named: kind.colour))
    for isHollow in [false, true] {
      let elements = SymbolDrawing(theme: theme).elements(
        .disc, colour: colour, center: .zero, radius: 3.7, isHollow: isHollow)
      let grounds = elements.flatMap(\.paints).filter { $0 != colour }
      #expect(!grounds.isEmpty)
      for ground in grounds {
        let contrast = ground.screen.contrast(with: colour.screen)
        #expect(contrast >= 3, "\(kind.id) on \(ground.screen.hexadecimal): \(contrast)")
      }
    }
  }
}

/// Text is legible on the ground its part of a map has.
@Test(arguments: ThemeFile.names, TextRole.allCases)
func textIsLegible(name: String, role: TextRole) throws {
  let theme = try ThemeFile(name).theme
  let style = theme.style(role)
  for ground in try theme.grounds(of: role) {
    let contrast = style.colour.screen.contrast(with: ground.screen)
    #expect(contrast >= 4.5, "on \(ground.screen.hexadecimal): \(contrast)")
  }
}

/// Journals refuse type under 6 points and lines under a quarter of a point.
@Test(arguments: ThemeFile.names) func typeAndLinesAreLargeEnough(name: String) throws {
  let file = try ThemeFile(name)
  for role in TextRole.allCases { #expect(file.theme.style(role).size >= 6, "\(role)") }
  let widths = try file.numbers(under: ["width", "narrowest", "widest", "hollowStroke"])
  #expect(widths.count >= 15)
  for width in widths { #expect(width >= 0.25) }
}

/// What is printed black and white has no colour to lose.
@Test func greyscaleHasNoColour() throws {
  let colours = try ThemeFile("greyscale").text.matches(of: /#[0-9a-f]{6}/).map(\.output)
  #expect(colours.count > 40)
  for text in colours {
    let colour = try #require(Colour(hex: String(text)))
    #expect(colour.red == colour.green && colour.green == colour.blue, "\(text)")
  }
}

/// In high contrast the lines of water and boundaries stand out as symbols do.
@Test func linesStandOutInHighContrast() throws {
  let theme = try ThemeFile("high-contrast").theme
  let lines = [theme.water.shore.colour, theme.water.river.colour, theme.boundary.line.colour]
  for line in lines.compactMap({ $0 }) {
    for tint in theme.relief.tints {
      #expect(line.screen.contrast(with: tint.colour.screen) >= 3)
    }
  }
}

/// Slides are dark all over: no ground is lighter than any text.
@Test func darkThemeIsDark() throws {
  let theme = try ThemeFile("dark").theme
  let grounds = theme.relief.tints.map(\.colour) + [theme.paper, theme.water.fill]
  for ground in grounds { #expect(LabColour(ground.screen).lightness < 35) }
  for role in TextRole.allCases {
    #expect(LabColour(theme.style(role).colour.screen).lightness > 65, "\(role)")
  }
}

extension Theme {
  /// What lies under the text of a part of a map: the colour of its halo, the
  /// water, or the paper beside the map.
  fileprivate func grounds(of role: TextRole) throws -> [HexColour] {
    let halo = try #require(relief.tints.first).colour
    return switch role {
    case .lake, .sea: [halo, water.fill]
    case .graticule, .title, .source, .legendHead, .legend, .notes, .scale: [paper]
    default: [halo]
    }
  }
}

extension Element {
  /// What shapes are filled and drawn with.
  fileprivate var paints: [Colour] {
    guard case .shape(let shape) = self else { return [] }
    return [shape.fill, shape.stroke?.colour].compactMap { $0 }
  }
}

/// The kinds of activity of the authored vocabulary.
private func kinds() throws -> [ActivityKind] {
  try AuthoredAtlas.shared.get().corpus.activityKinds
}

private func colour(_ kind: ActivityKind, _ theme: Theme) -> ScreenColour? {
  theme.colour(named: kind.colour)?.screen
}

/// Every two of a list, each pair once.
private func pairs<Value>(_ values: [Value]) -> [(Value, Value)] {
  values.indices.flatMap { first in
    values[(first + 1)...].map { (values[first], $0) }
  }
}
