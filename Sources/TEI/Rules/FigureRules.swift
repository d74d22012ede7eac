import Gazetteer

/// What figures must keep to.
enum FigureRules {
  /// A quantity: positive, ordered, its parts not more than the whole.
  static func problems(of quantity: Quantity) -> [Problem] {
    var problems: [Problem] = []
    for value in [quantity.lowest, quantity.highest].compactMap({ $0 }) where !(value > 0) {
      problems.append(.notPositive(value))
      break
    }
    if let lowest = quantity.lowest, let highest = quantity.highest, lowest > highest {
      problems.append(.reversedRange(lowest: lowest, highest: highest))
    }
    let parts = quantity.parts.compactMap(\.lowest).reduce(0, +)
    if let whole = quantity.highest, parts > whole {
      problems.append(.partsExceedWhole(parts: parts, whole: whole))
    }
    return problems
  }

  /// An elevation: ordered, between the Dead Sea's and Everest's.
  static func problems(of elevation: Elevation) -> [Problem] {
    if elevation.lowest > elevation.highest {
      return [.reversedRange(lowest: elevation.lowest, highest: elevation.highest)]
    }
    let range = -430.0...8850.0
    return [elevation.lowest, elevation.highest].first { !range.contains($0) }
      .map { [.elevationOutOfRange($0)] } ?? []
  }

  /// The candidates of a name: each likelihood 0 to 1, at most 1 together, none
  /// left out where there are several, none twice.
  static func problems(of candidates: [Placement.Candidate]) -> [Problem] {
    var problems: [Problem] = []
    var seen: Set<Place.ID> = []
    for candidate in candidates where !seen.insert(candidate.place).inserted {
      problems.append(.doubledCandidate(candidate.place))
    }
    let likelihoods = candidates.compactMap(\.likelihood)
    if let outside = likelihoods.first(where: { !(0...1).contains($0) }) {
      return problems + [.likelihoodOutOfRange(outside)]
    }
    if candidates.count > 1 && likelihoods.count < candidates.count {
      problems.append(.likelihoodMissing)
    }
    let sum = likelihoods.reduce(0, +)
    // Tenths do not add up to one exactly in binary.
    return sum > 1 + 1e-9 ? problems + [.likelihoodsExceedOne(sum)] : problems
  }
}
