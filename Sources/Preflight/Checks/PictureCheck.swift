/// Checks the resolution of pictures as printed.
func checkPictures(_ marks: [Mark], _ findings: inout Findings) {
  guard let rule = findings.rules.rules.images, let least = rule.least else { return }
  for mark in marks {
    guard case .picture(let reference, let size, let fit) = mark.kind else { continue }
    switch PictureSize.of(reference: reference) {
    case .failure(.outside): break  // Told of as needed from outside.
    case .failure(.format(let type)):
      findings.add(.unknownPicture(type), .images, severity: .warning, at: mark.place)
    case .failure(.damaged):
      findings.add(.unknownPicture("damaged"), .images, at: mark.place)
    case .success(let pixels):
      let resolution = resolution(of: pixels, printed: size, fit: fit, mark.matrix)
      if resolution.isBelow(least) {
        findings.add(
          .coarse(pixels: pixels, resolution: resolution.rounded(), least: least), .images,
          of: rule, at: mark.place)
      }
    }
  }
}

/// Pixels to the inch, where they are fewest.
private func resolution(
  of pixels: SIMD2<Int>, printed: SIMD2<Double>?, fit: String, _ matrix: Affine
) -> Double {
  let pixels = SIMD2<Double>(pixels)
  guard let printed, printed.x > 0, printed.y > 0 else {
    return 72 / max((matrix.x * matrix.x).sum().squareRoot(), matrix.height)
  }
  let each = Viewport.fit(pixels, into: printed, fit)
  return 72 / max(each.x.x, each.y.y)
}
