import Gazetteer
import XML

extension MarkupWriter {
  /// Writes the shapes of a feature, several as one geometry; nothing of a
  /// feature without any.
  mutating func geometry(of feature: GeoJSONFeature) {
    guard feature.geometries.count > 1 else {
      return feature.geometries.forEach { shape($0.rightHanded) }
    }
    element("MultiGeometry") { writer in
      for geometry in feature.geometries { writer.shape(geometry.rightHanded) }
    }
  }

  private mutating func shape(_ geometry: Geometry) {
    switch geometry {
    case .point(let position): element("Point") { $0.coordinates([position]) }
    case .line(let line): element("LineString") { $0.coordinates(line) }
    case .polygon(let rings):
      element("Polygon") { writer in
        for (index, ring) in rings.enumerated() {
          writer.element(index == 0 ? "outerBoundaryIs" : "innerBoundaryIs") { writer in
            writer.element("LinearRing") { $0.coordinates(ring) }
          }
        }
      }
    }
  }

  private mutating func coordinates(_ positions: [Coordinate]) {
    element(
      "coordinates",
      text: positions.map { "\(degrees($0.longitude)),\(degrees($0.latitude))" }
        .joined(separator: " "))
  }
}
