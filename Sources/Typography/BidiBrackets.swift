/// Brackets that stand for one another: rules BD16 and N0 of UAX 9, for the
/// brackets of Latin writing.
enum BidiBrackets {
  private static let closing: [Unicode.Scalar: Unicode.Scalar] = ["(": ")", "[": "]", "{": "}"]

  /// The places of brackets that belong together, in the order of opening.
  static func pairs(in scalars: [Unicode.Scalar]) -> [(open: Int, close: Int)] {
    var waiting: [(place: Int, closes: Unicode.Scalar)] = []
    var pairs: [(open: Int, close: Int)] = []
    for (place, scalar) in scalars.enumerated() {
      if let closes = closing[scalar] {
        waiting.append((place, closes))
      } else if let match = waiting.lastIndex(where: { $0.closes == scalar }) {
        pairs.append((waiting[match].place, place))
        waiting.removeSubrange(match...)
      }
    }
    return pairs.sorted { $0.open < $1.open }
  }

  /// Gives both brackets of a pair one direction: that of the line, unless all
  /// within runs against it and so does what stands before.
  static func resolve(
    _ pair: (open: Int, close: Int), in classes: inout [BidiClass], line: BidiClass
  ) {
    let within = classes[pair.open + 1..<pair.close].filter { $0 != .neutral }.map(\.side)
    guard !within.isEmpty else { return }
    let before = classes[..<pair.open].last { $0 != .neutral }?.side ?? line
    let direction = within.contains(line) ? line : before
    classes[pair.open] = direction
    classes[pair.close] = direction
  }
}
