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

  private static func gaussian(sigma: Double) -> [Float] {
    let radius = Int((3 * sigma).rounded(.up))
    let weights = (-radius...radius).map {
      ElementaryFunctions.exponential(-Double($0 * $0) / (2 * sigma * sigma))
    }
    let sum = weights.reduce(0, +)
    return weights.map { Float($0 / sum) }
  }

  private static func convolved(_ values: [Float], columns: Int, _ kernel: [Float]) -> [Float] {
    let rows = values.count / columns
    let radius = kernel.count / 2
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
      for (offset, weight) in kernel.enumerated() {
        add(padded, from: offset, times: weight, to: &across, at: start, count: columns)
      }
    }
    for row in 0..<rows {
      for (offset, weight) in kernel.enumerated() {
        let source = min(max(row + offset - radius, 0), rows - 1) * columns
        add(across, from: source, times: weight, to: &down, at: row * columns, count: columns)
      }
    }
    return down
  }

  /// Adds a multiple of a run of values to another run.
  private static func add(
    _ source: [Float], from first: Int, times weight: Float, to target: inout [Float],
    at start: Int, count: Int
  ) {
    source.withUnsafeBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        for index in 0..<count { target[start + index] += source[first + index] * weight }
      }
    }
  }
}
