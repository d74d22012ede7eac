/// Doubts about the times of claims, against their source.
enum DateDoubts {
  /// How many years from the others of its source a claim may lie: half a
  /// century, beyond which a source speaks of another age.
  private static let reach = 50
  /// How many others a source must have dated for them to say what age it
  /// speaks of.
  private static let company = 3

  /// All of them.
  static func all(in corpus: Corpus) -> [Doubt] {
    corpus.sources.flatMap { source in
      source.activities.compactMap { claim in
        guard let date = claim.date, let reason = reason(date, of: claim, in: source) else {
          return nil
        }
        return Doubt(.claim(claim.id), reason)
      }
    }
  }

  private static func reason(
    _ date: EDTFDate, of claim: Activity, in source: Source
  ) -> Doubt.Reason? {
    if let published = source.reference.date, let last = published.endLatest,
      let first = date.startEarliest, first > last
    {
      return .afterSource(date: date, published: published)
    }
    // What an editor has said of the time, somebody has thought of.
    guard claim.dateNote == nil, let year = date.middleYear else { return nil }
    let others = source.activities.filter { $0.id != claim.id }.compactMap(\.date?.middleYear)
      .sorted()
    guard others.count >= company else { return nil }
    let middle = others[others.count / 2]
    return abs(year - middle) > reach ? .apartFromSource(date: date, others: middle) : nil
  }
}

extension EDTFDate {
  /// The year in the middle of what it says; that of the one end of what is open.
  fileprivate var middleYear: Int? {
    guard let first = (startEarliest ?? endEarliest)?.year else { return endLatest?.year }
    return (first + (endLatest?.year ?? first)) / 2
  }
}
