internal import CPNG
internal import Drawing

/// Pictures packed by libpng, without loss.
enum PNG {
  /// The bytes of a PNG file.
  static func bytes(of picture: Image) throws(SVGError) -> [UInt8] {
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    image.width = png_uint_32(picture.width)
    image.height = png_uint_32(picture.height)
    image.format = png_uint_32(PNG_FORMAT_FLAG_COLOR)
    var size = png_alloc_size_t(bound(of: picture))
    let file = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let isWritten = png_image_write_to_memory(
        &image, buffer.baseAddress, &size, 0, picture.pixels, 0, nil)
      count = isWritten == 0 ? 0 : size
    }
    guard !file.isEmpty else {
      let reason = withUnsafeBytes(of: image.message) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      throw .picture(width: picture.width, height: picture.height, reason: reason)
    }
    return file
  }

  /// More bytes than a file of the picture can have: pixels that resist
  /// packing are stored as they are, with a few bytes to each block and row.
  private static func bound(of picture: Image) -> Int {
    let raw = picture.pixels.count + picture.height
    return raw + raw / 256 + 1024
  }
}
