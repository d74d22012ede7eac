import Drawing
import Labelling

/// A name that may stand anywhere on some ground, straight, turned or curved: of
/// a lake, a sea, a river or a range.
struct FreeName {
  /// One way the name may stand.
  enum Stand {
    /// Straight: where the baseline starts, and the degrees clockwise by which
    /// it is turned about its start.
    case straight(start: SIMD2<Double>, rotation: Double, cost: Double)
    /// Letter by letter along a line.
    case curved(GlyphCandidate)
  }

  var id: String
  var line: SetLine
  var stands: [Stand]
  var weight: Double
  /// The colour of the ground it stands on, where that is not land.
  var ground: Colour?

  /// The label with a candidate a stand.
  var label: Label {
    Label(
      candidates: stands.enumerated().map { index, stand in
        switch stand {
        case .straight(let start, let rotation, let cost):
          return Candidate(
            boxes: line.boxes(at: start, rotation: rotation).map(Box.init), cost: cost, tag: index)
        case .curved(let curve):
          return Candidate(boxes: curve.candidate.boxes, cost: curve.candidate.cost, tag: index)
        }
      }, weight: weight)
  }

  /// The name where a candidate puts it.
  func placed(_ candidate: Candidate) -> PlacedName {
    let placed: PlacedName.Line
    switch stands[candidate.tag] {
    case .straight(let start, let rotation, _):
      placed = PlacedName.Line(line: line, start: start, rotation: rotation)
    case .curved(let curve):
      placed = PlacedName.Line(
        line: line.curved(along: curve.glyphs), start: curve.glyphs.first?.origin ?? .zero,
        curve: candidate.boxes.map(Rectangle.init))
    }
    return PlacedName(id: id, lines: [placed], leader: nil, ground: ground)
  }
}

extension SetLine {
  /// The measures of the line letter by letter, its spacing within them.
  var run: GlyphRun {
    let starts = glyphs.map(\.offset.x) + [width + letterSpacing]
    return GlyphRun(
      advances: zip(starts, starts.dropFirst()).map { $1 - $0 }, ascent: ascent,
      descent: descent)
  }

  /// The line with its letters where others have been put, one for one.
  func curved(along places: [PlacedGlyph]) -> SetLine {
    guard places.count == glyphs.count, let origin = places.first?.origin else { return self }
    var copy = self
    for (index, place) in places.enumerated() {
      copy.glyphs[index].offset = place.origin - origin
      copy.glyphs[index].rotation = place.rotation * 180 / .pi
    }
    return copy
  }
}

extension Rectangle {
  init(_ box: Box) { self.init(minimum: box.minimum, maximum: box.maximum) }
}
