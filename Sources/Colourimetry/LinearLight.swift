/// The transfer between encoded components and light, after IEC 61966-2-1.
extension ScreenColour {
  /// The amounts of red, green and blue light, each from 0 to 1.
  var light: SIMD3<Double> { components.map(Self.decoded) }

  /// Makes the colour of amounts of light; what a screen cannot show is brought
  /// to the nearest it can, component by component.
  init(light: SIMD3<Double>) { self.init(light.map(Self.encoded)) }

  private static func decoded(_ value: Double) -> Double {
    value <= 0.04045 ? value / 12.92 : Elementary.power((value + 0.055) / 1.055, 2.4)
  }

  private static func encoded(_ value: Double) -> Double {
    value <= 0.0031308 ? value * 12.92 : 1.055 * Elementary.power(value, 1 / 2.4) - 0.055
  }
}

extension ScreenColour {
  /// The luminance, from 0 for black to 1 for white.
  public var luminance: Double {
    (light * SIMD3(0.2126390058, 0.7151686788, 0.0721923154)).sum()
  }

  /// How far two colours are apart in luminance, from 1 for equals to 21 for
  /// black and white: the contrast ratio of the Web Content Accessibility
  /// Guidelines 2.2, where text needs 4.5.
  public func contrast(with other: ScreenColour) -> Double {
    let (one, two) = (luminance + 0.05, other.luminance + 0.05)
    return max(one, two) / min(one, two)
  }
}

extension SIMD3<Double> {
  func map(_ transform: (Double) -> Double) -> Self {
    Self(transform(x), transform(y), transform(z))
  }
}
