import Gazetteer

/// Writes features as a table for spreadsheets: CSV (RFC 4180) in UTF-8 with a
/// byte order mark, without which Excel takes it for another encoding.
///
/// The columns are `lon` and `lat` of the first point, in degrees, and the
/// properties of the first feature; every feature must have the same. Texts
/// stand on one line, and one that a spreadsheet would take for a formula has an
/// apostrophe before it.
public struct FeatureTable: FeatureStream {
  private var table = DelimitedWriter(.csv)
  private var isHeaded = false

  /// Begins a table.
  public init() {}

  /// The whole file.
  public static func bytes(of features: [GeoJSONFeature]) -> [UInt8] {
    var table = FeatureTable()
    return table.bytes(of: features)
  }

  /// Writes a feature as a row, the first below the names of its properties.
  public mutating func append(_ feature: GeoJSONFeature) {
    head(feature.properties.map(\.name))
    table.append(
      Self.position(of: feature) + feature.properties.map { Self.field(of: $0.value) })
  }

  /// Writes the head of a table without rows.
  public mutating func end() { head([]) }

  /// Takes what has been written.
  public mutating func take() -> [UInt8] { table.take() }

  private mutating func head(_ names: [String]) {
    guard !isHeaded else { return }
    isHeaded = true
    table.append(["lon", "lat"] + names)
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
