public import Drawing

/// How a map is drawn: colours, widths, sizes and typefaces, read from a file.
///
/// Lengths are points, opacities 0 to 1, elevations metres. Changing a look is
/// changing the file; the code names only the parts of a map.
public struct Theme: Decodable, Sendable {
  /// The name of the theme, as its file is called.
  public var name: String
  /// The ground of the sheet.
  var paper: HexColour
  /// The colour of titles, frames and scale bars.
  var ink: HexColour
  /// The colour of what should not be seen first.
  var quietInk: HexColour
  /// The colours that the vocabulary of activity kinds refers to by name.
  var palette: [String: HexColour]
  /// Tints, shadows and lights of the ground.
  var relief: Relief
  /// Seas, lakes and rivers.
  var water: Water
  /// Boundaries of countries.
  var boundary: Boundary
  /// How thick the lines of furniture, legend, ties and leaders are.
  var strokes: Strokes
  /// Meridians and parallels.
  var graticule: Line
  /// The neat line.
  var frame: Line
  /// Regions a source names.
  var region: Region
  /// Links between places.
  var link: Link
  /// Lines from one total to its places.
  var tie: Line
  /// Symbols of activity.
  var symbol: Symbol
  /// Circles of positions known only roughly.
  var uncertainty: Line
  /// Settlements shown for orientation.
  var settlement: Settlement
  /// Summits shown for orientation.
  var summit: Summit
  /// Typefaces by the part of a map they serve.
  var text: [String: TextStyle]

  /// A colour of the palette by name, or any `#rrggbb`; nil of an unknown name.
  public func colour(named name: String) -> Colour? {
    palette[name]?.value ?? Colour(hex: name)
  }

  /// The names of the colours of the palette, in order.
  public var colourNames: [String] { palette.keys.sorted() }

  /// The typeface of a part of a map. A theme without it is a mistake of its
  /// file, told when the theme is read.
  func style(_ role: TextRole) -> TextStyle {
    guard let style = text[role.rawValue] else {
      preconditionFailure("a checked theme has every text role")
    }
    return style
  }

  /// The roles of text that a theme file leaves out.
  public var missingTextRoles: [String] {
    TextRole.allCases.map(\.rawValue).filter { text[$0] == nil }
  }
}

/// The parts of a map that bear text.
enum TextRole: String, CaseIterable, Decodable, Sendable {
  case place, figure, candidate, region, country, city, town, summit, range, river, lake, sea
  case graticule, title, source, legendHead, legend, notes, scale
}

/// A colour written `#rrggbb`.
struct HexColour: Decodable, Hashable, Sendable {
  var value: Colour

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let colour = Colour(hex: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is not a colour; write it as #rrggbb")
    }
    value = colour
  }
}

extension Theme {
  /// The thicknesses of lines that serve other things, in points.
  struct Strokes: Decodable, Sendable {
    /// Leader lines, and all that is to be seen last.
    var hairline: Double
    /// Ticks, ties, the scale bar.
    var fine: Double
    /// Edges of boxes and arrows.
    var medium: Double
    /// What is to be seen first among these.
    var strong: Double
  }

  struct Line: Decodable, Sendable {
    var colour: HexColour?
    var width: Double
    var opacity: Double?
    var dashes: [Double]?

    /// The stroke of the line, in its own colour or another.
    func stroke(_ other: Colour? = nil, cap: Stroke.Cap = .butt) -> Stroke {
      let base = other ?? colour?.value ?? Colour(red: 0, green: 0, blue: 0)
      return Stroke(
        colour: base.opacity(opacity ?? 1), width: width, dashes: dashes ?? [], cap: cap)
    }
  }

  struct Relief: Decodable, Hashable, Sendable {
    struct Tint: Decodable, Hashable, Sendable {
      var elevation: Double
      var colour: HexColour
    }
    struct Veil: Decodable, Hashable, Sendable {
      var colour: HexColour
      /// How far the full shade mixes towards the colour, 0 to 1.
      var strength: Double
    }
    /// From the lowest to the highest.
    var tints: [Tint]
    var shadow: Veil
    var light: Veil
    var exaggeration: Double
    /// The standard deviation of the smoothing, in pixels.
    var smoothing: Double
    /// Pixels an inch at the printed size.
    var resolution: Double
    /// The ground without pixels; nil for contours in keeping with the shading.
    var contours: Contours?
  }

  struct Water: Decodable, Sendable {
    struct River: Decodable, Sendable {
      var colour: HexColour
      var narrowest: Double
      var widest: Double
    }
    var fill: HexColour
    var shore: Line
    var river: River
  }

  struct Boundary: Decodable, Sendable {
    var casing: Line
    var line: Line
  }

  struct Region: Decodable, Sendable {
    var outline: Line
    var fillOpacity: Double
    var ink: HexColour
  }

  struct Link: Decodable, Sendable {
    var widest: Double
    var narrowest: Double
    var opacity: Double
    /// The length of an arrow's head.
    var arrow: Double
    /// How thick the pale line about a link is.
    var casing: Line
  }

  struct Symbol: Decodable, Sendable {
    /// The radius of a symbol without a number.
    var radius: Double
    /// The radius below which no number takes a symbol.
    var smallest: Double
    /// The radius of the largest value.
    var largest: Double
    /// The number drawn at the largest radius.
    var largestValue: Double
    var casing: Line
    /// The width of the outline of a hollow symbol.
    var hollowStroke: Double
    /// The width of the ring of a claim for a whole country.
    var ringStroke: Double
  }

  struct Settlement: Decodable, Sendable {
    var fill: HexColour
    var stroke: Line
    var radius: Double
  }

  struct Summit: Decodable, Sendable {
    var colour: HexColour
    var size: Double
  }

  struct TextStyle: Decodable, Sendable {
    var family: String
    var bold: Bool?
    var italic: Bool?
    var size: Double
    var colour: HexColour
    /// How far the halo reaches beyond the letters; 0 for none.
    var halo: Double
    /// Space after each letter, as a share of the size.
    var spacing: Double?
  }
}

extension Theme.Settlement {
  /// The dot of a settlement.
  func dot(at center: SIMD2<Double>) -> Shape {
    Shape(
      path: .circle(center: center, radius: radius), fill: fill.value, stroke: stroke.stroke())
  }
}

extension Theme.Summit {
  /// The triangle of a summit.
  func triangle(at center: SIMD2<Double>) -> Shape {
    let top = center - SIMD2(0, size * 0.7)
    let left = center + SIMD2(-size * 0.62, size * 0.4)
    let right = center + SIMD2(size * 0.62, size * 0.4)
    return Shape(path: Path(points: [top, right, left], closed: true), fill: colour.value)
  }
}
