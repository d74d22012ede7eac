public import Drawing
public import Gazetteer

/// A part of a sheet that stands by itself elsewhere, such as on a page of the
/// web.
public struct SheetPart: Sendable {
  /// What the part is made of, on the whole sheet.
  public var drawing: Drawing
  /// Where on the sheet it lies.
  public var window: Rectangle

  init(drawing: Drawing, window: Rectangle) {
    self.drawing = drawing
    self.window = window
  }
}

extension SheetPart {
  /// Every text of the part, in the order drawn: what a screen reader may say
  /// in its place.
  public var words: [String] { drawing.layers.flatMap { $0.elements.flatMap(\.words) } }

  /// The claims that the part has a mark of.
  public var claims: Set<Activity.ID> {
    Set(drawing.layers.flatMap { $0.elements.flatMap(\.claims) })
  }
}

extension MapSheet {
  /// The map within its frame and the degrees about it.
  public var map: SheetPart {
    var drawing = drawing
    drawing.layers.removeAll { SheetFoot.layers.contains($0.id) }
    return SheetPart(drawing: drawing, window: frame.inset(by: -MapMaker.margin))
  }

  /// The legend; nil where the map has none.
  public var legend: SheetPart? {
    guard let legendBox else { return nil }
    var drawing = drawing
    drawing.layers.removeAll { $0.id != "legend" && $0.id != "paper" }
    return SheetPart(drawing: drawing, window: legendBox.inset(by: -2))
  }
}

extension MapMaker {
  /// The symbol of a kind by itself, on no ground; nil where its shape or
  /// colour is none that the theme can draw.
  public func symbol(of kind: ActivityKind) -> SheetPart? {
    guard let shape = SymbolShape(rawValue: kind.symbol),
      let colour = theme.colour(named: kind.colour)
    else { return nil }
    let size = 20.0
    let path = shape.path(center: [size / 2, size / 2], radius: size / 2 / 1.7)
    let layer = Layer(
      id: "symbol", label: "Symbol", elements: [.shape(Shape(path: path, fill: colour))])
    return SheetPart(
      drawing: Drawing(
        size: [size, size], title: "", summary: "", language: wording.language, layers: [layer]),
      window: Rectangle(x: 0, y: 0, width: size, height: size))
  }
}

extension Element {
  fileprivate var claims: [Activity.ID] {
    guard case .group(let group) = self else { return [] }
    let own = group.data.filter { $0.name == "claim" }.map { Activity.ID($0.value) }
    return own + group.elements.flatMap(\.claims)
  }

  fileprivate var words: [String] {
    switch self {
    case .text(let text): [text.string]
    case .group(let group): group.elements.flatMap(\.words)
    case .shape, .image: []
    }
  }
}
