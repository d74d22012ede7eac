import XML

/// A line of text drawn as shapes, as programs write it: one `use` after
/// another along a baseline, of shapes without a paint of their own.
///
/// matplotlib, Cairo (and R through it) and this program write so. Inkscape
/// labels the shape with its text, which is seen elsewhere; shapes that nothing
/// marks as letters are not known for text.
struct OutlinedLine {
  /// The text, if the line is titled with it.
  var text: String?
  /// How many letters it has.
  var letters: Int
  /// The box around the tallest letter, in its own units.
  var tallest: Bounds?
  /// What the letters' units are multiplied by within the line.
  var scale: Double
  /// Where the first letter stands.
  var start: SIMD2<Double>

  /// Reads a line; nil of a group that is none.
  static func read(_ group: MarkupElement, among elements: [String: MarkupElement]) -> Self? {
    labelled(group) ?? level(group, among: elements)
  }

  /// Inkscape's: paths in a group that says what they read.
  private static func labelled(_ group: MarkupElement) -> Self? {
    guard let label = group.attributes.first(where: { $0.name == "aria-label" })?.value,
      !group.children.isEmpty, group.children.allSatisfy({ $0.name == "path" })
    else { return nil }
    return OutlinedLine(text: label, letters: label.count, scale: 1, start: .zero)
  }

  private static func level(
    _ group: MarkupElement, among elements: [String: MarkupElement]
  ) -> Self? {
    let drawn = group.children.filter { !["title", "desc", "defs"].contains($0.name) }
    guard !drawn.isEmpty, drawn.allSatisfy({ $0.name == "use" && !isPainted($0) }) else {
      return nil
    }
    let ids = drawn.compactMap(\.localReference)
    let shapes = ids.compactMap { elements[$0] }.compactMap(shape)
    guard shapes.count == drawn.count else { return nil }
    let places = drawn.map(place)
    let isLevel = places.allSatisfy { $0.origin.y == places[0].origin.y }
    let isTitled = group.first("title") != nil
    let isNamed = ids.allSatisfy(isLetterName)
    guard isNamed || isTitled || isLevel && Set(ids).count > 1 else { return nil }
    let tallest = shapes.compactMap(bounds).max { $0.size.y < $1.size.y }
    return OutlinedLine(
      text: group.first("title")?.text, letters: drawn.count, tallest: tallest,
      scale: places[0].height, start: places[0].origin)
  }

  /// The path a letter is drawn with, in a symbol or group of its own or bare.
  private static func shape(_ element: MarkupElement) -> MarkupElement? {
    guard !isPainted(element) else { return nil }
    switch element.name {
    case "path": return element
    case "symbol", "g":
      guard element.children.count == 1, let only = element.children.first,
        only.name == "path", !isPainted(only)
      else { return nil }
      return only
    default: return nil
    }
  }

  private static func bounds(of path: MarkupElement) -> Bounds? {
    let bounds = Bounds(PathPoints(path.own("d") ?? "").points)
    return bounds?.transformed(Affine(reading: path.own("transform") ?? ""))
  }

  /// Whether an identifier is one that programs give to letters: `glyph0-1` by
  /// Cairo, `DejaVuSans-3c` by matplotlib.
  private static func isLetterName(_ id: String) -> Bool {
    if id.hasPrefix("glyph") { return true }
    guard let dash = id.lastIndex(of: "-"), id.first?.isUppercase == true else { return false }
    let code = id[id.index(after: dash)...]
    return !code.isEmpty && code.allSatisfy(\.isHexDigit)
  }

  private static func place(_ use: MarkupElement) -> Affine {
    let shift = Affine.translation(
      use.own("x").flatMap { Double($0) } ?? 0, use.own("y").flatMap { Double($0) } ?? 0)
    return use.own("transform").map { Affine(reading: $0).after(shift) } ?? shift
  }

  private static func isPainted(_ element: MarkupElement) -> Bool {
    let names = element.attributes.map(\.name) + element.styleDeclarations.map(\.name)
    return names.contains("fill") || names.contains("stroke") || names.contains("class")
  }
}
