extension Theme.Relief {
  /// How the ground is drawn without pixels.
  struct Contours: Decodable, Hashable, Sendable {
    /// The elevations at which a tint begins, upwards. Each band has the colour
    /// that the relief's tints have in its middle.
    var bands: [Double]
    /// The least distance between contours on a slope of one in five.
    var spacing: Double
    /// The slope, in metres of rise a metre, below which contours fade.
    var steep: Double
    /// The width of a contour along the light, or on all but flat ground.
    var narrowest: Double
    /// The width of a contour square to the light.
    var widest: Double
    /// The standard deviation of the smoothing of the ground.
    var smoothing: Double
    /// Contours on the shaded side; the strength is their opacity.
    var shadow: Veil
    /// Contours on the lit side; the strength is their opacity.
    var light: Veil
  }

  /// The contours of the theme, or else ones in keeping with its shading.
  var contoursOrUsual: Contours {
    contours
      ?? Contours(
        bands: tints.dropFirst().map(\.elevation), spacing: 0.8, steep: 0.1, narrowest: 0.25,
        widest: 0.8, smoothing: 1.8,
        shadow: Veil(colour: shadow.colour, strength: min(1, shadow.strength * 1.25)),
        light: Veil(colour: light.colour, strength: min(1, light.strength * 2.25)))
  }
}
