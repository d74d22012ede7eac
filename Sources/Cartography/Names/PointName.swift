import Drawing
import Labelling

/// A name to stand beside a symbol: one line, or two with a figure below.
struct PointName {
  /// What the name belongs to, for reports: `place:shusha` and the like.
  var id: String
  var lines: [SetLine]
  /// The words that a number in the lines stands for.
  var key: [SetLine]?
  /// The middle of the symbol.
  var center: SIMD2<Double>
  /// Half the width and height of the symbol.
  var reach: SIMD2<Double>
  var weight: Double
  /// Whether the source names it: no other name may push it out.
  var isRequired: Bool

  /// Width and height of the lines together.
  var size: SIMD2<Double> {
    [lines.map(\.width).reduce(0, max), lines.map(\.height).reduce(0, +)]
  }

  /// The ways it may stand: beside the symbol, and for a name of the source at
  /// the end of a leader line where nothing else is free.
  func label(model: PointCandidates.Model = .sliding(perSide: 3)) -> Label {
    let radius = max(reach.x, reach.y) + 1.2
    let beside = PointCandidates(size: size, model: model, worst: weight * 0.35)
    var candidates = beside.candidates(around: center, radius: radius)
    if isRequired {
      // A number that found no room in words is worth a longer line,
      // through whatever gap there is.
      let lengths: [Double] = [8, 14, 22, 34] + (key == nil ? [] : [48, 64, 84])
      let leaders = LeaderCandidates(
        size: size, lengths: lengths, directions: key == nil ? 16 : 64,
        costs: weight * 0.6...weight * 0.95)
      candidates += leaders.candidates(
        around: center, radius: radius, firstTag: candidates.count)
    }
    return Label(candidates: candidates, weight: weight, isRequired: isRequired)
  }

  /// The lines where a candidate puts them: ranged towards the symbol.
  func placed(_ candidate: Candidate) -> PlacedName {
    let box = candidate.boxes[0]
    let middle = box.center.x - center.x
    // How far to the right the lines are ranged: 0 right of the symbol.
    let share = middle > size.x * 0.3 ? 0 : middle < -size.x * 0.3 ? 1 : 0.5
    var top = box.minimum.y
    var placed: [PlacedName.Line] = []
    for line in lines {
      let x = box.minimum.x + (size.x - line.width) * share
      placed.append(PlacedName.Line(line: line, start: [x, top + line.ascent]))
      top += line.height
    }
    return PlacedName(id: id, lines: placed, leader: candidate.leader)
  }
}

/// A name that has found its place.
struct PlacedName {
  struct Line {
    var line: SetLine
    var start: SIMD2<Double>
    /// Degrees clockwise by which the line is turned about its start.
    var rotation = 0.0

    /// A box for each letter, of a line along a curve.
    var curve: [Rectangle]?

    /// What the line covers: one box where it is level, a row of small ones
    /// along it where it is turned or curved.
    var boxes: [Rectangle] { curve ?? line.boxes(at: start, rotation: rotation) }
  }
  var id: String
  var lines: [Line]
  var leader: Segment?
  /// The colour of the ground it stands on, where that is not land.
  var ground: Colour?
}
