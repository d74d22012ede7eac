/// A filled or stroked path.
public struct Shape: Hashable, Sendable {
  /// The outline.
  public var path: Path
  /// What the inside is painted with; nil for nothing. Where the path crosses
  /// itself or has several parts, the inside is told by the even-odd rule.
  public var fill: Colour?
  /// What the outline is drawn with; nil for nothing.
  public var stroke: Stroke?
  /// The identifier, unique within the drawing.
  public var id: String?

  /// Makes a shape.
  public init(path: Path, fill: Colour? = nil, stroke: Stroke? = nil, id: String? = nil) {
    self.path = path
    self.fill = fill
    self.stroke = stroke
    self.id = id
  }
}

/// A colour with its opacity.
public struct Colour: Hashable, Sendable {
  /// Red, 0 to 255.
  public var red: UInt8
  /// Green, 0 to 255.
  public var green: UInt8
  /// Blue, 0 to 255.
  public var blue: UInt8
  /// 0 for clear to 1 for solid.
  public var opacity: Double

  /// Makes a colour of its parts.
  public init(red: UInt8, green: UInt8, blue: UInt8, opacity: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    self.opacity = opacity
  }

  /// Makes a colour of `#rrggbb`; nil of any other text.
  public init?(hex text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
      let value = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(
      red: UInt8(value >> 16 & 255), green: UInt8(value >> 8 & 255), blue: UInt8(value & 255))
  }

  /// The colour as `#rrggbb`.
  public var hex: String {
    String(unsafeUninitializedCapacity: 7) { text in
      text[0] = UInt8(ascii: "#")
      for (place, part) in [red, green, blue].enumerated() {
        text[2 * place + 1] = Self.digit(part >> 4)
        text[2 * place + 2] = Self.digit(part & 15)
      }
      return 7
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
  }

  /// The colour with another opacity.
  public func opacity(_ opacity: Double) -> Colour {
    var copy = self
    copy.opacity = opacity
    return copy
  }
}

/// How an outline is drawn.
public struct Stroke: Hashable, Sendable {
  /// How a line ends.
  public enum Cap: String, Sendable { case butt, round, square }
  /// How a line turns a corner.
  public enum Join: String, Sendable { case miter, round, bevel }

  /// The colour.
  public var colour: Colour
  /// The width in points.
  public var width: Double
  /// The lengths of dashes and gaps in points, in turn; empty for a solid line.
  public var dashes: [Double]
  /// How it ends.
  public var cap: Cap
  /// How it turns a corner.
  public var join: Join

  /// Makes a stroke.
  public init(
    colour: Colour, width: Double, dashes: [Double] = [], cap: Cap = .butt, join: Join = .round
  ) {
    self.colour = colour
    self.width = width
    self.dashes = dashes
    self.cap = cap
    self.join = join
  }
}
