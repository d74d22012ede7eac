import Drawing
import Printing
import SVG

/// A map as it is drawn, to be written in several forms, and drawn in pixels no
/// more than once.
struct MapPrint {
  private let svg: [UInt8]
  private let title: String
  private let maker: String?
  private let resolution: Double
  /// Nil where no form needs them.
  private let pixels: Image?

  /// Prepares a drawing for forms; pixels have a resolution in dots an inch.
  init(
    _ drawing: Drawing, by writer: SVGWriter, for formats: [MapFormat], resolution: Double
  ) throws {
    svg = try writer.write(drawing)
    title = drawing.title
    maker = drawing.maker
    self.resolution = resolution
    let isPicture = formats.contains(.png) || formats.contains(.tiff)
    pixels = isPicture ? try PictureFile.pixels(of: svg, resolution: resolution) : nil
  }

  /// The map in a form; nil of one that is not drawn or was not prepared for.
  func bytes(as format: MapFormat) throws(PrintingError) -> [UInt8]? {
    switch format {
    case .svg: svg
    case .geojson, .qml: nil
    case .pdf: try VectorFile.pdf(of: [svg], title: title, maker: maker)
    case .eps: try VectorFile.eps(of: svg, title: title, maker: maker)
    case .png: try picture(PictureFile.png)
    case .tiff: try picture(PictureFile.tiff)
    }
  }

  private func picture(
    _ pack: (Image, Double, String?) throws(PrintingError) -> [UInt8]
  ) throws(PrintingError) -> [UInt8]? {
    guard let pixels else { return nil }
    return try pack(pixels, resolution, maker)
  }
}
