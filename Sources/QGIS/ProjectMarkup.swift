import Cartography
import Gazetteer
import XML

extension MarkupWriter {
  /// Writes longitude and latitude in degrees as the coordinates of a thing.
  mutating func wgs84() {
    element("spatialrefsys") { writer in
      writer.element("proj4", text: "+proj=longlat +datum=WGS84 +no_defs")
      writer.element("srid", text: "4326")
      writer.element("authid", text: "EPSG:4326")
      writer.element("geographicflag", text: "true")
    }
  }

  /// Writes which groups and layers the reader sees, from the topmost.
  mutating func tree(of groups: [ProjectFile.Group]) {
    element("layer-tree-group") { writer in
      for group in groups {
        writer.element(
          "layer-tree-group", ["name": group.title, "checked": "Qt::Checked", "expanded": "1"]
        ) { writer in
          for layer in group.layers {
            writer.element(
              "layer-tree-layer",
              [
                "id": layer.id, "name": layer.title, "source": layer.source,
                "providerKey": "ogr", "checked": "Qt::Checked", "expanded": "0",
              ])
          }
        }
      }
    }
  }

  /// Writes what the main window shows when it is opened.
  mutating func canvas(showing box: BoundingBox) {
    element("mapcanvas", ["name": "theMapCanvas"]) { writer in
      writer.element("units", text: "degrees")
      writer.extent(box)
      writer.element("rotation", text: "0")
      writer.element("destinationsrs") { $0.wgs84() }
    }
  }

  /// Writes what zooming to everything shows.
  mutating func home(at box: BoundingBox) {
    element("ProjectViewSettings", ["UseProjectScales": "0"]) { writer in
      writer.element(
        "DefaultViewExtent",
        [
          "xmin": number(box.west), "ymin": number(box.south), "xmax": number(box.east),
          "ymax": number(box.north),
        ]
      ) { $0.wgs84() }
    }
  }

  /// Writes a layer: where it is, what it is called and how it looks.
  mutating func maplayer(_ layer: ProjectFile.Layer) {
    let shape = layer.style?.design.shape
    element(
      "maplayer",
      [
        "type": "vector", "geometry": shape?.geometry ?? "No geometry",
        "wkbType": shape?.wkbType ?? "NoGeometry", "styleCategories": "AllStyleCategories",
        "labelsEnabled": layer.style == nil ? "0" : "1",
      ]
    ) { writer in
      if let bounds = layer.bounds { writer.extent(bounds) }
      writer.element("id", text: layer.id)
      writer.element("datasource", text: layer.source)
      writer.element("layername", text: layer.title)
      writer.element("srs") { $0.wgs84() }
      writer.element("provider", ["encoding": "UTF-8"], text: "ogr")
      if let style = layer.style { writer.write(style) }
    }
  }

  /// Writes what the temporal controller plays, by months or, of what takes long,
  /// by years.
  mutating func time(over period: ClosedRange<CalendarDate>) {
    let (first, last) = (period.lowerBound, period.upperBound)
    element(
      "ProjectTimeSettings",
      [
        "cumulativeTemporalRange": "0", "frameRate": "1", "timeStep": "1",
        "timeStepUnit": last.year - first.year < 10 ? "mon" : "y",
      ]
    ) { writer in
      writer.element("TemporalRange") { writer in
        writer.element("start", text: "\(first)T00:00:00Z")
        writer.element("end", text: "\(last)T23:59:59Z")
      }
    }
  }

  private mutating func extent(_ box: BoundingBox) {
    element("extent") { writer in
      writer.element("xmin", text: number(box.west))
      writer.element("ymin", text: number(box.south))
      writer.element("xmax", text: number(box.east))
      writer.element("ymax", text: number(box.north))
    }
  }
}

extension LayerDesign.Shape {
  /// What QGIS calls the geometry.
  fileprivate var geometry: String {
    switch self {
    case .points: "Point"
    case .lines: "Line"
    case .areas: "Polygon"
    }
  }

  /// What the standard for features calls it.
  fileprivate var wkbType: String {
    switch self {
    case .points: "Point"
    case .lines: "LineString"
    case .areas: "Polygon"
    }
  }
}
