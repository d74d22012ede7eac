/// Why a map could not be made.
public enum CartographyError: Error, Hashable, Sendable {
  /// Nothing asked for has a position.
  case nothingToFit
  /// A sheet too narrow to hold a map, in millimetres.
  case tooNarrow(width: Double)
}
