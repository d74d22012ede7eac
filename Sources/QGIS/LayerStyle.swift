public import Cartography
import XML

/// A style of QGIS for one layer: how it is drawn and labelled, and its fields in
/// words. It is the content of a `.qml` file and of the table `layer_styles` of a
/// GeoPackage.
public struct LayerStyle: Sendable {
  /// The expressions of QGIS by which a design meets the fields of a layer.
  public struct Fields: Sendable {
    /// The name to write; empty of features that bear none.
    public var label: String
    /// True of the features that are drawn; nil for all.
    public var shown: String?
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
      label: String, shown: String? = nil, figure: String? = nil, doubt: String? = nil,
      begin: String? = nil, end: String? = nil
    ) {
      self.label = label
      self.shown = shown
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
      writer.write(self)
      writer.element("layerGeometryType", text: design.shape.number)
    }
    return writer.text
  }

  /// The expression that is true of a rule's features; nil for all.
  func filter(of rule: LayerDesign.Rule) -> String? {
    let value = rule.value.map { value in
      "\"\(design.property)\" = '\(value.replacing("'", with: "''"))'"
    }
    let parts = [value, fields.shown.map { "(\($0))" }].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " AND ")
  }
}

extension MarkupWriter {
  /// Writes a style as it stands in the file of a style and in that of a project.
  mutating func write(_ style: LayerStyle) {
    time(of: style.fields)
    renderer(of: style)
    labelling(of: style)
    fields(style.words)
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
