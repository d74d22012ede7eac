/// What is wrong with a GeoJSON file, and where.
public struct GeoJSONFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The file is not JSON; the reading ended here.
    case notJSON(JSONFault.Problem)
    /// An object's type is not one of GeoJSON's, or it has none.
    case unknownType(String?)
    /// Coordinates are missing, or nested otherwise than the type demands.
    case coordinatesDoNotFit(type: String)
    /// A position has fewer than two numbers.
    case shortPosition
    /// A position lies outside -180 to 180 degrees east or -90 to 90 degrees
    /// north: swapped, or not in degrees.
    case outOfRange(longitude: Double, latitude: Double)
    /// A line of fewer than two positions.
    case shortLine(positions: Int)
    /// A ring of fewer than four positions.
    case shortRing(positions: Int)
    /// A ring whose last position is not its first.
    case openRing
    /// The file names a reference system other than WGS 84, which GeoJSON no
    /// longer allows.
    case foreignReferenceSystem(String)
  }

  /// The file, as the caller named it.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The byte within the line, from 1.
  public var column: Int
  /// The identifier of the feature, where it has one.
  public var feature: String?
  /// What is wrong.
  public var problem: Problem
}

/// Every fault of one GeoJSON file, in the order of the file.
public struct GeoJSONFaults: Error, Hashable, Sendable {
  /// The faults, at least one.
  public var faults: [GeoJSONFault]
}
