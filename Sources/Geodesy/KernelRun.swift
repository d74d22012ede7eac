/// Sums of runs of values by the weights of a symmetric kernel.
///
/// Each value is summed in the same order, outwards from the middle, whether
/// many are taken at once or one.
struct KernelRun {
  private typealias Lanes = SIMD8<Float>

  /// The middle weight, then those to either side of it, an even number.
  let kernel: [Float]

  private var radius: Int { kernel.count - 1 }

  /// Sums each value of a row and those beside it, the outermost standing for
  /// those beyond.
  func sum(
    along values: UnsafeBufferPointer<Float>, from start: Int, count: Int,
    into target: UnsafeMutableBufferPointer<Float>
  ) {
    let row = UnsafeBufferPointer(rebasing: values[start..<start + count])
    let padded =
      [Float](repeating: row[0], count: radius) + row
      + [Float](repeating: row[count - 1], count: radius)
    let starts = (-radius...radius).map { radius + $0 }
    padded.withUnsafeBufferPointer { padded in
      sum(padded, starts: starts, count: count, into: target, at: start)
    }
  }

  /// Sums each value of a row and those above and below it, the outermost
  /// standing for those beyond.
  func sum(
    down values: UnsafeBufferPointer<Float>, row: Int, columns: Int,
    into target: UnsafeMutableBufferPointer<Float>
  ) {
    let rows = values.count / columns
    let starts = (-radius...radius).map { min(max(row + $0, 0), rows - 1) * columns }
    sum(values, starts: starts, count: columns, into: target, at: row * columns)
  }

  /// Sums runs of values.
  ///
  /// - Parameter starts: Where the run of each weight begins, from the one
  ///   farthest before the middle to the one farthest behind it.
  private func sum(
    _ source: UnsafeBufferPointer<Float>, starts: [Int], count: Int,
    into target: UnsafeMutableBufferPointer<Float>, at start: Int
  ) {
    let bytes = UnsafeRawBufferPointer(source)
    let result = UnsafeMutableRawBufferPointer(target)
    let whole = count / Lanes.scalarCount * Lanes.scalarCount
    for index in stride(from: 0, to: whole, by: Lanes.scalarCount) {
      let lanes = total(of: Lanes.self, starts: starts, index: index) { first in
        bytes.loadUnaligned(fromByteOffset: first * MemoryLayout<Float>.size, as: Lanes.self)
      }
      result.storeBytes(
        of: lanes, toByteOffset: (start + index) * MemoryLayout<Float>.size, as: Lanes.self)
    }
    for index in whole..<count {
      target[start + index] =
        total(of: SIMD2<Float>.self, starts: starts, index: index) { SIMD2(source[$0], 0) }.x
    }
  }

  @inline(__always)
  private func total<Values: SIMD<Float>>(
    of _: Values.Type, starts: [Int], index: Int, load: (Int) -> Values
  ) -> Values {
    var total = load(starts[radius] + index) * kernel[0]
    for step in stride(from: 1, to: kernel.count, by: 2) {
      let near = load(starts[radius - step] + index) + load(starts[radius + step] + index)
      let far = load(starts[radius - step - 1] + index) + load(starts[radius + step + 1] + index)
      total += near * kernel[step] + far * kernel[step + 1]
    }
    return total
  }
}
