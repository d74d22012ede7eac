import Gazetteer

/// What figures must keep to.
enum FigureRules {
  /// A quantity: positive, ordered, its parts not more than the whole.
  static func problems(of quantity: Quantity) -> [Problem] {
    let figures = [quantity.lowest, quantity.highest].compactMap { $0 }
    if let value = figures.first(where: { $0 <= 0 }) { return [.notPositive(value)] }
    var problems: [Problem] = []
    if let lowest = quantity.lowest, let highest = quantity.highest, lowest > highest {
      problems.append(.reversedRange(lowest: lowest, highest: highest))
    }
    if (quantity.qualifier == .many) != (quantity.lowest == nil) { problems.append(.figureOrMany) }
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

  /// The candidates of a name: none twice, their likelihoods at most 1
  /// together.
  static func problems(of candidates: [Placement.Candidate]) -> [Problem] {
    var problems: [Problem] = []
    var seen: Set<Place.ID> = []
    for candidate in candidates where !seen.insert(candidate.place).inserted {
      problems.append(.doubledCandidate(candidate.place))
    }
    let sum = candidates.compactMap(\.likelihood).filter { (0...1).contains($0) }.reduce(0, +)
    // Tenths do not add up to one exactly in binary.
    return sum > 1 + 1e-9 ? problems + [.likelihoodsExceedOne(sum)] : problems
  }
}
