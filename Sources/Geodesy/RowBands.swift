import Dispatch

/// The rows of a raster in bands, which are worked on side by side: what a row
/// becomes depends on no other, so that the number of processors changes nothing.
public enum RowBands {
  /// The rows of a band, enough to outweigh the handing over.
  private static let height = 32

  /// Does a work for each band of so many rows.
  ///
  /// - Parameters:
  ///   - rows: how many rows there are.
  ///   - work: what is done with the rows of a band, on any thread; it writes
  ///     nothing but what is of these rows.
  public static func forEach(of rows: Int, _ work: (Range<Int>) -> Void) {
    withoutActuallyEscaping(work) { work in
      // The bands have nothing in common that is written to.
      nonisolated(unsafe) let work = work
      DispatchQueue.concurrentPerform(iterations: (rows + height - 1) / height) { band in
        work(band * height..<min((band + 1) * height, rows))
      }
    }
  }
}
