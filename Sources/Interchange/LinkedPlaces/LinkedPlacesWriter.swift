public import Gazetteer

/// Writes places as a feature collection of the Linked Places format 1.3, in
/// UTF-8: one feature a line, the same bytes for the same places.
///
/// Nothing the gazetteer says is left out; `LinkedPlacesFeature` says where the
/// format has no member of its own for it.
public struct LinkedPlacesWriter: Sendable {
  private let context: PlaceContext
  private let terms: LinkedPlacesTerms

  /// Prepares for the places of a context.
  public init(context: PlaceContext, terms: LinkedPlacesTerms) {
    self.context = context
    self.terms = terms
  }

  /// The whole file. The format demands a place at the least, and of none the
  /// file is not valid.
  ///
  /// - Parameters:
  ///   - places: The places, in the order they are written.
  ///   - maker: What made it, and of what; nil to leave that unsaid.
  public func bytes(of places: some Sequence<Place>, maker: String? = nil) -> [UInt8] {
    var json = JSONWriter()
    json.append("{\"type\":\"FeatureCollection\",\"@context\":")
    json.append(.array([.string(terms.context), prefixes]))
    json.append(",\"name\":")
    json.append(string: terms.dataset.title)
    json.append(",\"license\":")
    json.append(string: terms.dataset.licence)
    if let maker {
      json.append(",\"made_by\":")
      json.append(string: maker)
    }
    json.append(",\"features\":[")
    var isFirst = true
    for place in places {
      json.append(isFirst ? "\n" : ",\n")
      isFirst = false
      json.append(LinkedPlacesFeature(place: place, context: context, terms: terms).value)
    }
    json.append("\n]}\n")
    return json.bytes
  }

  private var prefixes: JSONValue {
    .object(
      terms.prefixes.sorted { $0.key < $1.key }.map {
        JSONValue.Member($0.key, .string($0.value))
      })
  }
}
