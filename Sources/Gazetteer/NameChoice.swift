/// A name chosen for a place, and how far it suits.
public struct NameChoice: Hashable, Sendable {
  /// The name.
  public var toponym: Toponym
  /// Whether the name may have been in use at the date asked for; false where
  /// every name of the place is known to be of another time.
  public var isOfPeriod: Bool
  /// Whether it is of the language asked for, not of a fallback.
  public var isOfLanguage: Bool
}

extension Place {
  /// The name to write on a map.
  ///
  /// 1. The spelling of `source`, where the place has one it attests.
  /// 2. Else a name in `language`, else in each language of `fallbacks` in
  ///    turn, else in any: the first language that has a name not known to be
  ///    of another time wins over an earlier one whose names all are.
  /// 3. Within a tag a name dated to the time goes before an undated one,
  ///    then preferred before variant, former and a source's spelling, then
  ///    the first authored.
  /// 4. Only where every name of the place is of another time is one of those
  ///    chosen, by the same order, and marked so.
  ///
  /// - Parameters:
  ///   - language: a BCP 47 tag. It matches names as `LanguageTag.distance(to:)`
  ///     says, `az` those in `az-Latn`; of several tags the nearest wins.
  ///   - date: the time of the map; nil where it has none.
  ///   - source: the work whose spelling is wanted, if any.
  ///   - fallbacks: further languages, the best first.
  /// - Returns: nil of a place without a name.
  public func name(
    in language: String, at date: EDTFDate? = nil, source: Reference.ID? = nil,
    fallbacks: [String] = []
  ) -> NameChoice? {
    let spellings = names.filter { name in
      name.role == .asInSource && source.map(name.references.contains) ?? false
    }
    return choice(among: spellings, in: language, at: date, fallbacks: fallbacks)
      ?? choice(among: names, in: language, at: date, fallbacks: fallbacks)
  }

  private func choice(
    among names: [Toponym], in language: String, at date: EDTFDate?, fallbacks: [String]
  ) -> NameChoice? {
    let languages = ([language] + fallbacks).map(LanguageTag.init)
    let ranked = names.enumerated().map { index, name in
      RankedName(name: name, date: date, languages: languages, index: index)
    }
    guard let best = ranked.min() else { return nil }
    return NameChoice(
      toponym: best.name, isOfPeriod: best.isOfPeriod, isOfLanguage: best.language == 0)
  }
}

/// A name with what decides its place among the others.
private struct RankedName: Comparable {
  let name: Toponym
  let isOfPeriod: Bool
  /// The place of its language among those wanted; their number where it is
  /// none of them.
  let language: Int
  private let key: [Int]

  init(name: Toponym, date: EDTFDate?, languages: [LanguageTag], index: Int) {
    self.name = name
    isOfPeriod = name.isPossible(at: date)
    let tag = LanguageTag(name.language)
    language = languages.firstIndex { $0.distance(to: tag) != nil } ?? languages.count
    let distance = language < languages.count ? languages[language].distance(to: tag) ?? 0 : 0
    let isDated = date != nil && name.period != nil
    key = [
      isOfPeriod ? 0 : 1, language, distance, isDated ? 0 : 1, name.role.rank, index,
    ]
  }

  static func < (left: Self, right: Self) -> Bool {
    left.key.lexicographicallyPrecedes(right.key)
  }
}

extension Toponym {
  /// Whether the name may have been in use at a time: true where either is not
  /// dated.
  public func isPossible(at date: EDTFDate?) -> Bool {
    guard let period, let date else { return true }
    return period.possibly(overlaps: date)
  }
}

extension Toponym.Role: Comparable {
  /// Orders as names of one language are chosen: the preferred one first, the
  /// spelling of a source last.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  /// Its place among the names of one language, 0 the first.
  fileprivate var rank: Int {
    switch self {
    case .preferred: 0
    case .variant: 1
    case .former: 2
    case .asInSource: 3
    }
  }
}
