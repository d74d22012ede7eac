import Gazetteer

/// Writes features as a table for spreadsheets: CSV (RFC 4180) in UTF-8 with a
/// byte order mark, without which Excel takes it for another encoding.
///
/// The columns are `lon` and `lat` of the first point, in degrees, and the
/// properties of the first feature; every feature must have the same. Texts
/// stand on one line, and one that a spreadsheet would take for a formula has an
/// apostrophe before it.
public enum FeatureTable {
  /// The whole file.
  public static func bytes(of features: [GeoJSONFeature]) -> [UInt8] {
    var table = DelimitedWriter(.csv)
    table.append(["lon", "lat"] + (features.first?.properties.map(\.name) ?? []))
    for feature in features {
      table.append(position(of: feature) + feature.properties.map { field(of: $0.value) })
    }
    return table.bytes
  }

  private static func position(of feature: GeoJSONFeature) -> [String] {
    for case .point(let position) in feature.geometries {
      return [degrees(position.longitude), degrees(position.latitude)]
    }
    return ["", ""]
  }

  private static func field(of value: JSONValue) -> String {
    switch value {
    case .null: return ""
    case .string(let text): return text.plain.withoutFormula
    default:
      var json = JSONWriter()
      json.append(value)
      return String(decoding: json.bytes, as: UTF8.self)
    }
  }
}
