internal import CPNG
public import Drawing

/// Pictures packed by libpng, without loss.
public enum PNG {
  /// The bytes of a PNG file.
  ///
  /// - Parameters:
  ///   - picture: The pixels.
  ///   - resolution: Dots an inch, to be recorded; nil for none.
  ///   - maker: What made it, in ASCII, to be recorded; nil to leave that unsaid.
  public static func bytes(
    of picture: Image, resolution: Double? = nil, maker: String? = nil
  ) throws(SVGError) -> [UInt8] {
    var file = shim_png_file()
    defer { free(file.bytes) }
    let isWritten = shim_png_write_rgb(
      picture.pixels, UInt32(picture.width), UInt32(picture.height),
      UInt32(((resolution ?? 0) / 0.0254).rounded()), maker, &file)
    guard isWritten != 0 else {
      let reason = withUnsafeBytes(of: file.reason) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      throw .picture(width: picture.width, height: picture.height, reason: reason)
    }
    return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
