/// Parts what a clause tells among its acts.
struct ActShares {
  let passage: Passage
  /// The names found in the paragraph.
  let names: [FoundName]

  private var tokens: [Token] { passage.tokens }

  /// Gives each thing to the nearest act.
  ///
  /// - Parameters:
  ///   - isInherited: Whether an act that gets nothing has what the one before it
  ///     has, or else the one behind it.
  ///   - fits: Whether an act takes a thing at all.
  func share(
    _ things: [Range<Int>], among acts: [ActFinder.Act], isInherited: Bool = true,
    where fits: (Int, ActRule) -> Bool = { _, _ in true }
  ) -> [[Int]] {
    var shares = [[Int]](repeating: [], count: acts.count)
    for (number, thing) in things.enumerated() {
      let takers = acts.indices.filter { fits(number, acts[$0].rule) }
      let nearest = takers.min { left, right in
        distance(thing, acts[left].trigger) < distance(thing, acts[right].trigger)
      }
      if let nearest { shares[nearest].append(number) }
    }
    guard isInherited else { return shares }
    return shares.indices.map { index in
      shares[...index].last { !$0.isEmpty } ?? shares[index...].first { !$0.isEmpty } ?? []
    }
  }

  /// How far a thing is from an act, in tokens; a comma between them that is
  /// not one of a list of names counts as many.
  private func distance(_ thing: Range<Int>, _ act: Range<Int>) -> Int {
    let (first, second) = thing.lowerBound < act.lowerBound ? (thing, act) : (act, thing)
    let gap = first.upperBound..<max(first.upperBound, second.lowerBound)
    let commas = gap.count { tokens[$0].isMark(",") && !isInList($0) }
    return gap.count + 10 * commas
  }

  /// Whether a comma stands between two names.
  private func isInList(_ comma: Int) -> Bool {
    names.contains { $0.tokens.upperBound == comma }
      && names.contains { $0.tokens.lowerBound == comma + 1 }
  }
}
