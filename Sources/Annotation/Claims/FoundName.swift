/// A name of a paragraph, as claims see it.
struct FoundName {
  /// The tokens it covers.
  var tokens: Range<Int>
  /// Its number among the names found in the text; nil of one the gazetteer
  /// has not, of which is said what is said of no other place.
  var number: Int?
  /// Whether words beside it make it a settlement.
  var isSettlement = false
  /// Whether words beside it make it a unit that holds settlements.
  var isUnit = false
}
