import Colourimetry
import XML

/// Everything that a drawing draws, in the order of painting.
struct Survey {
  let sheet: Sheet
  let styleSheet: StyleSheet
  private(set) var marks: [Mark] = []
  /// What converters do not do alike, and where.
  private(set) var effects: [(effect: Effect, place: FilePlace)] = []
  /// Whether there was more than is looked at.
  private(set) var isCut = false

  /// The most elements drawn, each use of one counted.
  static let limit = 300_000
  /// How deep things may use one another.
  private static let depth = 12

  private let elements: [String: MarkupElement]
  private var count = 0
  private var ground = Ground()
  /// The elements from the outermost to the one being looked at.
  private var chain: [ElementKey] = []

  /// What an element is drawn within.
  struct Surroundings {
    var style = Style()
    var matrix: Affine
    var viewport: Viewport
    /// The nearest identifier around.
    var id: String?
    /// The `use` whose place stands for what it draws.
    var user: FilePlace?
    var depth = 0
  }

  init(_ root: MarkupElement) {
    sheet = Sheet(root)
    var elements: [String: MarkupElement] = [:]
    var styleSheet = StyleSheet()
    root.forEachElement { element, _ in
      if let id = element.own("id") ?? element.identifier, elements[id] == nil {
        elements[id] = element
      }
      if element.name == "style", element.isSVG { styleSheet.add(element.rawText) }
    }
    self.elements = elements
    self.styleSheet = styleSheet
    let surroundings = Surroundings(matrix: sheet.matrix, viewport: sheet.viewport)
    if let (style, _) = enter(root, surroundings) {
      visitChildren(of: root, inner(surroundings, root, style, sheet.matrix))
    }
  }

  /// The element's style, unless it is not drawn.
  private mutating func enter(
    _ element: MarkupElement, _ around: Surroundings
  ) -> (style: Style, place: FilePlace)? {
    count += 1
    if count > Self.limit { isCut = true }
    guard !isCut else { return nil }
    chain.append(ElementKey(element))
    defer { chain.removeLast() }
    var style = around.style.inherited
    style.add(said(of: element), diagonal: around.viewport.diagonal)
    guard !style.isHidden, style.opacity > 0 else { return nil }
    let place = around.user ?? FilePlace(of: element, within: around.id)
    for effect in style.effects { effects.append((effect, place)) }
    return (style, place)
  }

  private func said(of element: MarkupElement) -> Declarations {
    var said = Declarations()
    for attribute in element.attributes
    where attribute.namespace == nil && !["style", "class", "id", "d"].contains(attribute.name) {
      said.set(attribute.name, attribute.value)
    }
    for (name, value) in styleSheet.declarations(for: chain) { said.set(name, value) }
    for (name, value) in element.styleDeclarations { said.set(name, value) }
    return said
  }

  private func inner(
    _ around: Surroundings, _ element: MarkupElement, _ style: Style, _ matrix: Affine
  ) -> Surroundings {
    var inner = around
    inner.style = style
    inner.matrix = matrix
    inner.id = element.own("id") ?? around.id
    return inner
  }

  private mutating func visitChildren(of element: MarkupElement, _ surroundings: Surroundings) {
    chain.append(ElementKey(element))
    defer { chain.removeLast() }
    for case .element(let child) in element.content where !isCut { visit(child, surroundings) }
  }

  private mutating func visit(_ element: MarkupElement, _ around: Surroundings) {
    guard element.isSVG, !Self.undrawn.contains(element.name) else { return }
    guard let (style, place) = enter(element, around) else { return }
    let matrix = element.own("transform").map { around.matrix.after(Affine(reading: $0)) }
    var inner = inner(around, element, style, matrix ?? around.matrix)
    switch element.name {
    case "g", "a":
      if addOutlines(element, inner, place) { return }
      visitChildren(of: element, inner)
    case "svg":
      open(element, &inner, size: nil)
      visitChildren(of: element, inner)
    case "switch":
      let drawn = element.children.first { $0.own("requiredExtensions") == nil }
      if let drawn { visit(drawn, inner) }
    case "use": use(element, inner, place)
    case "text":
      visitText(element, inner, place, at: .zero)
    case "image": addPicture(element, inner, place)
    default: addShape(element, inner, place)
    }
  }

