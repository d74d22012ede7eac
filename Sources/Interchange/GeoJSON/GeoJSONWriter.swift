public import Gazetteer
import Geodesy

/// Writes features as GeoJSON (RFC 7946).
///
/// The same features give the same bytes: one feature a line, members in one
/// order, degrees with at most six decimals, outer rings counter-clockwise and
/// holes clockwise, shapes across the antimeridian cut there, and nothing about
/// the time or the machine.
public enum GeoJSONWriter {
  /// A feature collection in UTF-8, ending with a line break.
  ///
  /// - Parameters:
  ///   - features: The features, in the order they are written.
  ///   - name: The name of the collection, which GDAL and QGIS show as the
  ///     layer's.
  ///   - maker: What made it, and of what; nil to leave that unsaid.
  public static func bytes(
    of features: [GeoJSONFeature], name: String, maker: String? = nil
  ) -> [UInt8] {
    var stream = GeoJSONStream(
      name: name, maker: maker, around: features.flatMap(\.geometries))
    return stream.bytes(of: features)
  }
}

/// Writes GeoJSON as `GeoJSONWriter` does, a feature at a time.
public struct GeoJSONStream: FeatureStream {
  private var json = JSONWriter()
  private var isFirst = true

  /// Begins a collection.
  ///
  /// - Parameters:
  ///   - name: the name of the collection.
  ///   - maker: what made it, and of what; nil to leave that unsaid.
  ///   - shapes: the shapes of its features, for the box about it; none to leave
  ///     that out.
  public init(name: String, maker: String? = nil, around shapes: [Geometry]) {
    json.append("{\"type\":\"FeatureCollection\",\"name\":")
    json.append(string: name)
    if let maker {
      json.append(",\"made_by\":")
      json.append(string: maker)
    }
    if let box = GeographicBounds.members(around: shapes) {
      json.append(",\"bbox\":[")
      json.append(box)
      json.append("]")
    }
    json.append(",\"features\":[")
  }

  /// Writes a feature on a line of its own.
  public mutating func append(_ feature: GeoJSONFeature) {
    json.append(isFirst ? "\n" : ",\n")
    isFirst = false
    json.append(feature)
  }

  /// Closes the collection.
  public mutating func end() { json.append("\n]}\n") }

  /// Takes what has been written.
  public mutating func take() -> [UInt8] { json.take() }
}

extension JSONWriter {
  fileprivate mutating func append(_ feature: GeoJSONFeature) {
    append("{\"type\":\"Feature\"")
    if let id = feature.id {
      append(",\"id\":")
      append(string: id)
    }
    append(",\"geometry\":")
    append(feature.geometries.flatMap(\.cutAtAntimeridian))
    append(",\"properties\":")
    append(.object(feature.properties))
    append("}")
  }

  /// One shape as itself, several of a kind as a multi-geometry, a mixture as a
  /// collection, none as null.
  private mutating func append(_ geometries: [Geometry]) {
    guard let first = geometries.first else { return append("null") }
    if geometries.count == 1 {
      append(first)
    } else if geometries.allSatisfy({ $0.isOfSameType(as: first) }) {
      append("{\"type\":\"Multi")
      append(first.typeName)
      append("\",\"coordinates\":[")
      list(geometries) { $0.append(coordinatesOf: $1) }
      append("]}")
    } else {
      append("{\"type\":\"GeometryCollection\",\"geometries\":[")
      list(geometries) { $0.append($1) }
      append("]}")
    }
  }

  private mutating func append(_ geometry: Geometry) {
    append("{\"type\":\"")
    append(geometry.typeName)
    append("\",\"coordinates\":")
    append(coordinatesOf: geometry)
    append("}")
  }

  private mutating func append(coordinatesOf geometry: Geometry) {
    switch geometry {
    case .point(let position): append(position)
    case .line(let positions):
      append("[")
      list(positions) { $0.append($1) }
      append("]")
    case .polygon(let rings):
      append("[")
      list(Array(rings.enumerated())) { json, ring in
        json.append("[")
        json.list(ring.element.wound(counterClockwise: ring.offset == 0)) { $0.append($1) }
        json.append("]")
      }
      append("]")
    }
  }

  private mutating func append(_ position: Coordinate) {
    append("[")
    append([position.longitude, position.latitude])
    append("]")
  }

  fileprivate mutating func append(_ degrees: [Double]) {
    list(degrees) { $0.append(degrees: $1) }
  }

  private mutating func list<Element>(
    _ elements: [Element], write: (inout JSONWriter, Element) -> Void
  ) {
    for (index, element) in elements.enumerated() {
      if index > 0 { append(",") }
      write(&self, element)
    }
  }
}

extension Geometry {
  fileprivate var typeName: StaticString {
    switch self {
    case .point: "Point"
    case .line: "LineString"
    case .polygon: "Polygon"
    }
  }

  fileprivate func isOfSameType(as other: Geometry) -> Bool {
    switch (self, other) {
    case (.point, .point), (.line, .line), (.polygon, .polygon): true
    default: false
    }
  }
}

extension [Coordinate] {
  /// The ring, turned about if it runs the other way.
  fileprivate func wound(counterClockwise: Bool) -> [Coordinate] {
    isCounterClockwise == counterClockwise ? self : reversed()
  }
}
