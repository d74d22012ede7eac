import XML

/// A box that lengths in per cent are taken of, and how its content is fitted
/// into it.
struct Viewport {
  /// The size of the content's box in its own user units.
  var size: SIMD2<Double>
  /// From the content's user units to those around.
  var matrix: Affine

  /// What 100 % of a length that is neither a width nor a height are.
  var diagonal: Double { ((size * size).sum() / 2).squareRoot() }

  /// Fits the content of an `svg` or `symbol` into a box of a size.
  init(of element: MarkupElement, size: SIMD2<Double>) {
    let box = element.own("viewBox").map { NumberReader.all($0) } ?? []
    guard box.count == 4, box[2] > 0, box[3] > 0, size.x > 0, size.y > 0 else {
      self.size = size
      matrix = .identity
      return
    }
    self.size = SIMD2(box[2], box[3])
    let fit = Self.fit(
      self.size, into: size, element.own("preserveAspectRatio") ?? "xMidYMid meet")
    matrix = fit.after(.translation(-box[0], -box[1]))
  }

  /// How content of a size is scaled and moved into a box, by the words of
  /// `preserveAspectRatio`.
  static func fit(_ content: SIMD2<Double>, into box: SIMD2<Double>, _ words: String) -> Affine {
    let scale = box / content
    if words.contains("none") { return .scale(scale.x, scale.y) }
    let even = words.contains("slice") ? max(scale.x, scale.y) : min(scale.x, scale.y)
    let rest = box - content * even
    let x = words.contains("xMin") ? 0 : words.contains("xMax") ? rest.x : rest.x / 2
    let y = words.contains("YMin") ? 0 : words.contains("YMax") ? rest.y : rest.y / 2
    return Affine.translation(x, y).after(.scale(even, even))
  }
}

/// The sheet a drawing is printed on.
struct Sheet {
  /// How the size is given.
  enum Unit: Hashable {
    case paper
    /// In pixels or without a unit, as written.
    case screen(String)
    /// Not at all, or in per cent; the view box is taken as pixels.
    case missing
  }

  /// The size in points.
  var size: SIMD2<Double>
  var unit: Unit
  var viewport: Viewport
  /// From the drawing's user units to points on the sheet.
  var matrix: Affine

  static let pointsPerPixel = 0.75

  init(_ root: MarkupElement) {
    let width = root.own("width").flatMap { Length($0) }
    let height = root.own("height").flatMap { Length($0) }
    let box = root.own("viewBox").map { NumberReader.all($0) } ?? []
    let boxSize = box.count == 4 && box[2] > 0 && box[3] > 0 ? SIMD2(box[2], box[3]) : nil
    let pixels: SIMD2<Double>
    if let width, let height, width.unit != "%", height.unit != "%", width.value > 0,
      height.value > 0
    {
      pixels = SIMD2(width.units(em: 16, whole: 0), height.units(em: 16, whole: 0))
      unit =
        width.isOnPaper && height.isOnPaper ? .paper : .screen(root.own("width") ?? "")
    } else {
      pixels = boxSize ?? SIMD2(300, 150)
      unit = .missing
    }
    size = pixels * Self.pointsPerPixel
    viewport = Viewport(of: root, size: pixels)
    matrix = Affine.scale(Self.pointsPerPixel, Self.pointsPerPixel).after(viewport.matrix)
  }
}
