/// A placement under way, which a search changes one label at a time.
protocol SearchState {
  /// The candidates and their conflicts.
  var graph: ConflictGraph { get }
  /// The candidate of each label, -1 for none.
  var chosen: [Int32] { get }
  /// What each label is worth: the measure for the temperatures.
  var weights: [Double] { get }
  /// Which labels may change.
  var isOpen: [Bool] { get set }
  /// The temperatures a search begins and ends with, in shares of a weight.
  static var temperatures: (first: Double, last: Double) { get }

  /// What is gained when a candidate is chosen that is not yet; minus infinity
  /// where that would change a label that may not.
  func gain(of candidate: Int) -> Double
  /// Chooses a candidate that is not yet.
  mutating func choose(_ candidate: Int)
  /// Sets some labels back to the candidates they had, -1 for none; no other
  /// label has changed since.
  mutating func restore(_ labels: [Int], to candidates: [Int32])
  /// Whether nothing better can be wished for a label.
  func isAtBest(_ label: Int) -> Bool
}
