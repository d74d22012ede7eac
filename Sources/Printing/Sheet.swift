internal import CRsvg

/// An SVG as librsvg has read it.
///
/// It is used by one thread.
final class Sheet {
  private let handle: UnsafeMutablePointer<RsvgHandle>

  /// Reads an SVG.
  init(svg: [UInt8]) throws(PrintingError) {
    var error: UnsafeMutablePointer<GError>?
    guard let handle = rsvg_handle_new_from_data(svg, gsize(svg.count), &error) else {
      throw .unreadable(reason: Self.take(error))
    }
    self.handle = handle
  }

  deinit { g_object_unref(handle) }

  /// Its width and height in dots of a resolution, in dots an inch.
  func size(resolution: Double) throws(PrintingError) -> (width: Double, height: Double) {
    rsvg_handle_set_dpi(handle, resolution)
    var (width, height) = (0.0, 0.0)
    guard rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) != 0 else {
      throw .unreadable(reason: "the sheet has no width and height")
    }
    return (width, height)
  }

  /// Draws it with a context of cairo, in a width and height of its units.
  func draw(
    with context: OpaquePointer, width: Double, height: Double
  ) throws(PrintingError) {
    var viewport = RsvgRectangle(x: 0, y: 0, width: width, height: height)
    var error: UnsafeMutablePointer<GError>?
    guard rsvg_handle_render_document(handle, context, &viewport, &error) != 0 else {
      throw .failed(reason: Self.take(error))
    }
  }

  /// The words of an error of glib, which is freed.
  private static func take(_ error: UnsafeMutablePointer<GError>?) -> String {
    guard let error else { return "unknown" }
    defer { g_error_free(error) }
    return String(cString: error.pointee.message)
  }
}
