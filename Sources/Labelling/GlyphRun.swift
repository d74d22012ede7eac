/// The measures of a name that is set letter by letter, in points.
public struct GlyphRun: Hashable, Sendable {
  /// How far each glyph moves the next one on, in reading order from left to
  /// right.
  public var advances: [Double]
  /// How far the letters reach above the baseline.
  public var ascent: Double
  /// How far they reach below it, as a positive number.
  public var descent: Double

  /// Makes the measures of a name.
  public init(advances: [Double], ascent: Double, descent: Double) {
    self.advances = advances
    self.ascent = ascent
    self.descent = descent
  }

  /// The length of the name.
  public var length: Double { advances.reduce(0, +) }
  /// The height of its letters.
  public var height: Double { ascent + descent }
}

/// Where a glyph stands.
public struct PlacedGlyph: Hashable, Sendable {
  /// Where its origin lies on the sheet, in points.
  public var origin: SIMD2<Double>
  /// How far it is turned about the origin, in radians, clockwise.
  public var rotation: Double
}

/// One way a name that is set letter by letter may stand.
public struct GlyphCandidate: Hashable, Sendable {
  /// What the placing needs to know, with a box for each glyph.
  public var candidate: Candidate
  /// Where each glyph stands.
  public var glyphs: [PlacedGlyph]
  /// The line the glyphs stand on, from the first to the end of the last.
  public var baseline: [SIMD2<Double>]
}

extension GlyphRun {
  /// Sets the name on a line from a distance on, with some space after each
  /// letter; nil where two letters would turn against one another by more than
  /// an angle in radians, or a letter would stand on its head.
  func set(
    on line: Polyline, from start: Double, spacing: Double = 0, maximumTurn: Double
  ) -> Setting? {
    var setting = Setting()
    var distance = start
    var before: SIMD2<Double>?
    for advance in advances {
      let origin = line.point(at: distance)
      let step = line.point(at: distance + max(advance, 0.01)) - origin
      let along = step / (step * step).sum().squareRoot()
      guard along.x >= -0.02 else { return nil }
      if let before {
        let bend = turn(from: before, to: along)
        guard abs(bend) <= maximumTurn else { return nil }
        setting.bend += abs(bend)
        setting.turn += bend
      }
      setting.glyphs.append(PlacedGlyph(origin: origin, rotation: angle(of: along)))
      setting.boxes.append(box(at: origin, along: along, advance: advance))
      before = along
      distance += advance + spacing
    }
    setting.baseline = line.part(from: start, to: max(distance - spacing, start + 0.01)).points
    return setting
  }

  /// The box around a turned glyph.
  private func box(at origin: SIMD2<Double>, along: SIMD2<Double>, advance: Double) -> Box {
    let up = SIMD2(along.y, -along.x)
    let (top, bottom, end) = (up * ascent, up * -descent, along * advance)
    var box = Box(minimum: origin + top, maximum: origin + top)
    for corner in [origin + bottom, origin + top + end, origin + bottom + end] {
      box.minimum = pointwiseMin(box.minimum, corner)
      box.maximum = pointwiseMax(box.maximum, corner)
    }
    return box
  }

  /// A name set on a line.
  struct Setting {
    var glyphs: [PlacedGlyph] = []
    var boxes: [Box] = []
    var baseline: [SIMD2<Double>] = []
    /// How much the letters turn in all, in radians, and how much of it is left
    /// from the first to the last.
    var bend = 0.0
    var turn = 0.0

    func candidate(cost: Double, tag: Int) -> GlyphCandidate {
      GlyphCandidate(
        candidate: Candidate(boxes: boxes, cost: cost, tag: tag), glyphs: glyphs,
        baseline: baseline)
    }
  }
}
