import Drawing
import Labelling

/// A name that may stand anywhere on some ground, straight or turned: of a lake,
/// a sea, a river or a range.
struct FreeName {
  /// One way the name may stand.
  struct Stand {
    /// Where the baseline starts.
    var start: SIMD2<Double>
    /// Degrees clockwise by which the line is turned about its start.
    var rotation: Double
    var cost: Double
  }

  var id: String
  var line: SetLine
  var stands: [Stand]
  var weight: Double

  /// The label with a candidate a stand.
  var label: Label {
    Label(
      candidates: stands.enumerated().map { index, stand in
        Candidate(
          boxes: line.boxes(at: stand.start, rotation: stand.rotation).map(Box.init),
          cost: stand.cost, tag: index)
      }, weight: weight)
  }

  /// The name where a candidate puts it.
  func placed(_ candidate: Candidate) -> PlacedName {
    let stand = stands[candidate.tag]
    return PlacedName(
      id: id,
      lines: [PlacedName.Line(line: line, start: stand.start, rotation: stand.rotation)],
      leader: nil)
  }
}
