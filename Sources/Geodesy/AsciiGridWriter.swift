extension ElevationGrid {
  /// The grid as an ESRI ASCII grid (AAIGrid), in whole metres, -9999 where the
  /// elevation is unknown.
  public var asciiGrid: [UInt8] {
    let south = origin.y - Double(rows - 1) * cellSize
    var text = """
      ncols \(columns)
      nrows \(rows)
      xllcenter \(origin.x)
      yllcenter \(south)
      cellsize \(cellSize)
      NODATA_value -9999

      """
    for row in 0..<rows {
      let line = elevations[row * columns..<(row + 1) * columns]
      text += line.map { $0.isNaN ? "-9999" : String(Int($0.rounded())) }.joined(separator: " ")
      text += "\n"
    }
    return Array(text.utf8)
  }
}
