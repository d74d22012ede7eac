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
  /// The reliefs made before, if they are kept.
  var memory: MapMemory?

  /// Seas, lakes and rivers of the time.
  var water: WaterLayers { WaterLayers(frame: frame, theme: theme, date: date) }

  /// The layers, from the bottom to the top.
  ///
  /// - Parameters:
  ///   - relief: The lowest of all, if there is one.
  ///   - tints: Layers that lie between relief and water.
  func layers(relief: Layer?, tints: [Layer] = []) throws -> [Layer] {
    var layers = [relief].compactMap { $0 } + tints
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

  /// The relief; nil where none is asked for or no elevation is known. Nothing
  /// of the marks depends on it nor it on them, so it is made beside them.
  func deferredRelief() -> Deferred<Layer?> {
    let (request, memory) = (ReliefRequest(self), memory)
    return Deferred {
      guard let request else { return nil }
      guard let memory else { return try request.layer() }
      return try memory.reliefs.value(of: request, made: request.layer)
    }
  }
}
