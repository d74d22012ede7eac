internal import Drawing
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension Text {
  /// The anchor as it is written. Programs disagree whether the space after
  /// the last letter counts towards the width (Chromium: yes; librsvg,
  /// CairoSVG and resvg: no), so that a spaced line is anchored where it begins.
  var writtenAnchor: Anchor { letterSpacing == 0 && !isCurved ? anchor : .start }

  /// Where the left end of the line stands.
  var start: SIMD2<Double> {
    let share =
      switch anchor {
      case .start: 0.0
      case .middle: 0.5
      case .end: 1.0
      }
    return share == 0 ? position : place(of: [-share * width, 0], from: position)
  }

  /// Where a point of the line stands on the sheet.
  func place(of offset: SIMD2<Double>, from origin: SIMD2<Double>) -> SIMD2<Double> {
    guard rotation != 0 else { return origin + offset }
    let angle = rotation * .pi / 180
    let (along, down) = (SIMD2(cos(angle), sin(angle)), SIMD2(-sin(angle), cos(angle)))
    return origin + along * offset.x + down * offset.y
  }
}