  /// What is drawn only where something refers to it, or not at all.
  private static let undrawn: Set<String> = [
    "defs", "symbol", "clipPath", "mask", "marker", "pattern", "linearGradient",
    "radialGradient", "filter", "metadata", "title", "desc", "style", "script", "foreignObject",
  ]

  // MARK: Content brought from elsewhere

  private mutating func use(
    _ element: MarkupElement, _ around: Surroundings, _ place: FilePlace
  ) {
    guard around.depth < Self.depth, let id = element.localReference,
      let target = elements[id]
    else { return }
    var inner = around
    inner.depth += 1
    inner.user = inner.user ?? place
    let x = element.length("x", em: around.style.fontSize, whole: around.viewport.size.x) ?? 0
    let y = element.length("y", em: around.style.fontSize, whole: around.viewport.size.y) ?? 0
    inner.matrix = inner.matrix.after(.translation(x, y))
    guard target.name == "symbol" else { return visit(target, inner) }
    guard let (style, _) = enter(target, inner) else { return }
    inner.style = style
    open(target, &inner, size: element)
    visitChildren(of: target, inner)
  }

  /// Goes into the box of an `svg` or `symbol`, whose size another element may
  /// say.
  private func open(
    _ element: MarkupElement, _ inner: inout Surroundings, size sized: MarkupElement?
  ) {
    let (em, whole) = (inner.style.fontSize, inner.viewport.size)
    if sized == nil {
      let x = element.length("x", em: em, whole: whole.x) ?? 0
      let y = element.length("y", em: em, whole: whole.y) ?? 0
      inner.matrix = inner.matrix.after(.translation(x, y))
    }
    let source = sized ?? element
    let size = SIMD2(
      source.length("width", em: em, whole: whole.x) ?? whole.x,
      source.length("height", em: em, whole: whole.y) ?? whole.y)
    let viewport = Viewport(of: element, size: size)
    inner.viewport = viewport
    inner.matrix = inner.matrix.after(viewport.matrix)
  }

  // MARK: Marks

  private mutating func addShape(
    _ element: MarkupElement, _ around: Surroundings, _ place: FilePlace
  ) {
    guard let shape = ShapeOutline(element, around.style, around.viewport) else { return }
    guard around.style.isVisible else { return }
    var around = around
    if !shape.hasInside { around.style.fill = .none }
    addPaintEffects(around.style, place)
    let bounds = shape.bounds?.transformed(around.matrix)
    let label = element.attributes.first { $0.name == "aria-label" }
    let kind: Mark.Kind =
      label == nil || element.name != "path"
      ? .shape(bounds)
      : .outlines(letters: label?.value.count ?? 1, height: nil)
    marks.append(Mark(place: place, kind: kind, style: around.style, matrix: around.matrix))
    paint(shape, bounds, around)
  }

  private mutating func paint(
    _ shape: ShapeOutline, _ bounds: Bounds?, _ around: Surroundings
  ) {
    guard let bounds, around.style.fill != .none else { return }
    let isUpright = around.matrix.x.y == 0 && around.matrix.y.x == 0 && !around.style.isClipped
    guard let (colour, opacity) = around.style.fillColour, opacity > 0.999, isUpright else {
      return ground.paint(somewhereIn: bounds)
    }
    switch shape.form {
    case .rectangle: ground.paint(box: bounds, colour)
    case .ellipse: ground.paint(ellipse: bounds, colour)
    case .line, .other: ground.paint(somewhereIn: bounds)
    }
  }

  private mutating func addPaintEffects(_ style: Style, _ place: FilePlace) {
    for paint in [style.fill, style.stroke] {
      guard case .server(let id) = paint, let server = elements[id] else { continue }
      effects.append((server.name == "pattern" ? .pattern : .gradient, place))
    }
  }

