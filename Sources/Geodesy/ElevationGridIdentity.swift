extension ElevationGrid {
  /// Whether another has the same elevations at the same positions. Unlike `==`, it
  /// takes what is unknown for the same as what is unknown: NaN equals nothing.
  public func isSame(as other: Self) -> Bool {
    columns == other.columns && origin == other.origin && cellSize == other.cellSize
      && elevations.elementsEqual(other.elevations) { $0.bitPattern == $1.bitPattern }
  }
}
