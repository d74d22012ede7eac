import Cartography

/// What a GIS is told of the layers beyond the vocabularies and the theme: how
/// kinds of place are shown, and fields and codes in words.
struct StyleFile: Decodable {
  /// How each kind of place is shown.
  var places: [String: LayerDesign.PlaceShow]
  /// What fields are called.
  var aliases: [String: String]
  /// The words for codes that no vocabulary has, by field.
  var values: [String: [String: String]]
}
