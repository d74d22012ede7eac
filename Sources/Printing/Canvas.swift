internal import CRsvg

/// A surface of cairo, with the context that draws on it.
final class Canvas {
  let surface: OpaquePointer
  let context: OpaquePointer
  /// What a file written as it is drawn comes to.
  private let sink = Sink()

  /// Begins a file of a kind of vector graphics, `width` by `height` points.
  init(_ kind: Kind, width: Double, height: Double) {
    let sink = Unmanaged.passUnretained(sink).toOpaque()
    switch kind {
    case .pdf: surface = cairo_pdf_surface_create_for_stream(Sink.append, sink, width, height)
    case .eps:
      surface = cairo_ps_surface_create_for_stream(Sink.append, sink, width, height)
      cairo_ps_surface_set_eps(surface, 1)
    }
    context = cairo_create(surface)
  }

  /// Lays out white paper of pixels.
  init(width: Int, height: Int) {
    surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    context = cairo_create(surface)
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// A kind of vector graphics.
  enum Kind { case pdf, eps }

  /// Ends the file, and gives its bytes.
  func finish() throws(PrintingError) -> [UInt8] {
    cairo_surface_finish(surface)
    try check()
    return sink.bytes
  }

  /// Throws what cairo has met with, which it only remembers.
  func check() throws(PrintingError) {
    for status in [cairo_status(context), cairo_surface_status(surface)]
    where status != CAIRO_STATUS_SUCCESS {
      throw .failed(reason: String(cString: cairo_status_to_string(status)))
    }
  }
}

/// Bytes that cairo writes.
private final class Sink {
  var bytes: [UInt8] = []

  static let append: cairo_write_func_t = { sink, bytes, count in
    guard let sink else { return CAIRO_STATUS_WRITE_ERROR }
    Unmanaged<Sink>.fromOpaque(sink).takeUnretainedValue().bytes
      .append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }
}
