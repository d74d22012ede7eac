import Cartography
import XML

extension MarkupWriter {
  /// Writes how the names of features are set, rule by rule.
  mutating func labelling(of style: LayerStyle) {
    element("labeling", ["type": "rule-based"]) { writer in
      writer.element("rules", ["key": "labels"]) { writer in
        for (index, rule) in style.design.rules.enumerated() {
          guard let text = rule.text else { continue }
          writer.element(
            "rule",
            [
              "key": "label-\(index)", "description": rule.title,
              "filter": style.filter(of: rule), "scalemaxdenom": rule.scale.map(number),
              "scalemindenom": rule.scale == nil ? nil : "1",
            ]
          ) { $0.settings(text, of: rule, style) }
        }
      }
    }
  }

  private mutating func settings(
    _ text: LayerDesign.Text, of rule: LayerDesign.Rule, _ style: LayerStyle
  ) {
    element("settings", ["calloutType": "simple"]) { writer in
      writer.element(
        "text-style",
        [
          "fieldName": style.fields.label, "isExpression": "1", "fontFamily": text.family,
          "fontSize": number(text.size), "fontSizeUnit": "Point",
          "fontWeight": text.isBold ? "75" : "50", "fontItalic": text.isItalic ? "1" : "0",
          "fontLetterSpacing": number(text.spacing * text.size), "textColor": triple(text.colour),
          "textOpacity": "1", "allowHtml": "0",
        ]
      ) { writer in
        writer.element(
          "text-buffer",
          [
            "bufferDraw": text.halo > 0 ? "1" : "0", "bufferSize": number(text.halo),
            "bufferSizeUnits": "Point", "bufferColor": triple(text.haloColour),
            "bufferOpacity": "1", "bufferJoinStyle": "128",
          ])
      }
      let reach = rule.symbol.map(\.reach) ?? 0
      writer.element(
        "placement",
        [
          "placement": style.design.placement(of: rule), "dist": number(reach + 1.5),
          "distUnits": "Point", "predefinedPositionOrder": "TR,TL,BR,BL,R,L,TSR,BSR",
          "placementFlags": "10", "offsetType": "0", "priority": "5",
        ])
      writer.element(
        "rendering", ["drawLabels": "1", "obstacle": "1", "displayAll": "0", "labelPerPart": "0"])
    }
  }
}

extension LayerDesign {
  /// The number QGIS has for where names stand: about a point, over it where it
  /// has no symbol, along a line, level in an area.
  fileprivate func placement(of rule: Rule) -> String {
    switch shape {
    case .points: rule.symbol == nil ? "1" : "6"
    case .lines: "3"
    case .areas: "4"
    }
  }
}

extension LayerDesign.Symbol {
  /// How far it reaches from its point, in points.
  fileprivate var reach: Double {
    guard case .marker(let marker) = self else { return 0 }
    return marker.radius * marker.reach
  }
}
