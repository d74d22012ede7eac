internal import Drawing

/// Writes the data of a path, each step in the shorter of its absolute and its
/// relative form.
///
/// The pen keeps its place in whole steps of the precision, so that rounding
/// never adds up along a path.
struct PathData {
  private(set) var bytes: [UInt8] = []

  private typealias Point = SIMD2<Int>
  private typealias Values = SIMD8<Int>

  private let places: Int
  private let scale: Double
  private var pen = Point(0, 0)
  private var start = Point(0, 0)
  /// The letter that a step written without one is read as.
  private var implied: UInt8 = 0
  /// Whether the part has no step yet, and whether it had one of no length.
  private var part = (isBare: false, hasDot: false)
  private var absolute: [UInt8] = []
  private var relative: [UInt8] = []

  /// Writes a path to hundredths of its unit, or, after scaling, to whole ones.
  init(_ path: Path, wholeUnitsScaledBy factor: Double? = nil) {
    places = factor == nil ? 2 : 0
    scale = factor ?? 100
    for command in path.commands { write(command) }
    finishPart()
  }

  private mutating func write(_ command: Path.Command) {
    switch command {
    case .move(let point):
      finishPart()
      let target = step(point)
      segment("m", target)
      start = target
      part = (isBare: true, hasDot: false)
    case .line(let point): line(to: step(point))
    case .quadratic(let control, let point): segment("q", step(control), step(point))
    case .cubic(let first, let second, let point):
      segment("c", step(first), step(second), step(point))
    case .close:
      bytes.append(UInt8(ascii: "z"))
      pen = start
      implied = 0
      part.isBare = false
    }
  }

  private func step(_ point: SIMD2<Double>) -> Point {
    [Decimals.rounded(point.x * scale), Decimals.rounded(point.y * scale)]
  }

  private mutating func line(to point: Point) {
    switch (point.x == pen.x, point.y == pen.y) {
    case (true, true): part.hasDot = true
    case (false, true): choose("h", Values(repeating: point.x), from: Values(repeating: pen.x), 1)
    case (true, false): choose("v", Values(repeating: point.y), from: Values(repeating: pen.y), 1)
    case (false, false): segment("l", point)
    }
    if point != pen { part.isBare = false }
    pen = point
  }

  /// Steps of no length are left out, unless a part has nothing else: with a
  /// round cap that is a dot.
  private mutating func finishPart() {
    if part.isBare && part.hasDot { choose("h", Values(repeating: 0), from: .zero, 1) }
    part.isBare = false
  }

  private mutating func segment(_ letter: Unicode.Scalar, _ first: Point) {
    segment(letter, Values(lowHalf: [first.x, first.y, 0, 0], highHalf: .zero), 2, to: first)
  }

  private mutating func segment(_ letter: Unicode.Scalar, _ first: Point, _ second: Point) {
    let values = Values(lowHalf: [first.x, first.y, second.x, second.y], highHalf: .zero)
    segment(letter, values, 4, to: second)
  }

  private mutating func segment(
    _ letter: Unicode.Scalar, _ first: Point, _ second: Point, _ third: Point
  ) {
    let values = Values(
      lowHalf: [first.x, first.y, second.x, second.y], highHalf: [third.x, third.y, 0, 0])
    segment(letter, values, 6, to: third)
  }

  private mutating func segment(
    _ letter: Unicode.Scalar, _ values: Values, _ count: Int, to end: Point
  ) {
    choose(letter, values, from: [pen.x, pen.y, pen.x, pen.y, pen.x, pen.y, pen.x, pen.y], count)
    pen = end
    part.isBare = false
  }

  /// Appends the shorter form; of two as long, the relative one, which is the
  /// likelier to go on without a letter. A path begins with the absolute one.
  private mutating func choose(
    _ letter: Unicode.Scalar, _ values: Values, from origin: Values, _ count: Int
  ) {
    let small = UInt8(ascii: letter)
    let capital = small - 32
    let state = (implied: implied, places: places)
    Self.encode(capital, values, count, state, into: &absolute)
    Self.encode(small, values &- origin, count, state, into: &relative)
    let isRelative = !bytes.isEmpty && relative.count <= absolute.count
    bytes.append(contentsOf: isRelative ? relative : absolute)
    switch letter {
    case "m": implied = UInt8(ascii: isRelative ? "l" : "L")
    default: implied = isRelative ? small : capital
    }
  }

  private static func encode(
    _ letter: UInt8, _ values: Values, _ count: Int, _ state: (implied: UInt8, places: Int),
    into form: inout [UInt8]
  ) {
    form.removeAll(keepingCapacity: true)
    var followsLetter = letter != state.implied
    if followsLetter { form.append(letter) }
    for index in 0..<count {
      if !followsLetter && values[index] >= 0 { form.append(UInt8(ascii: " ")) }
      Decimals.append(values[index], places: state.places, to: &form)
      followsLetter = false
    }
  }
}
