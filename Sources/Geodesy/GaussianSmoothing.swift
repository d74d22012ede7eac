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
    // Each row is convolved along itself, then all columns at once downwards.
    let across = [Float](unsafeUninitializedCapacity: values.count) { across, count in
      count = values.count
      values.withUnsafeBufferPointer { values in
        RowBands.forEach(of: rows) { band in
          let run = KernelRun(kernel: kernel)
          for row in band {
            run.sum(along: values, from: row * columns, count: columns, into: across)
          }
        }
      }
    }
    return [Float](unsafeUninitializedCapacity: values.count) { down, count in
      count = values.count
      across.withUnsafeBufferPointer { across in
        RowBands.forEach(of: rows) { band in
          let run = KernelRun(kernel: kernel)
          for row in band { run.sum(down: across, row: row, columns: columns, into: down) }
        }
      }
    }
  }
}
