extension ElevationField {
  /// The field smoothed by a Gaussian of `sigma` cells, cut off at three sigma,
  /// with the outermost values continued beyond the edge. Unknown elevations
  /// stay unknown and do not weigh upon their neighbours.
  public func smoothed(sigma: Double) -> ElevationField {
    guard sigma > 0 else { return self }
    let kernel = Self.gaussian(sigma: sigma)
    var result = self
    guard elevations.contains(where: \.isNaN) else {
      result.elevations = Self.convolved(elevations, columns: columns, kernel)
      return result
    }
    // Normalised convolution: Knutsson and Westin, CVPR (1993).
    let weights = elevations.map { $0.isNaN ? 0 : 1 as Float }
    let known = elevations.map { $0.isNaN ? 0 : $0 }
    let sums = Self.convolved(known, columns: columns, kernel)
    let shares = Self.convolved(weights, columns: columns, kernel)
    for index in elevations.indices where !elevations[index].isNaN {
      result.elevations[index] = sums[index] / shares[index]
    }
    return result
  }

  /// The middle weight of the kernel, then those to either side of it, of which
  /// there are an even number.
  private static func gaussian(sigma: Double) -> [Float] {
    let radius = Int((3 * sigma / 2).rounded(.up)) * 2
    let weights = (0...radius).map {
      ElementaryFunctions.exponential(-Double($0 * $0) / (2 * sigma * sigma))
    }
    let sum = 2 * weights.reduce(0, +) - weights[0]
    return weights.map { Float($0 / sum) }
  }

  private static func convolved(_ values: [Float], columns: Int, _ kernel: [Float]) -> [Float] {
    let rows = values.count / columns
    let radius = kernel.count - 1
    // Each row, padded with its ends, is convolved along itself into its place;
    // then the rows are summed, which goes down all columns at once.
    var padded = [Float](repeating: 0, count: columns + 2 * radius)
    var across = [Float](repeating: 0, count: values.count)
    var down = [Float](repeating: 0, count: values.count)
    for row in 0..<rows {
      let start = row * columns
      for index in padded.indices {
        padded[index] = values[start + min(max(index - radius, 0), columns - 1)]
      }
      sum(padded, kernel, into: &across, at: start, count: columns) { radius + $0 }
    }
    for row in 0..<rows {
      sum(across, kernel, into: &down, at: row * columns, count: columns) { step in
        min(max(row + step, 0), rows - 1) * columns
      }
    }
    return down
  }

  /// Sets a run of values to the sum of runs of others by the weights of a
  /// kernel. Four runs are taken at once, which spares reading and writing the
  /// sum for each.
  ///
  /// - Parameter first: Where the run begins that stands so many steps from the
  ///   middle one.
  @inline(__always)
  private static func sum(
    _ source: [Float], _ kernel: [Float], into target: inout [Float], at start: Int, count: Int,
    first: (Int) -> Int
  ) {
    source.withUnsafeBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        let middle = first(0)
        for index in 0..<count { target[start + index] = source[middle + index] * kernel[0] }
        for step in stride(from: 1, to: kernel.count, by: 2) {
          let (near, far) = (kernel[step], kernel[step + 1])
          let (a, b) = (first(-step), first(step))
          let (c, d) = (first(-step - 1), first(step + 1))
          for index in 0..<count {
            target[start + index] +=
              (source[a + index] + source[b + index]) * near
              + (source[c + index] + source[d + index]) * far
          }
        }
      }
    }
  }
}
