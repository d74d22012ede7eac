internal import Drawing

/// The rectangles that layers are clipped to, each kept once.
struct ClipTable {
  private(set) var entries: [(name: String, rectangle: Rectangle)] = []

  /// The identifier of a layer's clip.
  mutating func name(
    of rectangle: Rectangle, for layer: Layer, names: inout Identifiers
  ) -> String {
    if let known = entries.first(where: { $0.rectangle == rectangle }) { return known.name }
    let name = names.make("\(layer.id)-clip")
    entries.append((name, rectangle))
    return name
  }
}
