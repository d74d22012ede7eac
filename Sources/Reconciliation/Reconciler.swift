public import PlaceDatabase

/// Finds for each name of a list the place that is meant, each name once.
public struct Reconciler {
  /// What is put beside a name of a list.
  public struct Finding: Hashable, Sendable {
    /// The place; nil where none is meant or known.
    public var match: NameMatch?
    /// How well it fits, 0 to 1; nil where there is none, or a person decided.
    public var score: Double?
    /// Why a person should look; empty where nobody need.
    public var doubts: [Judgement.Doubt]
  }

  private let decisions: Decisions
  private let search: (String) throws -> [NameMatch]
  private let searchNear: (String) throws -> [NameMatch]
  private let place: (String, String?) throws -> NameMatch?
  private var judged: [Decisions.Entry: (finding: Finding, judgement: Judgement)] = [:]
  private var near: [String: [NameMatch]] = [:]
  private var order: [(entry: Decisions.Entry, line: Int)] = []

  /// Prepares for a list.
  ///
  /// - Parameters:
  ///   - decisions: What a person has decided.
  ///   - search: Finds places by name, the best first.
  ///   - searchNear: The same, of what they are near.
  ///   - place: Finds a place by its identifier and dataset; nil where there is
  ///     none.
  public init(
    decisions: Decisions, search: @escaping (String) throws -> [NameMatch],
    searchNear: @escaping (String) throws -> [NameMatch],
    place: @escaping (String, String?) throws -> NameMatch?
  ) {
    self.decisions = decisions
    self.search = search
    self.searchNear = searchNear
    self.place = place
  }

  /// What is meant by an entry of a list.
  ///
  /// - Throws: `UnknownDecision` where a person has decided for a place there is
  ///   none of; what the search throws.
  public mutating func finding(
    of entry: Decisions.Entry, line: Int
  ) throws -> Finding {
    if let known = judged[entry] { return known.finding }
    let isEmpty = entry.name.allSatisfy(\.isWhitespace)
    let matches = isEmpty ? [] : try search(entry.name)
    let judgement = Judgement(matches, near: try placesNear(entry))
    var finding = Finding(
      match: judgement.candidates.first?.match, score: judgement.candidates.first?.score,
      doubts: isEmpty ? [] : judgement.doubts)
    switch decisions[entry] {
    case nil: break
    case Decisions.Decision.none?: finding = Finding(match: nil, score: nil, doubts: [])
    case .place(let id, let dataset)?:
      guard let match = try place(id, dataset) else {
        throw UnknownDecision(entry: entry, place: dataset.map { "\($0):\(id)" } ?? id)
      }
      finding = Finding(match: match, score: nil, doubts: [])
    }
    judged[entry] = (finding, judgement)
    if !isEmpty { order.append((entry, line)) }
    return finding
  }

  /// The entries a person should look at or has decided, in the order of the
  /// list; then those decided that are not in it, so that no decision is lost.
  public var review: [ReviewFile.Entry] {
    let others = decisions.entries.filter { judged[$0] == nil }.map { entry in
      ReviewFile.Entry(
        entry: entry, line: nil, judgement: .unsought, decision: decisions[entry])
    }
    return listed + others
  }

  private var listed: [ReviewFile.Entry] {
    order.compactMap { entry, line in
      guard let (finding, judgement) = judged[entry] else { return nil }
      let decision = decisions[entry]
      guard decision != nil || !finding.doubts.isEmpty else { return nil }
      return ReviewFile.Entry(
        entry: entry, line: line, judgement: judgement, decision: decision)
    }
  }

  /// Nil where the list does not say.
  private mutating func placesNear(_ entry: Decisions.Entry) throws -> [NameMatch]? {
    guard !entry.near.allSatisfy(\.isWhitespace) else { return nil }
    if let known = near[entry.near] { return known }
    let found = try searchNear(entry.near)
    near[entry.near] = found
    return found
  }
}

/// A person has decided for a place there is none of.
public struct UnknownDecision: Error, Hashable, Sendable {
  /// What was decided of.
  public var entry: Decisions.Entry
  /// The identifier.
  public var place: String
}
