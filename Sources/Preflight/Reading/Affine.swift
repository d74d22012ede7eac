#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A transformation of the plane that keeps lines straight.
struct Affine: Hashable {
  /// Where the unit along x goes.
  var x: SIMD2<Double>
  /// Where the unit along y goes.
  var y: SIMD2<Double>
  /// Where the origin goes.
  var origin: SIMD2<Double>

  static let identity = Affine(x: SIMD2(1, 0), y: SIMD2(0, 1), origin: .zero)

  static func translation(_ x: Double, _ y: Double) -> Affine {
    Affine(x: SIMD2(1, 0), y: SIMD2(0, 1), origin: SIMD2(x, y))
  }

  static func scale(_ x: Double, _ y: Double) -> Affine {
    Affine(x: SIMD2(x, 0), y: SIMD2(0, y), origin: .zero)
  }

  /// Where a point goes.
  func callAsFunction(_ point: SIMD2<Double>) -> SIMD2<Double> {
    x * point.x + y * point.y + origin
  }

  /// First the other, then this one.
  func after(_ inner: Affine) -> Affine {
    Affine(
      x: x * inner.x.x + y * inner.x.y, y: x * inner.y.x + y * inner.y.y,
      origin: self(inner.origin))
  }

  /// How tall an upright unit becomes: what happens to the size of type.
  var height: Double { (y * y).sum().squareRoot() }

  /// What a line's width is multiplied by where it becomes thinnest.
  var leastScale: Double {
    let sum = (x * x).sum() + (y * y).sum()
    let area = x.x * y.y - x.y * y.x
    let root = max(0, sum * sum - 4 * area * area).squareRoot()
    return (max(0, sum - root) / 2).squareRoot()
  }

  /// Reads the value of a `transform`; what cannot be read is passed over, as
  /// browsers do with all of it.
  init(reading text: some StringProtocol) {
    self = .identity
    for part in text.split(separator: ")") {
      guard let open = part.firstIndex(of: "(") else { continue }
      let name = part[..<open].drop { !$0.isLetter }.trimmed
      let numbers = NumberReader.all(part[part.index(after: open)...])
      if let next = Self.named(String(name), numbers) { self = after(next) }
    }
  }

  init(x: SIMD2<Double>, y: SIMD2<Double>, origin: SIMD2<Double>) {
    self.x = x
    self.y = y
    self.origin = origin
  }

  private static func named(_ name: String, _ numbers: [Double]) -> Affine? {
    switch (name, numbers.count) {
    case ("matrix", 6):
      Affine(
        x: SIMD2(numbers[0], numbers[1]), y: SIMD2(numbers[2], numbers[3]),
        origin: SIMD2(numbers[4], numbers[5]))
    case ("translate", 1): translation(numbers[0], 0)
    case ("translate", 2): translation(numbers[0], numbers[1])
    case ("scale", 1): scale(numbers[0], numbers[0])
    case ("scale", 2): scale(numbers[0], numbers[1])
    case ("rotate", 1): rotation(numbers[0])
    case ("rotate", 3):
      translation(numbers[1], numbers[2]).after(rotation(numbers[0]))
        .after(translation(-numbers[1], -numbers[2]))
    case ("skewX", 1):
      Affine(x: SIMD2(1, 0), y: SIMD2(tan(numbers[0] * .pi / 180), 1), origin: .zero)
    case ("skewY", 1):
      Affine(x: SIMD2(1, tan(numbers[0] * .pi / 180)), y: SIMD2(0, 1), origin: .zero)
    default: nil
    }
  }

  private static func rotation(_ degrees: Double) -> Affine {
    let (sine, cosine) = (sin(degrees * .pi / 180), cos(degrees * .pi / 180))
    return Affine(x: SIMD2(cosine, sine), y: SIMD2(-sine, cosine), origin: .zero)
  }
}
