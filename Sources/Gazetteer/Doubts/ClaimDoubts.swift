/// Doubts about where claims took place: nowhere, or at candidates that are one.
struct ClaimDoubts {
  private let claims: [Activity]
  private let places: [Place.ID: Place]

  init(_ corpus: Corpus) {
    claims = corpus.sources.flatMap(\.activities)
    places = Dictionary(corpus.places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// How near two places may lie before they are thought to be one, in metres:
  /// about the size of a village.
  private static let sameness = 500.0

  /// All of them, in the order authored.
  var all: [Doubt] { claims.flatMap { withoutPlace($0) + sameCandidates(of: $0) } }

  private func withoutPlace(_ claim: Activity) -> [Doubt] {
    guard claim.placements.isEmpty, claim.note == nil, claim.mapNotes.isEmpty else { return [] }
    return [Doubt(.claim(claim.id), .withoutPlace)]
  }

  private func sameCandidates(of claim: Activity) -> [Doubt] {
    claim.placements.enumerated().flatMap { index, placement in
      let candidates = placement.candidates.compactMap { places[$0.place] }
      return candidates.enumerated().flatMap { number, first in
        candidates.dropFirst(number + 1).filter { isSame(first, $0) }
          .map { Doubt(.placement(claim.id, index), .sameCandidates(first.id, $0.id)) }
      }
    }
  }

  private func isSame(_ first: Place, _ second: Place) -> Bool {
    if !Set(first.identifiers).isDisjoint(with: second.identifiers) { return true }
    guard let here = first.point, let there = second.point else { return false }
    return here.distance(to: there) < Self.sameness
  }
}
