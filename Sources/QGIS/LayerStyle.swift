public import Cartography
import XML

/// A style of QGIS for one layer: how it is drawn and labelled, and its fields in
/// words. It is the content of a `.qml` file and of the table `layer_styles` of a
/// GeoPackage.
public struct LayerStyle: Sendable {
  /// The expressions of QGIS by which a design meets the fields of a layer.
  public struct Fields: Sendable {
    /// The name to write.
    public var label: String
    /// The figure that decides the size of a symbol; null where there is none.
    public var figure: String?
    /// True where a place is not identified with certainty.
    public var doubt: String?
    /// The field with the first day of a feature's time; nil of one that has none.
    public var begin: String?
    /// The field with the last day of a feature's time.
    public var end: String?

    /// Names the expressions and fields.
    public init(
      label: String, figure: String? = nil, doubt: String? = nil, begin: String? = nil,
      end: String? = nil
    ) {
      self.label = label
      self.figure = figure
      self.doubt = doubt
      self.begin = begin
      self.end = end
    }
  }

  /// How it looks.
  public var design: LayerDesign
  /// The expressions it rests on.
  public var fields: Fields
  /// The words for its fields and their values.
  public var words: FieldWords

  /// Makes a style.
  public init(design: LayerDesign, fields: Fields, words: FieldWords) {
    self.design = design
    self.fields = fields
    self.words = words
  }

  /// The style in QGIS's XML, the same bytes for the same style.
  public var qml: String {
    var writer = MarkupWriter()
    writer.element(
      "qgis", ["version": "3.22", "styleCategories": "AllStyleCategories", "labelsEnabled": "1"]
    ) { writer in
      writer.time(of: fields)
      writer.renderer(of: self)
      writer.labelling(of: self)
      writer.fields(words)
      writer.element("layerGeometryType", text: design.shape.number)
    }
    return writer.text
  }
}

extension LayerDesign.Shape {
  /// The number QGIS has for the geometry.
  fileprivate var number: String {
    switch self {
    case .points: "0"
    case .lines: "1"
    case .areas: "2"
    }
  }
}