  private mutating func addPicture(
    _ element: MarkupElement, _ around: Surroundings, _ place: FilePlace
  ) {
    guard around.style.isVisible else { return }
    let (em, whole) = (around.style.fontSize, around.viewport.size)
    let width = element.length("width", em: em, whole: whole.x)
    let height = element.length("height", em: em, whole: whole.y)
    let scale = SIMD2(
      (around.matrix.x * around.matrix.x).sum().squareRoot(), around.matrix.height)
    let size = width.flatMap { width in height.map { SIMD2(width, $0) * scale } }
    marks.append(
      Mark(
        place: place,
        kind: .picture(
          element.reference ?? "", size: size,
          fit: element.own("preserveAspectRatio") ?? "xMidYMid meet"),
        style: around.style, matrix: around.matrix))
    let corner = SIMD2(
      element.length("x", em: em, whole: whole.x) ?? 0,
      element.length("y", em: em, whole: whole.y) ?? 0)
    let box = Bounds(least: corner, size: SIMD2(width ?? whole.x, height ?? whole.y))
    ground.paint(somewhereIn: box.transformed(around.matrix))
  }

  private mutating func visitText(
    _ element: MarkupElement, _ around: Surroundings, _ place: FilePlace, at start: SIMD2<Double>
  ) {
    let (em, whole) = (around.style.fontSize, around.viewport.size)
    let first = { (name: String) in
      element.own(name)?.split { $0 == " " || $0 == "," }.first.map(String.init)
        .flatMap { Length($0) }
    }
    let start = SIMD2(
      first("x")?.units(em: em, whole: whole.x) ?? start.x,
      first("y")?.units(em: em, whole: whole.y) ?? start.y)
    if element.own("textLength") != nil { effects.append((.textLength, place)) }
    if element.name == "textPath" { effects.append((.textPath, place)) }
    chain.append(ElementKey(element))
    defer { chain.removeLast() }
    for node in element.content {
      switch node {
      case .text(let text):
        if !text.trimmed.isEmpty { addText(String(text.trimmed), around, place, at: start) }
      case .element(let child):
        guard child.isSVG, ["tspan", "textPath", "a", "tref"].contains(child.name),
          let (style, childPlace) = enter(child, around)
        else { continue }
        let inner = inner(around, child, style, around.matrix)
        visitText(child, inner, childPlace, at: start)
      }
    }
  }

  private mutating func addText(
    _ text: String, _ around: Surroundings, _ place: FilePlace, at start: SIMD2<Double>
  ) {
    guard around.style.isVisible else { return }
    var place = place
    place.text = text
    addPaintEffects(around.style, place)
    let em = around.style.fontSize
    let across = 0.3 * em * (1 - 2 * around.style.isAnchoredAt)
    let letter = start + SIMD2(across, -0.35 * em)
    add(
      Mark(place: place, kind: .text, style: around.style, matrix: around.matrix),
      start: start, letter: letter)
  }

  /// Adds text, live or drawn as shapes, and what it stands on.
  private mutating func add(_ mark: Mark, start: SIMD2<Double>, letter: SIMD2<Double>) {
    var mark = mark
    let start = mark.matrix(start)
    if let (halo, opacity) = mark.style.strokeColour, opacity > 0.6,
      halo != mark.style.fillColour?.colour
    {
      ground.paint(halo: halo, at: start)
    }
    mark.ground = ground.colour(start: start, letter: mark.matrix(letter))
    marks.append(mark)
  }

  private mutating func addOutlines(
    _ element: MarkupElement, _ around: Surroundings, _ place: FilePlace
  ) -> Bool {
    guard around.style.isVisible, let line = OutlinedLine.read(element, among: elements) else {
      return false
    }
    var place = place
    place.text = line.text
    let height = line.tallest.map { ($0.most.y - $0.least.y) * around.matrix.height * line.scale }
    let middle = line.tallest.map { ($0.least + $0.most) / 2 } ?? .zero
    add(
      Mark(
        place: place, kind: .outlines(letters: line.letters, height: height),
        style: around.style, matrix: around.matrix),
      start: line.start, letter: line.start + middle * line.scale)
    return true
  }
}

extension MarkupElement {
  /// The text within as written, which a style sheet needs.
  fileprivate var rawText: String {
    content.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
  }
}
