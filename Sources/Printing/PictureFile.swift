public import Drawing
internal import CRsvg
internal import CTIFF
internal import Foundation
internal import SVG

/// Sheets as pictures of pixels on white, drawn by librsvg and cairo, with
/// their resolution and what made them recorded.
public enum PictureFile {
  /// The most pixels across or down, which is cairo's.
  public static let limit = 32767

  /// The pixels of a sheet.
  ///
  /// - Parameters:
  ///   - svg: The sheet.
  ///   - resolution: Dots an inch. The sheet has as many pixels as come nearest to
  ///     its true size.
  public static func pixels(
    of svg: [UInt8], resolution: Double
  ) throws(PrintingError) -> Image {
    let sheet = try Sheet(svg: svg)
    let size = try sheet.size(resolution: resolution)
    let (width, height) = (Int(size.width.rounded()), Int(size.height.rounded()))
    guard max(width, height) <= limit else {
      throw .tooManyPixels(width: width, height: height, limit: limit)
    }
    let canvas = Canvas(width: width, height: height)
    try sheet.draw(with: canvas.context, width: Double(width), height: Double(height))
    try canvas.check()
    return Image(
      frame: Rectangle(x: 0, y: 0, width: size.width, height: size.height),
      width: width, height: height,
      pixels: try canvas.colours(width: width, height: height))
  }

  /// A PNG, in sRGB, with its resolution in the chunk `pHYs`.
  ///
  /// - Parameters:
  ///   - image: The pixels.
  ///   - resolution: Dots an inch.
  ///   - maker: What made it, in ASCII; nil to leave that unsaid.
  public static func png(
    of image: Image, resolution: Double, maker: String?
  ) throws(PrintingError) -> [UInt8] {
    do {
      return try PNG.bytes(of: image, resolution: resolution, maker: maker)
    } catch {
      throw .failed(reason: String(describing: error))
    }
  }

  /// A TIFF, packed without loss by LZW.
  ///
  /// - Parameters:
  ///   - image: The pixels.
  ///   - resolution: Dots an inch.
  ///   - maker: What made it, in ASCII; nil to leave that unsaid.
  public static func tiff(
    of image: Image, resolution: Double, maker: String?
  ) throws(PrintingError) -> [UInt8] {
    var file = shim_tiff_file()
    defer { free(file.bytes) }
    let isWritten = shim_tiff_write_rgb(
      image.pixels, UInt32(image.width), UInt32(image.height), resolution, maker, &file)
    guard isWritten != 0 else { throw .failed(reason: "libtiff cannot write the picture") }
    return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}

extension Canvas {
  /// The red, green and blue of each pixel, row by row.
  fileprivate func colours(width: Int, height: Int) throws(PrintingError) -> [UInt8] {
    cairo_surface_flush(surface)
    guard let data = cairo_image_surface_get_data(surface) else {
      throw .failed(reason: "cairo has no pixels")
    }
    let stride = Int(cairo_image_surface_get_stride(surface))
    return [UInt8](unsafeUninitializedCapacity: width * height * 3) { colours, count in
      for row in 0..<height {
        let words = UnsafeRawPointer(data + row * stride)
        for column in 0..<width {
          let word = words.load(fromByteOffset: column * 4, as: UInt32.self)
          colours[count] = UInt8(truncatingIfNeeded: word >> 16)
          colours[count + 1] = UInt8(truncatingIfNeeded: word >> 8)
          colours[count + 2] = UInt8(truncatingIfNeeded: word)
          count += 3
        }
      }
    }
  }
}
