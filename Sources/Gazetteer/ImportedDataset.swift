/// A gazetteer that places were imported from, to be named beside each of them.
public struct ImportedDataset: Hashable, Sendable {
  /// The work, with its licence and address; its identifier names the dataset in
  /// lists and in the identifiers of its places.
  public var reference: Reference
  /// The format it was read in, such as `geonames`.
  public var format: String

  /// Names a gazetteer.
  public init(reference: Reference, format: String) {
    self.reference = reference
    self.format = format
  }
}
