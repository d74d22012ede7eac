/// The number a place bears in another gazetteer.
public struct ExternalIdentifier: Hashable, Sendable {
  /// The other gazetteer, such as `GeoNames` or `Wikidata`.
  public var scheme: String
  /// The number there.
  public var value: String

  /// Makes an identifier of a gazetteer and its number.
  public init(scheme: String, value: String) {
    self.scheme = scheme
    self.value = value
  }
}
