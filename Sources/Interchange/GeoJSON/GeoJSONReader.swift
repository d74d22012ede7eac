import Gazetteer

/// Reads GeoJSON (RFC 7946): a feature collection, one feature, or a bare
/// geometry.
///
/// Rings may run either way; numbers after longitude and latitude are passed
/// over, and so are members GeoJSON does not know. Features whose geometry
/// cannot be used are faults, all of which are collected.
public enum GeoJSONReader {
  /// The features of a file, in its order.
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8.
  ///   - file: What faults call the file.
  /// - Throws: `GeoJSONFaults`, at the first thing that is not JSON, else with
  ///   every feature at fault.
  public static func features(
    in bytes: [UInt8], file: String
  ) throws(GeoJSONFaults) -> [GeoJSONFeature] {
    let reading = bytes.withUnsafeBufferPointer { bytes in
      var reading = GeoJSONReading(file: file)
      do throws(JSONFault) {
        var cursor = try JSONCursor(bytes)
        try reading.read(&cursor)
        try cursor.demandEnd()
      } catch {
        reading.note(error)
      }
      return reading
    }
    guard reading.faults.isEmpty else { throw GeoJSONFaults(faults: reading.faults) }
    return reading.features
  }
}

/// One reading of a file: what has been found so far.
private struct GeoJSONReading {
  let file: String
  var features: [GeoJSONFeature] = []
  var faults: [GeoJSONFault] = []

  init(file: String) { self.file = file }

  /// The members of an object of GeoJSON, of whatever type it will turn out to
  /// be: `type` may stand after what it explains.
  private struct Members {
    var type: String?
    var id: String?
    var properties: [JSONValue.Member] = []
    var coordinates: CoordinateNest?
    var geometries: [Geometry] = []
    var problems: [GeoJSONFault.Problem] = []
  }

  mutating func note(_ fault: JSONFault) {
    faults.append(
      GeoJSONFault(
        file: file, line: fault.line, column: fault.column, feature: nil,
        problem: .notJSON(fault.problem)))
  }

  /// Reads the object the file consists of.
  mutating func read(_ cursor: inout JSONCursor) throws(JSONFault) {
    _ = try cursor.peek()
    let start = cursor.offset
    var isCollection = false
    let members = try members(&cursor) { reading, cursor throws(JSONFault) in
      isCollection = true
      try cursor.array { cursor throws(JSONFault) in try reading.readFeature(&cursor) }
    }
    if members.type == "FeatureCollection", isCollection {
      report(members.problems, of: nil, at: start, in: cursor)
    } else {
      finish(members, at: start, in: cursor)
    }
  }

  private mutating func readFeature(_ cursor: inout JSONCursor) throws(JSONFault) {
    _ = try cursor.peek()
    let start = cursor.offset
    let members = try members(&cursor) { _, cursor throws(JSONFault) in _ = try cursor.value() }
    finish(members, at: start, in: cursor)
  }

  /// Makes a feature of an object that is one, or that is a bare geometry.
  private mutating func finish(_ members: Members, at start: Int, in cursor: JSONCursor) {
    var members = members
    if members.type != "Feature" { Self.resolve(&members) }
    guard members.problems.isEmpty else {
      return report(members.problems, of: members.id, at: start, in: cursor)
    }
    features.append(
      GeoJSONFeature(
        id: members.id, geometries: members.geometries, properties: members.properties))
  }

  private mutating func report(
    _ problems: [GeoJSONFault.Problem], of feature: String?, at start: Int, in cursor: JSONCursor
  ) {
    guard !problems.isEmpty else { return }
    let place = cursor.place(of: start)
    faults += problems.map {
      GeoJSONFault(
        file: file, line: place.line, column: place.column, feature: feature, problem: $0)
    }
  }

  private mutating func members(
    _ cursor: inout JSONCursor,
    features: (inout Self, inout JSONCursor) throws(JSONFault) -> Void
  ) throws(JSONFault) -> Members {
    var members = Members()
    try cursor.object { cursor, name throws(JSONFault) in
      switch name {
      case "type": members.type = try cursor.value().string
      case "id": members.id = Self.id(try cursor.value())
      case "properties":
        if case .object(let properties) = try cursor.value() { members.properties = properties }
      case "features" where try cursor.peek() == UInt8(ascii: "["):
        try features(&self, &cursor)
      case "geometry", "geometries": try Self.readGeometries(&cursor, into: &members)
      case "coordinates": members.coordinates = try CoordinateNest(&cursor)
      case "crs": Self.check(try cursor.value(), into: &members)
      default: _ = try cursor.value()
      }
    }
    return members
  }

  /// Reads a geometry, a list of them, or null.
  private static func readGeometries(
    _ cursor: inout JSONCursor, into members: inout Members
  ) throws(JSONFault) {
    switch try cursor.peek() {
    case UInt8(ascii: "["):
      try cursor.array { cursor throws(JSONFault) in
        try readGeometries(&cursor, into: &members)
      }
    case UInt8(ascii: "{"):
      var geometry = Members()
      try cursor.object { cursor, name throws(JSONFault) in
        switch name {
        case "type": geometry.type = try cursor.value().string
        case "coordinates": geometry.coordinates = try CoordinateNest(&cursor)
        case "geometries": try readGeometries(&cursor, into: &geometry)
        default: _ = try cursor.value()
        }
      }
      resolve(&geometry)
      members.geometries += geometry.geometries
      members.problems += geometry.problems
    default: try cursor.demand(word: "null")
    }
  }

  /// Turns the coordinates of a geometry into shapes, now that its type is
  /// known.
  private static func resolve(_ members: inout Members) {
    guard let type = members.type, geometryTypes.contains(type) else {
      return members.problems.append(.unknownType(members.type))
    }
    if type == "GeometryCollection" { return }
    guard let nest = members.coordinates else {
      return members.problems.append(.coordinatesDoNotFit(type: type))
    }
    if nest.hasShortPosition { return members.problems.append(.shortPosition) }
    guard let shapes = nest.shapes(of: type) else {
      return members.problems.append(.coordinatesDoNotFit(type: type))
    }
    members.problems += shapes.compactMap(GeoJSONFault.Problem.init)
    members.geometries += shapes
  }

  private static let geometryTypes: Set<String> = [
    "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon",
    "GeometryCollection",
  ]

  private static func id(_ value: JSONValue) -> String? {
    guard case .number(let number) = value else { return value.string }
    var json = JSONWriter()
    json.append(number: number)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Refuses a `crs` member, which GeoJSON of 2008 allowed and GDAL still obeys,
  /// unless it names WGS 84.
  private static func check(_ crs: JSONValue, into members: inout Members) {
    guard let name = crs["properties"]?["name"]?.string else { return }
    if name.hasSuffix("CRS84") || name.hasSuffix(":4326") { return }
    members.problems.append(.foreignReferenceSystem(name))
  }
}

extension GeoJSONFault.Problem {
  /// The first thing wrong with a shape; nil where nothing is.
  fileprivate init?(_ shape: Geometry) {
    if let position = shape.coordinates.first(where: { !$0.isOnEarth }) {
      self = .outOfRange(longitude: position.longitude, latitude: position.latitude)
      return
    }
    switch shape {
    case .point: return nil
    case .line(let positions):
      guard positions.count < 2 else { return nil }
      self = .shortLine(positions: positions.count)
    case .polygon(let rings):
      if let ring = rings.first(where: { $0.count < 4 }) {
        self = .shortRing(positions: ring.count)
      } else if rings.contains(where: { $0.first != $0.last }) {
        self = .openRing
      } else {
        return nil
      }
    }
  }
}
