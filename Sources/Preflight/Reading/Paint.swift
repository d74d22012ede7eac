import Colourimetry

/// What a fill or a stroke is painted with.
enum Paint: Hashable {
  case none
  /// A colour, with the opacity it has of itself.
  case colour(ScreenColour, opacity: Double)
  /// A gradient or a pattern, by identifier.
  case server(String)

  /// Reads a paint; nil of what is none.
  init?(_ text: String, current: ScreenColour) {
    let text = text.trimmed
    if text.hasPrefix("url(") {
      self = .server(
        String(text.dropFirst(4).prefix { $0 != ")" }.filter { !"\"'# ".contains($0) }))
      return
    }
    switch text.lowercased() {
    case "none", "transparent": self = .none
    case "currentcolor": self = .colour(current, opacity: 1)
    default:
      guard let (colour, opacity) = Self.colour(text) else { return nil }
      self = .colour(colour, opacity: opacity)
    }
  }

  /// Reads a colour with its opacity; nil of what is none.
  static func colour(_ text: some StringProtocol) -> (ScreenColour, opacity: Double)? {
    let text = text.trimmed.lowercased()
    if text.hasPrefix("#") { return hexadecimal(text.dropFirst()) }
    if text.hasPrefix("rgb"), let open = text.firstIndex(of: "(") {
      return rgb(text[text.index(after: open)...].prefix { $0 != ")" })
    }
    return ColourNames.colour(text).map { ($0, 1) }
  }

  private static func hexadecimal(_ digits: Substring) -> (ScreenColour, opacity: Double)? {
    let length = digits.count
    guard length == 4 || length == 8 else {
      return ScreenColour(hexadecimal: digits).map { ($0, 1) }
    }
    let alpha = digits.suffix(length / 4)
    guard let value = Int(alpha, radix: 16),
      let colour = ScreenColour(hexadecimal: digits.dropLast(length / 4))
    else { return nil }
    return (colour, Double(value) / (length == 4 ? 15 : 255))
  }

  private static func rgb(_ inside: Substring) -> (ScreenColour, opacity: Double)? {
    let parts = inside.split { $0 == "," || $0 == "/" || $0.isWhitespace }
    let values = parts.enumerated().compactMap { index, part -> Double? in
      let isPercent = part.hasSuffix("%")
      guard let value = Double(isPercent ? part.dropLast() : part) else { return nil }
      if isPercent { return value / 100 }
      return index < 3 ? value / 255 : value
    }
    guard values.count == parts.count, (3...4).contains(values.count) else { return nil }
    let colour = ScreenColour(SIMD3(values[0], values[1], values[2]))
    return (colour, values.count == 4 ? min(1, max(0, values[3])) : 1)
  }
}
