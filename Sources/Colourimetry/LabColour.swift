/// A colour in CIE L\*a\*b\* (1976), where equal steps look about equally large.
public struct LabColour: Hashable, Sendable {
  /// L\*, from 0 for black to 100 for white: what greyscale keeps of a colour.
  public var lightness: Double
  /// a\*, negative towards green and positive towards red.
  public var a: Double
  /// b\*, negative towards blue and positive towards yellow.
  public var b: Double

  /// Makes a colour of its coordinates.
  public init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  /// Makes the colour of a screen whose white is D65, which is also the white
  /// of reference.
  public init(_ colour: ScreenColour) {
    let light = colour.light
    // The rows of IEC 61966-2-1, each divided by the white's own coordinate, so
    // that white comes out as exactly grey.
    let x = Self.root(Self.mix(light, 0.4123907993, 0.3575843394, 0.1804807884))
    let y = Self.root(Self.mix(light, 0.2126390058, 0.7151686788, 0.0721923154))
    let z = Self.root(Self.mix(light, 0.0193308187, 0.1191947798, 0.9505321522))
    self.init(lightness: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z))
  }

  private static func mix(
    _ light: SIMD3<Double>, _ red: Double, _ green: Double, _ blue: Double
  ) -> Double {
    (light.x * red + light.y * green + light.z * blue) / (red + green + blue)
  }

  /// The cube root, but a straight line near black, where the eye stops telling.
  private static func root(_ value: Double) -> Double {
    let edge = 6.0 / 29
    return value > edge * edge * edge
      ? Elementary.cubeRoot(value) : value / (3 * edge * edge) + 4.0 / 29
  }
}
