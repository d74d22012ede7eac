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

extension GeoJSONFault: CustomStringConvertible {
  /// The fault as `file:line:column: what is wrong; how to mend it`.
  public var description: String {
    let subject = feature.map { "feature \($0): " } ?? ""
    return "\(file):\(line):\(column): \(subject)\(problem.message)"
  }
}

extension GeoJSONFault.Problem {
  /// What is wrong; how to mend it.
  var message: String {
    switch self {
    case .notJSON(let problem): problem.message
    case .unknownType(let type?):
      "\u{201C}\(type)\u{201D} is no type of GeoJSON; give a Feature, a FeatureCollection or a geometry"
    case .unknownType(nil): "the object has no type; give it a member \u{201C}type\u{201D}"
    case .coordinatesDoNotFit(let type):
      "the coordinates are not nested as a \(type) needs; add or take away brackets"
    case .shortPosition: "a position has fewer than two numbers; give longitude and latitude"
    case .outOfRange(let longitude, let latitude):
      """
      the position \(longitude), \(latitude) is not on the Earth; give degrees east (-180 to 180) \
      and then degrees north (-90 to 90) in WGS 84
      """
    case .shortLine(let positions):
      "a line has \(positions) position; it needs two or more"
    case .shortRing(let positions):
      "a ring has \(positions) positions; it needs four, the last the same as the first"
    case .openRing: "a ring is not closed; repeat its first position at its end"
    case .foreignReferenceSystem(let name):
      "the file is in \(name); convert it to WGS 84 (ogr2ogr -t_srs EPSG:4326)"
    }
  }
}
