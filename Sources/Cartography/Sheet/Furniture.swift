import Drawing
import Geodesy

/// The scale bar and the locator, each in a corner of the frame where it hides
/// least.
struct Furniture {
  enum Corner: CaseIterable { case lowerLeft, lowerRight, upperRight, upperLeft }

  var scaleBar: Rectangle
  var locator: Rectangle?

  /// Where a north arrow stands: beside the scale bar, towards the middle.
  var north: Rectangle

  /// Finds a corner for each.
  ///
  /// - Parameters:
  ///   - frame: The frame of the map.
  ///   - scaleSize: Width and height of the scale bar.
  ///   - locatorSize: Width and height of the locator; nil for none.
  ///   - marks: Points and boxes that are better left free, each with a weight.
  init(
    frame: Rectangle, scaleSize: SIMD2<Double>, locatorSize: SIMD2<Double>?,
    marks: [(box: Rectangle, weight: Double)]
  ) {
    func box(_ corner: Corner, _ size: SIMD2<Double>) -> Rectangle {
      let gap = 7.0
      let x =
        corner == .lowerLeft || corner == .upperLeft
        ? frame.minimum.x + gap : frame.maximum.x - gap - size.x
      let y =
        corner == .upperLeft || corner == .upperRight
        ? frame.minimum.y + gap : frame.maximum.y - gap - size.y
      return Rectangle(x: x, y: y, width: size.x, height: size.y)
    }
    func cost(_ corner: Corner, _ size: SIMD2<Double>) -> Double {
      let own = box(corner, size).inset(by: -6)
      return marks.filter { $0.box.overlaps(own) }.map(\.weight).reduce(0, +)
    }
    func best(_ corners: [Corner], _ size: SIMD2<Double>) -> Corner {
      corners.min { cost($0, size) < cost($1, size) } ?? .lowerLeft
    }
    var corners = Corner.allCases
    if let locatorSize {
      let corner = best([.upperRight, .upperLeft, .lowerLeft, .lowerRight], locatorSize)
      locator = box(corner, locatorSize)
      corners.removeAll { $0 == corner }
    }
    let corner = best(corners, scaleSize)
    scaleBar = box(corner, scaleSize)
    let isLeft = corner == .lowerLeft || corner == .upperLeft
    let isLow = corner == .lowerLeft || corner == .lowerRight
    let size = NorthArrow.size
    north = Rectangle(
      x: isLeft ? scaleBar.maximum.x + 6 : scaleBar.minimum.x - 6 - size.x,
      y: isLow ? scaleBar.maximum.y - size.y : scaleBar.minimum.y, width: size.x,
      height: size.y)
  }
}
