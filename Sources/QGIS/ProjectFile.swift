import Cartography
public import Gazetteer
import XML

/// A project of QGIS: layers in groups, drawn and with their time, over what they
/// are to be seen on.
///
/// Its paths are relative to its own folder, so that it can be moved with the
/// files it shows. Nothing of the time or the machine is in it.
public struct ProjectFile: Sendable {
  /// A layer of the project.
  public struct Layer: Sendable {
    /// What the project calls it, in letters, digits and low lines; eleven at the
    /// least, or QGIS calls it otherwise.
    public var id: String
    /// What the reader calls it.
    public var title: String
    /// Its file, relative to the project's folder, and its layer in the file, as
    /// QGIS writes them.
    public var source: String
    /// How it looks; nil of a table without geometries.
    public var style: LayerStyle?
    /// How far it reaches, in degrees; nil where that is not known.
    public var bounds: BoundingBox?

    /// Makes a layer.
    public init(
      id: String, title: String, source: String, style: LayerStyle?, bounds: BoundingBox? = nil
    ) {
      self.id = id
      self.title = title
      self.source = source
      self.style = style
      self.bounds = bounds
    }
  }

  /// Layers that are switched on and off together.
  public struct Group: Sendable {
    /// What the reader calls it.
    public var title: String
    /// Its layers, the topmost first.
    public var layers: [Layer]

    /// Makes a group.
    public init(title: String, layers: [Layer]) {
      self.title = title
      self.layers = layers
    }
  }

  /// What the window is called.
  public var title: String
  /// The groups, the topmost first.
  public var groups: [Group]
  /// The first and the last day the temporal controller plays; nil without time.
  public var period: ClosedRange<CalendarDate>?

  /// Makes a project.
  public init(title: String, groups: [Group], period: ClosedRange<CalendarDate>?) {
    self.title = title
    self.groups = groups
    self.period = period
  }

  /// The project in QGIS's XML, the content of a `.qgs` file.
  public var qgs: String {
    var writer = MarkupWriter()
    writer.element("qgis", ["projectname": title, "version": "3.22.0"]) { writer in
      writer.element("title", text: title)
      writer.element("projectCrs") { $0.wgs84() }
      writer.tree(of: groups)
      if let view = view { writer.canvas(showing: view) }
      let layers = groups.flatMap(\.layers)
      writer.element("projectlayers") { writer in
        for layer in layers { writer.maplayer(layer) }
      }
      writer.element("layerorder") { writer in
        for layer in layers { writer.element("layer", ["id": layer.id]) }
      }
      writer.element("properties") { writer in
        writer.element("Paths") { $0.element("Absolute", ["type": "bool"], text: "false") }
        // Or the coordinates the project names are passed over.
        writer.element("SpatialRefSys") {
          $0.element("ProjectionsEnabled", ["type": "int"], text: "1")
        }
      }
      if let view = view { writer.home(at: view) }
      if let period { writer.time(over: period) }
    }
    return writer.text
  }

  /// What it shows when it is opened: the topmost group, with a margin.
  private var view: BoundingBox? {
    let boxes = groups.lazy.map { $0.layers.compactMap(\.bounds) }.first { !$0.isEmpty }
    guard let first = boxes?.first else { return nil }
    var box = (boxes ?? []).reduce(first) { $0.union($1) }
    let margin = max(box.east - box.west, box.north - box.south, 0.1) * 0.05
    box.west -= margin
    box.east += margin
    box.south = max(-90, box.south - margin)
    box.north = min(90, box.north + margin)
    return box
  }
}
