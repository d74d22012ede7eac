public import Gazetteer

/// A place to be exported: an authored one, or one of another gazetteer.
public struct ExportedPlace: Hashable, Sendable {
  /// What is known of an imported place beside what the gazetteer has words for.
  public struct Origin: Hashable, Sendable {
    /// The dataset it was imported from.
    public var dataset: ImportedDataset
    /// The dataset's own code for the kind.
    public var featureCode: String?
    /// How many people live there.
    public var population: Int?
    /// The feature of Linked Places it was read from, in JSON.
    public var record: String?
    /// The works cited that are none of ours.
    public var works: [Reference] = []
  }

  /// The place.
  public var place: Place
  /// Where it was imported from; nil of an authored place.
  public var origin: Origin?
  /// What is known of it beyond the place itself, with how often.
  public var beyond: [Loss: Int] = [:]

  /// An authored place.
  public init(_ place: Place) { self.place = place }

  /// An imported place.
  ///
  /// - Parameters:
  ///   - imported: the place as it was imported.
  ///   - dataset: the gazetteer it was imported from.
  ///   - reader: what reads the record it was kept as.
  public init(_ imported: ImportedPlace, of dataset: ImportedDataset, reader: LinkedPlacesReader) {
    let linked = imported.record.flatMap(reader.place(ofRecord:))
    place = linked?.place ?? imported.place
    // Its number there is its identifier here.
    if linked == nil, let scheme = GazetteerFormat(rawValue: dataset.format)?.scheme {
      place.identifiers.insert(
        ExternalIdentifier(scheme: scheme, value: place.id.text), at: 0)
    }
    origin = Origin(
      dataset: dataset, featureCode: imported.featureCode, population: imported.population,
      record: imported.record, works: linked?.works ?? [])
    beyond = linked?.unsaid ?? [:]
    if imported.population != nil { beyond[.populations] = 1 }
    if imported.featureCode != nil { beyond[.featureCodes] = 1 }
  }
}
