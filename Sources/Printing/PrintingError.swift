/// Why a sheet could not be made ready for print.
public enum PrintingError: Error, Hashable, Sendable {
  /// librsvg cannot read the SVG; the reason is its own.
  case unreadable(reason: String)
  /// The sheet would have more pixels across or down than a picture may.
  case tooManyPixels(width: Int, height: Int, limit: Int)
  /// A file could not be made, for want of memory or by a defect; the reason is
  /// the library's.
  case failed(reason: String)
}
