extension LabColour {
  /// How different two colours look: the CIEDE2000 difference with all three
  /// weights 1. About 1 is just seen side by side; 20 is told apart at a glance
  /// and from memory.
  ///
  /// After Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula:
  /// implementation notes, supplementary test data, and mathematical
  /// observations", Color Research and Application 30 (2005), whose numbers of
  /// equations are given.
  public func difference(from other: LabColour) -> Double {
    let (one, two) = stretched(with: other)
    let lightness = other.lightness - self.lightness
    let chroma = two.chroma - one.chroma
    let turn = Polar.turn(from: one, to: two)
    // (11)
    let hue = 2 * (one.chroma * two.chroma).squareRoot() * Elementary.sine(turn / 2)

    // (12) to (21)
    let meanLightness = (self.lightness + other.lightness) / 2
    let meanChroma = (one.chroma + two.chroma) / 2
    let meanHue = Polar.meanHue(one, two)
    let hueWeight =
      1 - 0.17 * Elementary.cosine(meanHue - 30) + 0.24 * Elementary.cosine(2 * meanHue)
      + 0.32 * Elementary.cosine(3 * meanHue + 6) - 0.20 * Elementary.cosine(4 * meanHue - 63)
    let fromMiddle = (meanLightness - 50) * (meanLightness - 50)
    let lightnessStep = lightness / (1 + 0.015 * fromMiddle / (20 + fromMiddle).squareRoot())
    let chromaStep = chroma / (1 + 0.045 * meanChroma)
    let hueStep = hue / (1 + 0.015 * meanChroma * hueWeight)
    let towardsBlue = (meanHue - 275) / 25
    let rotation =
      -2 * Self.saturation(meanChroma)
      * Elementary.sine(60 * Elementary.exponential(-towardsBlue * towardsBlue))

    // (22)
    return
      (lightnessStep * lightnessStep + chromaStep * chromaStep + hueStep * hueStep
      + rotation * chromaStep * hueStep).squareRoot()
  }

  /// Both colours in polar coordinates, a\* stretched near grey: (2) to (7).
  private func stretched(with other: LabColour) -> (Polar, Polar) {
    let mean = ((a * a + b * b).squareRoot() + (other.a * other.a + other.b * other.b).squareRoot())
    let stretch = 1.5 - 0.5 * Self.saturation(mean / 2)
    return (Polar(a: a * stretch, b: b), Polar(a: other.a * stretch, b: other.b))
  }

  /// From 0 for greys to nearly 1 for colours far more vivid than 25.
  private static func saturation(_ chroma: Double) -> Double {
    let power = Elementary.power(chroma, 7)
    return (power / (power + 6_103_515_625)).squareRoot()
  }
}

/// Chroma, and hue in degrees from 0 up to 360.
private struct Polar {
  var chroma: Double
  var hue: Double

  init(a: Double, b: Double) {
    chroma = (a * a + b * b).squareRoot()
    let angle = chroma == 0 ? 0 : Elementary.direction(b, a)
    hue = angle < 0 ? angle + 360 : angle
  }

  /// The way round the circle from one hue to another, -180 to 180: (10).
  static func turn(from one: Polar, to two: Polar) -> Double {
    if one.chroma * two.chroma == 0 { return 0 }
    let turn = two.hue - one.hue
    if isOverHalf(abs(turn)) { return turn > 0 ? turn - 360 : turn + 360 }
    return turn
  }

  /// (14)
  static func meanHue(_ one: Polar, _ two: Polar) -> Double {
    let sum = one.hue + two.hue
    if one.chroma * two.chroma == 0 { return sum }
    if !isOverHalf(abs(one.hue - two.hue)) { return sum / 2 }
    return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2
  }

  /// Whether an angle is more than half a turn. Opposite hues are exactly half
  /// a turn apart on paper and a rounding error more or less in a computer; the
  /// formula leaps there, so the error must not decide.
  private static func isOverHalf(_ angle: Double) -> Bool { angle > 180 + 1e-9 }
}
