/// A colour as screens and SVG know it: sRGB after IEC 61966-2-1, components as
/// encoded, from 0 to 1.
public struct ScreenColour: Hashable, Sendable {
  /// The encoded components: red, green and blue, each from 0 to 1.
  public let components: SIMD3<Double>

  /// Makes a colour of encoded components; what lies outside 0 to 1 is brought
  /// to the nearer end.
  public init(_ components: SIMD3<Double>) {
    self.components = components.clamped(
      lowerBound: SIMD3(repeating: 0), upperBound: SIMD3(repeating: 1))
  }

  /// Makes a colour of bytes.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.init(SIMD3(Double(red), Double(green), Double(blue)) / 255)
  }

  /// Reads `#c8401f` or `#c84`, with or without the sharp; nil if it is neither.
  public init?(hexadecimal text: some StringProtocol) {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    let values = digits.compactMap(\.hexDigitValue)
    guard values.count == digits.count else { return nil }
    switch values.count {
    case 3: self.init(SIMD3(Double(values[0]), Double(values[1]), Double(values[2])) / 15)
    case 6:
      let bytes = stride(from: 0, to: 6, by: 2).map { Double(values[$0] * 16 + values[$0 + 1]) }
      self.init(SIMD3(bytes[0], bytes[1], bytes[2]) / 255)
    default: return nil
    }
  }

  /// The colour as `#c8401f`, to the nearest byte.
  public var hexadecimal: String {
    var text = "#"
    for index in 0..<3 {
      let byte = Int((components[index] * 255).rounded())
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return text
  }

  /// The colour that shows where this one is laid over another at an opacity
  /// from 0 to 1, mixed as SVG mixes: by encoded components.
  public func laid(over ground: ScreenColour, opacity: Double) -> ScreenColour {
    let share = min(1, max(0, opacity))
    return ScreenColour(components * share + ground.components * (1 - share))
  }

  /// White, as bare paper.
  public static let white = ScreenColour(SIMD3(repeating: 1))
  /// Black, as SVG paints unless told otherwise.
  public static let black = ScreenColour(SIMD3(repeating: 0))
}
