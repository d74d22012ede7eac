internal import Drawing

/// The edges about a layer's letters, each a stroked copy of them. A copy by
/// reference follows when the words are edited or moved, and costs next to
/// nothing; `paint-order` would do without one, but not every program knows it.
struct HaloTable {
  /// What edges must share to be drawn at once.
  struct Key: Hashable {
    let halo: Text.Halo
    /// The size of the type, where the letters are scaled to it.
    let size: Double?
  }

  private(set) var count = 0
  private var keys: [Key] = []
  private var names: [Key: [String]] = [:]

  /// Adds the edge of what bears an identifier.
  mutating func add(_ name: String, _ key: Key) {
    count += 1
    if names[key] == nil { keys.append(key) }
    names[key, default: []].append(name)
  }

  /// Each key with what bears it, in the order of their first use.
  var entries: [(key: Key, names: [String])] { keys.map { ($0, names[$0] ?? []) } }
}

extension HaloTable.Key {
  /// The edge of a text, or of a group of nothing but texts that share one; nil
  /// of anything else.
  init?(of element: Element, textMode: SVGWriter.TextMode) {
    switch element {
    case .text(let text):
      guard let halo = text.halo else { return nil }
      self.init(halo: halo, size: textMode == .outlines ? text.font.size : nil)
    case .group(let group):
      guard let first = group.elements.first,
        let key = Self(of: first, textMode: textMode),
        group.elements.dropFirst().allSatisfy({ Self(of: $0, textMode: textMode) == key })
      else { return nil }
      self = key
    case .shape, .image:
      return nil
    }
  }

  /// The width of the stroke, in the letters' own units. Half of it lies within
  /// the letter.
  fileprivate var strokeWidth: Double { 2 * halo.width * (size.map { 1000 / $0 } ?? 1) }
}

extension Markup {
  /// Writes the edges of a layer. They say nothing new to a screen reader.
  mutating func append(_ halos: HaloTable) {
    for (key, names) in halos.entries {
      raw("<g aria-hidden=\"true\"")
      attribute("stroke", key.halo.colour.hex)
      if key.halo.colour.opacity < 1 {
        attribute("stroke-opacity", key.halo.colour.opacity)
      }
      attribute("stroke-width", key.strokeWidth)
      attribute("stroke-linejoin", "round")
      raw(">")
      for name in names {
        raw("<use")
        attribute("xlink:href", "#\(name)")
        raw("/>")
      }
      raw("</g>\n")
    }
  }
}
