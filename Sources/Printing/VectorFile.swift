internal import CRsvg

/// Sheets as vector graphics of their true size, drawn by librsvg and cairo.
///
/// Live text of the SVG stays text, with its font embedded; outlines stay
/// outlines. The same sheets give the same bytes: no file bears the time it was
/// made. But an EPS with a shaded relief is only the same picture: cairo 1.16
/// may or may not set a pixel around it.
public enum VectorFile {
  /// A PDF with a page a sheet.
  ///
  /// - Parameters:
  ///   - svgs: The sheets; at least one.
  ///   - title: The name of the document.
  ///   - maker: What made it, in ASCII; nil to leave that unsaid.
  public static func pdf(
    of svgs: [[UInt8]], title: String, maker: String?
  ) throws(PrintingError) -> [UInt8] {
    let canvas = Canvas(.pdf, width: 1, height: 1)
    cairo_pdf_surface_set_metadata(canvas.surface, CAIRO_PDF_METADATA_TITLE, title)
    cairo_pdf_surface_set_metadata(canvas.surface, CAIRO_PDF_METADATA_CREATE_DATE, "")
    if let maker {
      cairo_pdf_surface_set_metadata(canvas.surface, CAIRO_PDF_METADATA_CREATOR, maker)
    }
    for svg in svgs {
      let sheet = try Sheet(svg: svg)
      let size = try sheet.size(resolution: pointsPerInch)
      cairo_pdf_surface_set_size(canvas.surface, size.width, size.height)
      try sheet.draw(with: canvas.context, width: size.width, height: size.height)
      cairo_show_page(canvas.context)
    }
    return try canvas.finish()
  }

  /// An EPS of one sheet. PostScript has no transparency: what lies under
  /// something translucent is a picture in it.
  ///
  /// - Parameters:
  ///   - svg: The sheet.
  ///   - title: The name of the document.
  ///   - maker: What made it, in ASCII; nil to name cairo.
  public static func eps(
    of svg: [UInt8], title: String, maker: String?
  ) throws(PrintingError) -> [UInt8] {
    let sheet = try Sheet(svg: svg)
    let size = try sheet.size(resolution: pointsPerInch)
    let canvas = Canvas(.eps, width: size.width, height: size.height)
    cairo_ps_surface_dsc_comment(canvas.surface, PostScriptComment.title(title))
    try sheet.draw(with: canvas.context, width: size.width, height: size.height)
    cairo_show_page(canvas.context)
    return PostScriptComment.signed(try canvas.finish(), by: maker)
  }

  private static let pointsPerInch = 72.0
}
