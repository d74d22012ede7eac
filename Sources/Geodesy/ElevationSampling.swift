/// How an elevation between the positions of a grid is found.
public enum Interpolation: Hashable, Sendable {
  /// From the four positions around: continuous, never beyond their range.
  case bilinear
  /// From the sixteen positions around, by cubic convolution: smooth, may pass a
  /// summit a little. Keys, IEEE Transactions on Acoustics, Speech, and Signal
  /// Processing 29 (1981), a = -1/2; the Catmull-Rom spline.
  case bicubic
  /// From the sixteen positions around, by the uniform cubic B-spline: smoother
  /// still, its slopes change without a crease, but summits are worn down as by a
  /// Gaussian of 0.58 cells. For shading. De Boor, A Practical Guide to Splines
  /// (1978).
  case smoothing

  /// The weights of the four values around a fraction between the middle two.
  @inline(__always)
  func weights(_ t: Float) -> SIMD4<Float> {
    let squared = t * t
    let cubed = squared * t
    if self == .smoothing {
      let back = 1 - t
      return SIMD4(
        back * back * back, 3 * cubed - 6 * squared + 4,
        -3 * cubed + 3 * squared + 3 * t + 1, cubed) / 6
    }
    return SIMD4(
      -0.5 * cubed + squared - 0.5 * t, 1.5 * cubed - 2.5 * squared + 1,
      -1.5 * cubed + 2 * squared + 0.5 * t, 0.5 * cubed - 0.5 * squared)
  }
}

extension ElevationGrid {
  /// The elevation in metres at a position (longitude, latitude in degrees); nil
  /// outside the grid or beside an unknown elevation.
  public func elevation(
    at position: SIMD2<Double>, _ interpolation: Interpolation = .bicubic
  ) -> Double? {
    let location = location(of: position)
    guard covers(location) else { return nil }
    let value = elevations.withUnsafeBufferPointer { values in
      switch interpolation {
      case .bilinear: bilinear(values, Float(location.x), Float(location.y))
      case .bicubic, .smoothing:
        convolved(values, Float(location.x), Float(location.y), interpolation)
      }
    }
    return value.isNaN ? nil : Double(value)
  }

  /// The slope at a position, metres of rise in a metre eastwards (x) and
  /// northwards (y), over two cells; nil where an elevation is not known.
  public func gradient(at position: SIMD2<Double>) -> SIMD2<Double>? {
    guard let west = elevation(at: position - [cellSize, 0]),
      let east = elevation(at: position + [cellSize, 0]),
      let south = elevation(at: position - [0, cellSize]),
      let north = elevation(at: position + [0, cellSize])
    else { return nil }
    let ground = Ellipsoid.wgs84.metresPerDegree(atLatitude: position.y) * (2 * cellSize)
    return SIMD2(east - west, north - south) / ground
  }

  /// The elevation at a column and row with fractions by a cubic kernel, the
  /// outermost values standing for those beyond the grid.
  @inline(__always)
  func convolved(
    _ values: UnsafeBufferPointer<Float>, _ x: Float, _ y: Float, _ kernel: Interpolation
  ) -> Float {
    let x = min(max(x, 0), Float(columns - 1))
    let y = min(max(y, 0), Float(rows - 1))
    let (column, row) = (min(Int(x), columns - 2), min(Int(y), rows - 2))
    let across = kernel.weights(x - Float(column))
    let down = kernel.weights(y - Float(row))
    let isInner = column > 0 && row > 0 && column < columns - 2 && row < rows - 2
    var sum: Float = 0
    for step in 0...3 {
      let line = isInner ? row - 1 + step : min(max(row - 1 + step, 0), rows - 1)
      let start = line * columns
      let four =
        isInner
        ? SIMD4(
          values[start + column - 1], values[start + column], values[start + column + 1],
          values[start + column + 2])
        : SIMD4(
          values[start + max(column - 1, 0)], values[start + column],
          values[start + column + 1], values[start + min(column + 2, columns - 1)])
      sum += (four * across).sum() * down[step]
    }
    return sum
  }

  private func bilinear(_ values: UnsafeBufferPointer<Float>, _ x: Float, _ y: Float) -> Float {
    let (column, row) = (min(Int(x), columns - 2), min(Int(y), rows - 2))
    let (u, v) = (x - Float(column), y - Float(row))
    let index = row * columns + column
    let upper = values[index] * (1 - u) + values[index + 1] * u
    let lower = values[index + columns] * (1 - u) + values[index + columns + 1] * u
    return upper * (1 - v) + lower * v
  }
}
