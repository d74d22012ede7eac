import Drawing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Drawing {
  /// What every line of text covers.
  var inks: [Ink] {
    let boxes = glyphs.compactMapValues { glyph in
      Rectangle(around: glyph.path.controls.map { $0 / glyph.unitsPerEm })
    }
    return layers.flatMap { layer in
      layer.texts.compactMap { Ink($0, in: layer, glyphs: boxes) }
    }
  }

  /// The facts of a name that its groups carry and that belong to something
  /// drawn, in order.
  func facts(_ name: String) -> [String] {
    layers.flatMap(\.elements).flatMap { $0.groups }
      .filter { $0.elements.contains(where: \.isDrawn) }
      .flatMap(\.data).filter { $0.name == name }.map(\.value)
  }
}

extension Layer {
  /// Every shape in it.
  var shapes: [Shape] { elements.flatMap(\.shapes) }
}

extension Element {
  /// Every shape in it.
  var shapes: [Shape] {
    switch self {
    case .shape(let shape): [shape]
    case .group(let group): group.elements.flatMap(\.shapes)
    case .text, .image: []
    }
  }

  /// Itself and every group in it.
  var groups: [Group] {
    guard case .group(let group) = self else { return [] }
    return [group] + group.elements.flatMap(\.groups)
  }

  /// Whether there is anything to be seen of it.
  var isDrawn: Bool {
    switch self {
    case .shape(let shape): !shape.path.commands.isEmpty
    case .text(let text): !text.glyphs.isEmpty
    case .image: true
    case .group(let group): group.elements.contains(where: \.isDrawn)
    }
  }
}

extension SIMD2<Double> {
  /// The vector turned clockwise, on a sheet with y downwards, by degrees.
  func turned(by degrees: Double) -> SIMD2<Double> {
    guard degrees != 0 else { return self }
    let (sine, cosine) = (sin(degrees * .pi / 180), cos(degrees * .pi / 180))
    return [x * cosine - y * sine, x * sine + y * cosine]
  }
}
