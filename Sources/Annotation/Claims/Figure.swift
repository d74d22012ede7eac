import Gazetteer

/// A figure a text gives, with what is counted.
struct Figure {
  /// The tokens it covers, from the hedge to what is counted.
  var range: Range<Int>
  var lowest: Double?
  var highest: Double?
  var qualifier: Quantity.Qualifier?
  /// What is counted, as the data of the language call it.
  var unit: String?
  /// Whether it is a part of the figure before it.
  var isPart = false
  /// What a part is called.
  var label: String?
}
