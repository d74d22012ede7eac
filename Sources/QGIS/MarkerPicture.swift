import Cartography
import Drawing
import Foundation

/// A symbol as an SVG of its own, the ground and edge of which QGIS colours.
struct MarkerPicture {
  private let marker: LayerDesign.Marker
  /// Half the side of the picture, for a disc of radius 1.
  private let half: Double

  init(_ marker: LayerDesign.Marker) {
    self.marker = marker
    half = marker.reach + (marker.casing?.width ?? marker.edge.width / 2) / marker.radius
  }

  /// The picture, in UTF-8, as text of 64 letters.
  var base64: String { Data(markup.utf8).base64EncodedString() }

  /// The side of the picture in points, for a disc of a radius.
  func size(forRadius radius: Double) -> Double { 2 * half * radius }

  /// The side as an expression that grows with a figure.
  func size(
    of figure: String, _ growth: LayerDesign.Growth, otherwise radius: Double
  ) -> String {
    let share = "(\(figure) / \(number(growth.largestValue))) ^ \(number(growth.exponent))"
    let grown =
      "min(\(number(growth.largest)), max(\(number(growth.smallest)), "
      + "\(number(growth.largest)) * \(share)))"
    return "\(number(2 * half)) * if(\(figure) > 0, \(grown), \(number(radius)))"
  }

  private var markup: String {
    let side = number(2 * half)
    let edge = number(marker.edge.width / marker.radius)
    let ring = marker.casing.map { casing in
      let width = number(2 * casing.width / marker.radius)
      return "<path d=\"\(path(1))\" fill=\"none\" stroke=\"\(casing.colour.hex)\" "
        + "stroke-width=\"\(width)\" stroke-linejoin=\"round\"/>"
    }
    // The edge lies within the outline.
    let inner = 1 - marker.edge.width / marker.radius / 2
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(side)\" height=\"\(side)\" "
      + "viewBox=\"\(number(-half)) \(number(-half)) \(side) \(side)\">\(ring ?? "")"
      + "<path d=\"\(path(inner))\" fill=\"param(fill) \(marker.fill.hex)\" "
      + "stroke=\"param(outline) \(marker.edge.colour.hex)\" stroke-width=\"\(edge)\" "
      + "stroke-linejoin=\"round\"/></svg>"
  }

  private func path(_ scale: Double) -> String {
    func point(_ point: SIMD2<Double>) -> String {
      "\(number(point.x * scale)) \(number(point.y * scale))"
    }
    return marker.outline.commands.map { command in
      switch command {
      case .move(let end): "M\(point(end))"
      case .line(let end): "L\(point(end))"
      case .quadratic(let control, let end): "Q\(point(control)) \(point(end))"
      case .cubic(let first, let second, let end):
        "C\(point(first)) \(point(second)) \(point(end))"
      case .close: "Z"
      }
    }.joined()
  }
}
