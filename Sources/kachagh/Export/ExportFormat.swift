import ArgumentParser
import Interchange

/// A format things are exported in.
protocol ExportFormat: ExpressibleByArgument {
  /// The GeoPackage, which is a file and no text.
  static var gpkg: Self { get }
  /// What it is called in sentences.
  var title: String { get }
  /// What it has no word for.
  var unsaid: Set<Loss> { get }
  /// What stands between two cells; nil of what is no table.
  var delimiter: String? { get }
}

/// A format of places.
enum PlaceFormat: String, CaseIterable, ExportFormat {
  case geojson
  case lpf
  case lpTSV = "lp-tsv"
  case csv
  case kml
  case gpkg
  case tei

  var title: String {
    switch self {
    case .geojson: "GeoJSON"
    case .lpf: "Linked Places"
    case .lpTSV: "LP-TSV"
    case .csv: "the table"
    case .kml: "KML"
    case .gpkg: "GeoPackage"
    case .tei: "TEI"
    }
  }

  var delimiter: String? {
    switch self {
    case .csv: ","
    case .lpTSV: "\t"
    case .geojson, .lpf, .kml, .gpkg, .tei: nil
    }
  }

  var unsaid: Set<Loss> {
    switch self {
    case .lpf, .gpkg: []
    case .tei: Loss.foreign.union([.populations, .featureCodes])
    case .lpTSV: LinkedPlacesTable.unsaid.union(Loss.foreign).union([.populations, .featureCodes])
    case .csv: PlaceFeatures.unsaid.union(Loss.foreign).union([.furtherLocations, .shapes])
    case .geojson, .kml: PlaceFeatures.unsaid.union(Loss.foreign)
    }
  }
}

/// A format of what sources attest. In TEI a source is its authored file; the
/// Linked Places formats have places only.
enum ActivityFormat: String, CaseIterable, ExportFormat {
  case geojson
  case csv
  case kml
  case gpkg

  var title: String {
    switch self {
    case .geojson: "GeoJSON"
    case .csv: "the table"
    case .kml: "KML"
    case .gpkg: "GeoPackage"
    }
  }

  var delimiter: String? { self == .csv ? "," : nil }

  var unsaid: Set<Loss> { self == .gpkg ? [] : ActivityFeatures.unsaid }
}
