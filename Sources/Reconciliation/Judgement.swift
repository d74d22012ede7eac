import Gazetteer
public import PlaceDatabase

/// What a name of a list may be, and whether a person should look.
public struct Judgement: Hashable, Sendable {
  /// Why a person should look.
  public enum Doubt: Hashable, Sendable {
    /// No place has a name like it.
    case unknown
    /// The name found is only like the one of the list.
    case onlyAlike
    /// Several places are called so.
    case several
    /// It lies so many kilometres from the place it should be near.
    case far(kilometres: Int)
    /// The place it should be near is not known.
    case nearUnknown
  }

  /// A place it may be.
  public struct Candidate: Hashable, Sendable {
    /// The place, by the name that came nearest.
    public var match: NameMatch
    /// How well it fits, 0 to 1: the score of its name, less for every
    /// kilometre from where it should be near.
    public var score: Double
  }

  /// The places it may be, the likeliest first; at most `most`.
  public var candidates: [Candidate]
  /// Why a person should look; empty where the first candidate stands.
  public var doubts: [Doubt]

  /// Nothing has been looked for.
  static let unsought = Judgement(candidates: [], doubts: [])

  private init(candidates: [Candidate], doubts: [Doubt]) {
    self.candidates = candidates
    self.doubts = doubts
  }

  /// The most candidates a person is shown.
  public static let most = 5

  /// A name below this is only like the one of the list: it neither has the same
  /// letters nor sounds the same.
  private static let leastSame = 0.95
  /// What fits worse than this is none at all.
  private static let leastAlike = 0.5
  /// By how much the first must be better than the second.
  private static let leastLead = 0.1
  /// Places of one name within this many metres are one place in two datasets.
  private static let samePlace = 4_000.0
  /// A district is seldom wider than this, in metres.
  private static let farFrom = 60_000.0
  /// A score falls by 0.1 for so many metres, by 0.3 at most.
  private static let metresATenth = 40_000.0
  private static let mostOff = 0.3

  /// Judges what has been found.
  ///
  /// - Parameters:
  ///   - matches: The places found by the name, the best first.
  ///   - near: Those found by the name of where it should be near; nil where
  ///     the list says nothing of that.
  public init(_ matches: [NameMatch], near: [NameMatch]?) {
    let best = near?.map(\.score).max() ?? 0
    let centres = (near ?? []).filter { $0.score == best && best >= Self.leastSame }
      .compactMap(\.position)
    func distance(_ match: NameMatch) -> Double? {
      match.position.flatMap { position in centres.map { position.distance(to: $0) }.min() }
    }
    let fitting = matches.map { match in
      let off = distance(match).map { min(Self.mostOff, 0.1 * $0 / Self.metresATenth) } ?? 0
      return Candidate(match: match, score: match.score - off)
    }.filter { $0.score >= Self.leastAlike }
    // Sorted by hand of the order found, which of equals is the better.
    let ranked = fitting.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element)
    let distinct = Self.distinct(ranked)
    candidates = Array(distinct.prefix(Self.most))
    guard let first = candidates.first else {
      doubts = [.unknown]
      return
    }
    var doubts: [Doubt] = []
    if first.match.score < Self.leastSame { doubts.append(.onlyAlike) }
    if candidates.count > 1, first.score - candidates[1].score < Self.leastLead {
      doubts.append(.several)
    }
    if near != nil, centres.isEmpty { doubts.append(.nearUnknown) }
    if let away = distance(first.match), away > Self.farFrom {
      doubts.append(.far(kilometres: Int((away / 1000).rounded())))
    }
    self.doubts = doubts
  }

  /// The candidates without those that are an earlier one in another dataset.
  private static func distinct(_ ranked: [Candidate]) -> [Candidate] {
    var distinct: [Candidate] = []
    for candidate in ranked {
      let isTwin = distinct.contains { other in
        guard other.match.dataset != candidate.match.dataset,
          let here = other.match.position, let there = candidate.match.position
        else { return false }
        return here.distance(to: there) < samePlace
      }
      if !isTwin { distinct.append(candidate) }
    }
    return distinct
  }
}
