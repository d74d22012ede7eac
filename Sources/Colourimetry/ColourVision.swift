/// A way of seeing colour.
///
/// After Machado, Oliveira and Fernandes, "A physiologically-based model for
/// simulation of color vision deficiency", IEEE Transactions on Visualization
/// and Computer Graphics 15 (2009), at the severity of a missing cone. The paper
/// tests its model for the red and green deficiencies; that of blue, rare, it
/// gives as an approximation.
public enum ColourVision: String, CaseIterable, Hashable, Sendable {
  /// All three cones.
  case normal
  /// No cones for red: about 1 man in 100.
  case protanopia
  /// No cones for green: about 1 man in 100, and weakened in 5.
  case deuteranopia
  /// No cones for blue: about 1 person in 10,000.
  case tritanopia

  /// The colour that looks to everybody as the given one looks to this eye.
  public func seen(_ colour: ScreenColour) -> ScreenColour {
    guard self != .normal else { return colour }
    let (red, green, blue) = rows
    let light = colour.light
    return ScreenColour(
      light: SIMD3((light * red).sum(), (light * green).sum(), (light * blue).sum()))
  }

  /// How different two colours look to this eye: their CIEDE2000 difference.
  public func difference(_ one: ScreenColour, _ two: ScreenColour) -> Double {
    LabColour(seen(one)).difference(from: LabColour(seen(two)))
  }

  /// The matrices of the paper's table, on linear light.
  private var rows: (red: SIMD3<Double>, green: SIMD3<Double>, blue: SIMD3<Double>) {
    switch self {
    case .normal: (SIMD3(1, 0, 0), SIMD3(0, 1, 0), SIMD3(0, 0, 1))
    case .protanopia:
      (
        SIMD3(0.152286, 1.052583, -0.204868), SIMD3(0.114503, 0.786281, 0.099216),
        SIMD3(-0.003882, -0.048116, 1.051998)
      )
    case .deuteranopia:
      (
        SIMD3(0.367322, 0.860646, -0.227968), SIMD3(0.280085, 0.672501, 0.047413),
        SIMD3(-0.011820, 0.042940, 0.968881)
      )
    case .tritanopia:
      (
        SIMD3(1.255528, -0.076749, -0.178779), SIMD3(-0.078411, 0.930809, 0.147602),
        SIMD3(0.004733, 0.691367, 0.303900)
      )
    }
  }
}
