public import Gazetteer

/// Writes places as a feature collection of the Linked Places format 1.3, in
/// UTF-8: one feature a line, the same bytes for the same places.
///
/// Nothing the gazetteer says is left out; `LinkedPlacesFeature` says where the
/// format has no member of its own for it.
public struct LinkedPlacesWriter: PlaceStream {
  private let context: PlaceContext
  private let terms: LinkedPlacesTerms
  private var json = JSONWriter()
  private var isFirst = true

  /// Begins a file of places of a context.
  ///
  /// - Parameters:
  ///   - context: what places refer to.
  ///   - terms: the words of the format for ours.
  ///   - dataset: the gazetteer the places are of, where it is one other than ours.
  ///   - maker: what made it, and of what; nil to leave that unsaid.
  public init(
    context: PlaceContext, terms: LinkedPlacesTerms, dataset: ImportedDataset? = nil,
    maker: String? = nil
  ) {
    self.context = context
    self.terms = terms
    json.append("{\"type\":\"FeatureCollection\",\"@context\":")
    json.append(.array([.string(terms.context), prefixes]))
    json.append(",\"name\":")
    json.append(string: dataset?.reference.title ?? terms.dataset.title)
    if let licence = dataset.map(\.reference.licence) ?? terms.dataset.licence {
      json.append(",\"license\":")
      json.append(string: licence)
    }
    if let maker {
      json.append(",\"made_by\":")
      json.append(string: maker)
    }
    json.append(",\"features\":[")
  }

  /// Writes a place as a feature on a line of its own; one that was read from a
  /// feature as that feature.
  public mutating func append(_ place: ExportedPlace) {
    json.append(isFirst ? "\n" : ",\n")
    isFirst = false
    if let record = place.origin?.record {
      json.append(json: record)
    } else {
      json.append(
        LinkedPlacesFeature(
          place: place.place, origin: place.origin, context: context, terms: terms
        ).value)
    }
  }

  /// Closes the collection.
  public mutating func end() { json.append("\n]}\n") }

  /// Takes what has been written.
  public mutating func take() -> [UInt8] { json.take() }

  private var prefixes: JSONValue {
    .object(
      terms.prefixes.sorted { $0.key < $1.key }.map {
        JSONValue.Member($0.key, .string($0.value))
      })
  }
}
