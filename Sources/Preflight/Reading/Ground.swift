import Colourimetry

/// What has been painted so far, as far as needed to tell what text stands on.
struct Ground {
  private enum Cover {
    /// A box or ellipse painted in one solid colour.
    case box(Bounds, ScreenColour)
    case ellipse(Bounds, ScreenColour)
    /// Anything else somewhere in a box.
    case other(Bounds)
  }

  private var covers: [Cover] = []
  private var halos: [SIMD2<Double>: ScreenColour] = [:]

  /// More than so many shapes below a text are not looked through.
  private static let depth = 4000

  mutating func paint(box: Bounds, _ colour: ScreenColour) { covers.append(.box(box, colour)) }
  mutating func paint(ellipse: Bounds, _ colour: ScreenColour) {
    covers.append(.ellipse(ellipse, colour))
  }
  mutating func paint(somewhereIn bounds: Bounds) { covers.append(.other(bounds)) }

  /// Takes down the edge drawn around text that starts at a point.
  mutating func paint(halo colour: ScreenColour, at point: SIMD2<Double>) {
    halos[Self.rounded(point)] = colour
  }

  /// The colour around text that starts at one point, seen at another within its
  /// first letter; nil where it cannot be told.
  func colour(start: SIMD2<Double>, letter: SIMD2<Double>) -> ScreenColour? {
    if let halo = halos[Self.rounded(start)] { return halo }
    for cover in covers.suffix(Self.depth).reversed() {
      switch cover {
      case .box(let box, let colour): if box.contains(letter) { return colour }
      case .ellipse(let box, let colour):
        let offset = (letter - (box.least + box.most) / 2) / (box.size / 2)
        if (offset * offset).sum() <= 1 { return colour }
      case .other(let box): if box.contains(letter) { return nil }
      }
    }
    return covers.count > Self.depth ? nil : .white
  }

  private static func rounded(_ point: SIMD2<Double>) -> SIMD2<Double> {
    (point * 10).rounded(.toNearestOrAwayFromZero)
  }
}
