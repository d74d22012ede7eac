/// The embedding levels of a line: even levels run from left to right, odd
/// ones from right to left. After Unicode Standard Annex 9, rules P2 to L1,
/// without explicit embeddings.
struct BidiLevels: Sendable {
  /// The level of the line: 1 where its first letter runs from right to left.
  let base: UInt8
  /// The level of each character.
  let levels: [UInt8]

  /// Finds the levels of characters and their classes.
  init(_ scalars: [Unicode.Scalar], _ classes: [BidiClass]) {
    let first = classes.first { $0.isStrong }
    base = first == .rightToLeft || first == .arabicLetter ? 1 : 0
    guard base == 1 || classes.contains(where: \.mayTurn) else {
      levels = Array(repeating: 0, count: classes.count)
      return
    }
    var resolved = classes
    Self.resolveMarks(&resolved, base: base)
    Self.resolveNumbers(&resolved, base: base)
    for pair in BidiBrackets.pairs(in: scalars) {
      BidiBrackets.resolve(pair, in: &resolved, line: .direction(base))
    }
    Self.resolveNeutrals(&resolved, base: base)
    var levels = resolved.map { [base] in $0.level(inBase: base) }
    for index in classes.indices.reversed() {
      guard classes[index] == .neutral || classes[index] == .mark else { break }
      levels[index] = base
    }
    self.levels = levels
  }

  /// W1: a mark is as the letter it stands on.
  private static func resolveMarks(_ classes: inout [BidiClass], base: UInt8) {
    for index in classes.indices where classes[index] == .mark {
      classes[index] = index == 0 ? .direction(base) : classes[index - 1]
    }
  }

  /// W2 to W7: numbers, and what belongs to them.
  private static func resolveNumbers(_ classes: inout [BidiClass], base: UInt8) {
    var strong = BidiClass.direction(base)
    for index in classes.indices {
      if classes[index].isStrong { strong = classes[index] }
      if classes[index] == .europeanNumber && strong == .arabicLetter {
        classes[index] = .arabicNumber
      }
    }
    for index in classes.indices.dropFirst().dropLast() {
      let (before, after) = (classes[index - 1], classes[index + 1])
      guard before == after else { continue }
      let joins =
        classes[index] == .commonSeparator && (before == .europeanNumber || before == .arabicNumber)
        || classes[index] == .numberSeparator && before == .europeanNumber
      if joins { classes[index] = before }
    }
    for order in [Array(classes.indices), classes.indices.reversed()] {
      var isBesideNumber = false
      for index in order {
        if isBesideNumber && classes[index] == .numberTerminator {
          classes[index] = .europeanNumber
        }
        isBesideNumber = classes[index] == .europeanNumber
      }
    }
    strong = .direction(base)
    for index in classes.indices {
      switch classes[index] {
      case .leftToRight, .rightToLeft: strong = classes[index]
      case .arabicLetter:
        strong = .rightToLeft
        classes[index] = .rightToLeft
      case .europeanNumber where strong == .leftToRight: classes[index] = .leftToRight
      case .numberSeparator, .commonSeparator, .numberTerminator: classes[index] = .neutral
      default: break
      }
    }
  }

  /// N1 and N2: what lies between two of one direction takes it, else that of
  /// the line.
  private static func resolveNeutrals(_ classes: inout [BidiClass], base: UInt8) {
    let outside = BidiClass.direction(base)
    var start = 0
    while start < classes.count {
      guard classes[start] == .neutral else {
        start += 1
        continue
      }
      let end = classes[start...].firstIndex { $0 != .neutral } ?? classes.count
      let before = start == 0 ? outside : classes[start - 1].side
      let after = end == classes.count ? outside : classes[end].side
      for index in start..<end { classes[index] = before == after ? before : outside }
      start = end
    }
  }
}

extension BidiClass {
  fileprivate var isStrong: Bool {
    self == .leftToRight || self == .rightToLeft || self == .arabicLetter
  }

  fileprivate var mayTurn: Bool {
    self == .rightToLeft || self == .arabicLetter || self == .arabicNumber
  }

  /// The direction in which neutral neighbours see it: numbers count as right
  /// to left.
  var side: BidiClass { self == .leftToRight ? .leftToRight : .rightToLeft }

  fileprivate static func direction(_ level: UInt8) -> BidiClass {
    level == 0 ? .leftToRight : .rightToLeft
  }

  /// I1 and I2: the level of a resolved class.
  fileprivate func level(inBase base: UInt8) -> UInt8 {
    switch (base, self) {
    case (0, .leftToRight): 0
    case (_, .rightToLeft): 1
    default: 2
    }
  }
}
