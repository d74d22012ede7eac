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
  /// The groups of a project, the topmost first, with the layers in each.
  var groups: [Group]
  /// What the layers of the base map are called.
  var basemap: [String: String]

  /// Layers that a reader switches on and off together.
  struct Group: Decodable {
    /// What it is called.
    var title: String
    /// Tables of the place database and files of the base map, the topmost first.
    var layers: [String]
  }
}
