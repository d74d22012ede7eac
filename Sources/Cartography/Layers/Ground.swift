import Drawing
import Gazetteer
import Geodesy

/// What lies under the marks of every map: relief, water, graticule and
/// boundaries; and the frame around it.
struct Ground {
  var frame: MapFrame
  var theme: Theme
  var typesetter: Typesetter
  var basemap: Basemap
  /// Places, of which those with a course are drawn.
  var rivers: [Place]
  /// The time of the map: what is younger is left out.
  var date: EDTFDate?
  var relief: MapOptions.Relief
  /// The pixels an inch of a shaded relief; nil for as many as it bears.
  var reliefResolution: Double?

  /// Seas, lakes and rivers of the time.
  var water: WaterLayers { WaterLayers(frame: frame, theme: theme, date: date) }

  /// The layers, from the bottom to the top.
  ///
  /// - Parameter tints: Layers that lie between relief and water.
  func layers(tints: [Layer] = []) throws -> [Layer] {
    var layers: [Layer] = []
    if let grid = basemap.elevation, let relief = try relief(of: grid) { layers.append(relief) }
    layers += tints
    layers.append(try water.bodies(of: basemap))
    layers.append(try water.rivers(rivers, lakes: basemap.lakes))
    layers.append(graticuleLayer.lines(try graticule))
    layers.append(try BoundaryLayer(frame: frame, theme: theme).layer(of: basemap))
    return layers
  }

  /// The neat line with the degrees around it.
  func border() throws -> Layer { try graticuleLayer.border(graticule) }

  private var graticuleLayer: GraticuleLayer {
    GraticuleLayer(
      frame: frame, theme: theme, typesetter: typesetter, margin: MapMaker.margin)
  }

  private var graticule: GraticuleOnPlane {
    get throws {
      try GraticuleOnPlane(
        Graticule(for: frame.bounds), through: frame.projection, in: frame.plane,
        tolerance: 0.02 / frame.scale)
    }
  }

  private func relief(of grid: ElevationGrid) throws -> Layer? {
    switch relief {
    case .shaded:
      try ReliefLayer(frame: frame, relief: theme.relief, resolution: reliefResolution)
        .layer(of: grid)
    case .vector: try VectorReliefLayer(frame: frame, relief: theme.relief).layer(of: grid)
    case .none: nil
    }
  }
}
