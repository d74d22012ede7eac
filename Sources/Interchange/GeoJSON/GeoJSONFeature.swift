public import Gazetteer

/// A feature of GeoJSON (RFC 7946): a shape with facts.
public struct GeoJSONFeature: Hashable, Sendable {
  /// The identifier; nil where the feature has none. A number is given as its
  /// digits.
  public var id: String?
  /// The shapes: none for a null geometry, several for a multi-geometry or a
  /// collection, which are split on reading and joined on writing.
  public var geometries: [Geometry]
  /// The facts, in their order.
  public var properties: [JSONValue.Member]

  /// Makes a feature.
  public init(id: String? = nil, geometries: [Geometry], properties: [JSONValue.Member] = []) {
    self.id = id
    self.geometries = geometries
    self.properties = properties
  }

  /// The value of a property; nil where there is none of that name.
  public subscript(name: String) -> JSONValue? {
    properties.first { $0.name == name }?.value
  }
}
