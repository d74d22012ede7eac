import Colourimetry

/// The properties said of one element, the strongest last taken.
struct Declarations {
  private var values: [String: String] = [:]

  /// Takes down a property; a stronger one is taken down later.
  mutating func set(_ name: String, _ value: String) {
    switch name {
    case "font": setFont(value)
    default: values[name] = value
    }
  }

  subscript(_ name: String) -> String? {
    values[name].flatMap { $0 == "inherit" ? nil : $0 }
  }

  /// The `font` shorthand, such as `italic 10px/1.2 'DejaVu Sans', sans-serif`.
  private mutating func setFont(_ value: String) {
    let words = value.split(separator: " ")
    let index = words.firstIndex { word in
      word.first.map { $0.isNumber || $0 == "." } == true && Length(Self.size(word))?.unit != ""
    }
    guard let index else { return }
    values["font-size"] = String(Self.size(words[index]))
    values["font-family"] = words[(index + 1)...].joined(separator: " ")
  }

  private static func size(_ word: Substring) -> Substring { word.prefix { $0 != "/" } }
}

extension Style {
  /// Adds what is said of an element.
  ///
  /// - Parameter diagonal: what 100 % of a line's width are, in user units.
  mutating func add(_ said: Declarations, diagonal: Double) {
    addType(said)
    if let text = said["color"], let (colour, _) = Paint.colour(text) { self.colour = colour }
    if let paint = said["fill"].flatMap({ Paint($0, current: colour) }) { fill = paint }
    if let paint = said["stroke"].flatMap({ Paint($0, current: colour) }) { stroke = paint }
    if let width = said["stroke-width"].flatMap({ Length($0) }) {
      strokeWidth = width.units(em: fontSize, whole: diagonal)
    }
    fillOpacity = Self.opacity(said["fill-opacity"]) ?? fillOpacity
    strokeOpacity = Self.opacity(said["stroke-opacity"]) ?? strokeOpacity
    opacity *= Self.opacity(said["opacity"]) ?? 1
    if let text = said["visibility"] { isVisible = text == "visible" }
    if said["display"] == "none" { isHidden = true }
    keepsStrokeWidth = said["vector-effect"] == "non-scaling-stroke"
    if said["clip-path"] ?? "none" != "none" { isClipped = true }
    addEffects(said)
  }

  private mutating func addType(_ said: Declarations) {
    if let text = said["font-size"] { fontSize = Self.fontSize(text, within: fontSize) }
    if let text = said["font-family"] {
      families = text.split(separator: ",").map {
        String($0.trimmed.filter { !"\"'".contains($0) })
      }
    }
    switch said["text-anchor"] {
    case "start"?: isAnchoredAt = 0
    case "middle"?: isAnchoredAt = 0.5
    case "end"?: isAnchoredAt = 1
    default: break
    }
    if let shift = said["baseline-shift"], !["baseline", "0", "0%"].contains(shift) {
      isRaised = true
    }
  }

  private mutating func addEffects(_ said: Declarations) {
    if said["filter"] ?? "none" != "none" { effects.append(.filter) }
    if said["mask"] ?? "none" != "none" { effects.append(.mask) }
    if said["mix-blend-mode"] ?? "normal" != "normal" { effects.append(.blend) }
  }

  private static func fontSize(_ text: String, within size: Double) -> Double {
    let words = [
      "xx-small": 9.6, "x-small": 12, "small": 128.0 / 9, "medium": 16, "large": 19.2,
      "x-large": 24, "xx-large": 32, "smaller": size / 1.2, "larger": size * 1.2,
    ]
    return words[text] ?? Length(text)?.units(em: size, whole: size) ?? size
  }

  private static func opacity(_ text: String?) -> Double? {
    guard let length = text.flatMap({ Length($0) }) else { return nil }
    return min(1, max(0, length.unit == "%" ? length.value / 100 : length.value))
  }
}
