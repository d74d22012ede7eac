import Gazetteer

extension JSONValue {
  /// A shape as a geometry of GeoJSON (RFC 7946), with every digit of its
  /// degrees and its rings by the right-hand rule.
  static func geometry(_ geometry: Geometry) -> JSONValue {
    let (type, coordinates): (String, JSONValue) =
      switch geometry.rightHanded {
      case .point(let position): ("Point", .position(position))
      case .line(let line): ("LineString", .array(line.map(position)))
      case .polygon(let rings): ("Polygon", .array(rings.map { .array($0.map(position)) }))
      }
    return .object([.init("type", .string(type)), .init("coordinates", coordinates)])
  }

  private static func position(_ position: Coordinate) -> JSONValue {
    .array([.number(position.longitude), .number(position.latitude)])
  }
}
