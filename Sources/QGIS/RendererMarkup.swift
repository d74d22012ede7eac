import Cartography
import Drawing
import XML

extension MarkupWriter {
  /// Writes how features are drawn.
  mutating func renderer(of style: LayerStyle) {
    guard style.design.isSpread else { return rules(of: style) }
    element(
      "renderer-v2",
      [
        "type": "pointDisplacement", "forceraster": "0", "symbollevels": "0",
        "enableorderby": "0", "tolerance": "0.1", "toleranceUnit": "MM", "placement": "2",
        "circleRadiusAddition": "0", "circleWidth": "0", "labelDistanceFactor": "0.5",
        "labelFont": "Noto Sans,8,-1,5,50,0,0,0,0,0",
      ]
    ) { writer in
      writer.rules(of: style)
      // QGIS marks the point the symbols were moved from: here with nothing.
      writer.element("symbol", ["type": "marker", "name": "centerSymbol", "alpha": "0"]) {
        $0.layer("SimpleMarker", ["size": "0.1", "outline_style": "no"])
      }
    }
  }

  /// Writes the rules by which features are drawn, with their symbols.
  private mutating func rules(of style: LayerStyle) {
    let drawn = style.design.rules.filter { $0.symbol != nil }
    element(
      "renderer-v2",
      ["type": "RuleRenderer", "forceraster": "0", "symbollevels": "0", "enableorderby": "0"]
    ) { writer in
      writer.element("rules", ["key": "rules"]) { writer in
        for (index, rule) in drawn.enumerated() {
          writer.element(
            "rule",
            [
              "key": "rule-\(index)", "symbol": String(index), "label": rule.title,
              "filter": style.filter(of: rule), "scalemaxdenom": rule.scale.map(number),
              "scalemindenom": rule.scale == nil ? nil : "1",
            ])
        }
      }
      writer.element("symbols") { writer in
        for (index, rule) in drawn.enumerated() {
          if let symbol = rule.symbol { writer.write(symbol, named: String(index), style.fields) }
        }
      }
    }
  }

  private mutating func write(
    _ symbol: LayerDesign.Symbol, named name: String, _ fields: LayerStyle.Fields
  ) {
    let type =
      switch symbol {
      case .marker: "marker"
      case .line: "line"
      case .area: "fill"
      }
    element("symbol", ["type": type, "name": name, "alpha": "1", "clip_to_extent": "1"]) {
      writer in
      switch symbol {
      case .marker(let marker): writer.write(marker, fields)
      case .line(let stroke): writer.write(stroke)
      case .area(let fill, let edge):
        if let fill { writer.write(fill) }
        if let edge { writer.write(edge) }
      }
    }
  }

  private mutating func write(_ marker: LayerDesign.Marker, _ fields: LayerStyle.Fields) {
    let picture = MarkerPicture(marker)
    layer(
      "SvgMarker",
      [
        "name": "base64:\(picture.base64)", "color": triple(marker.fill),
        "outline_color": triple(marker.edge.colour), "outline_width": number(marker.edge.width),
        "outline_width_unit": "Point", "size": number(picture.size(forRadius: marker.radius)),
        "size_unit": "Point", "scale_method": "diameter",
      ],
      expressions: [
        "size": marker.growth.flatMap { growth in
          fields.figure.map { picture.size(of: $0, growth, otherwise: marker.radius) }
        },
        "fillColor": marker.hollowFill.flatMap { hollow in
          fields.doubt.map { "if(\($0), '\(hollow.hex)', '\(marker.fill.hex)')" }
        },
      ])
  }

  private mutating func write(_ stroke: Stroke) {
    layer(
      "SimpleLine",
      [
        "line_color": triple(stroke.colour), "line_width": number(stroke.width),
        "line_width_unit": "Point", "capstyle": "flat", "joinstyle": "round",
        "use_custom_dash": stroke.dashes.isEmpty ? "0" : "1",
        "customdash": stroke.dashes.map(number).joined(separator: ";"),
        "customdash_unit": "Point",
      ])
  }

  private mutating func write(_ fill: Colour) {
    layer("SimpleFill", ["color": triple(fill), "style": "solid", "outline_style": "no"])
  }

  private mutating func layer(
    _ sort: String, _ options: KeyValuePairs<String, String>,
    expressions: KeyValuePairs<String, String?> = [:]
  ) {
    element("layer", ["class": sort, "enabled": "1", "locked": "0", "pass": "0"]) { writer in
      writer.element("Option", ["type": "Map"]) { writer in
        for (name, value) in options { writer.option(name, value) }
      }
      let stated = expressions.compactMap { name, value in value.map { (name, $0) } }
      if !stated.isEmpty { writer.properties(stated) }
    }
  }

  private mutating func properties(_ expressions: [(String, String)]) {
    element("data_defined_properties") { writer in
      writer.element("Option", ["type": "Map"]) { writer in
        writer.option("name", "")
        writer.element("Option", ["name": "properties", "type": "Map"]) { writer in
          for (name, expression) in expressions {
            writer.element("Option", ["name": name, "type": "Map"]) { writer in
              writer.element("Option", ["name": "active", "type": "bool", "value": "true"])
              writer.option("expression", expression)
              writer.element("Option", ["name": "type", "type": "int", "value": "3"])
            }
          }
        }
        writer.option("type", "collection")
      }
    }
  }

  /// Writes a text among the options of a thing.
  mutating func option(_ name: String, _ value: String) {
    element("Option", ["name": name, "type": "QString", "value": value])
  }
}

/// A colour as QGIS has it: red, green, blue and opacity, 0 to 255.
func triple(_ colour: Colour) -> String {
  "\(colour.red),\(colour.green),\(colour.blue),\(Int((colour.opacity * 255).rounded()))"
}

/// A length or a scale with at most four decimals.
func number(_ value: Double) -> String {
  let rounded = (value * 10_000).rounded() / 10_000
  return Int64(exactly: rounded).map(String.init) ?? rounded.description
}
