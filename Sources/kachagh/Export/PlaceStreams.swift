import Gazetteer
import Interchange
import TEI

/// Makes what writes places in a format.
struct PlaceStreams {
  var project: Project
  var context: PlaceContext
  /// What the files bear where it spoils nothing: in a table it would be a row.
  var stamp: Stamp?

  /// What stands behind a file of a format.
  func ending(of format: PlaceFormat) -> [UInt8] {
    switch format {
    case .kml, .tei: stamp?.comment ?? []
    case .geojson, .csv, .lpf, .lpTSV, .gpkg: []
    }
  }

  /// What writes a format; nil of a GeoPackage, which is no text.
  ///
  /// - Parameters:
  ///   - shapes: shapes to put a box about, where the format has one.
  ///   - dataset: the one dataset all places are of; nil of several and of ours.
  ///   - tellsOrigin: whether imported places are among them.
  func stream(
    _ format: PlaceFormat, around shapes: [Geometry] = [], of dataset: ImportedDataset? = nil,
    tellsOrigin: Bool = false
  ) throws -> (any PlaceStream)? {
    let features = PlaceFeatures(context: context, tellsOrigin: tellsOrigin)
    func terms() throws -> LinkedPlacesTerms {
      try LinkedPlacesTerms(file: project.linkedPlacesTerms)
    }
    switch format {
    case .geojson:
      return PlaceFeatureStream(
        features, to: GeoJSONStream(name: "places", maker: stamp?.text, around: shapes))
    case .csv: return PlaceFeatureStream(features, isMarked: true, to: FeatureTable())
    case .lpf:
      return LinkedPlacesWriter(
        context: context, terms: try terms(), dataset: dataset, maker: stamp?.text)
    case .lpTSV: return LinkedPlacesTable(context: context, terms: try terms())
    case .kml:
      let writer = KMLWriter(
        name: "places", nameProperties: ["name"], wordProperties: ["heading", "note"],
        styleProperty: "kind")
      return PlaceFeatureStream(features, to: KMLStream(writer))
    case .tei: return TEIStream()
    case .gpkg: return nil
    }
  }
}

/// Writes places as a file of the gazetteer. Of an imported place, an identifier
/// that XML does not allow is made into one.
private struct TEIStream: PlaceStream {
  private var file = TEIPlaces(title: "Places")

  mutating func append(_ exported: ExportedPlace) {
    var place = exported.place
    if exported.origin != nil {
      place.id = Self.identifier(place.id)
      place.parent = place.parent.map(Self.identifier)
      for index in place.relations.indices {
        place.relations[index].target = Self.identifier(place.relations[index].target)
      }
    }
    file.append(place)
  }

  mutating func end() { file.end() }

  mutating func take() -> [UInt8] { Array(file.take().utf8) }

  private static func identifier(_ id: Place.ID) -> Place.ID {
    guard !TEIPlaces.allows(id) else { return id }
    let text = id.text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return Place.ID("place-" + String(text))
  }
}
