import Gazetteer

/// What resolving asks of places, found once for all texts.
struct PlaceFacts: Sendable {
  let places: [Place]
  /// The number of each place.
  let numbers: [Place.ID: Int]
  /// The position of each place.
  let points: [Coordinate?]
  /// For each place the numbers of those it is part of, the nearest first.
  let ancestors: [[Int]]
  /// The family of each place's kind.
  let families: [PlaceKind.Family?]
  /// The family of each kind of place.
  let kinds: [String: PlaceKind.Family]
  /// The rank of each place's kind.
  let ranks: [Int]
  /// The places other sources speak of.
  let attested: Set<Int>

  init(_ corpus: Corpus) {
    places = corpus.places
    let numbers = Dictionary(
      corpus.places.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.numbers = numbers
    points = corpus.places.map(Self.position)
    let kinds = Dictionary(
      corpus.placeKinds.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.kinds = kinds.reduce(into: [:]) { $0[$1.key.text] = $1.value.family }
    families = corpus.places.map { kinds[$0.kind]?.family }
    ranks = corpus.places.map { kinds[$0.kind]?.rank ?? 3 }
    ancestors = corpus.places.map { place in
      var chain: [Int] = []
      var parent = place.parent
      while let id = parent, let number = numbers[id], !chain.contains(number) {
        chain.append(number)
        parent = corpus.places[number].parent
      }
      return chain
    }
    attested = Set(
      corpus.sources.flatMap(\.activities).flatMap(\.placements).flatMap(\.candidates)
        .compactMap { numbers[$0.place] })
  }

  /// A position to measure from: the representative one, else the middle of
  /// whatever shape there is.
  private static func position(of place: Place) -> Coordinate? {
    if let point = place.point { return point }
    guard let box = place.locations.first?.geometry.boundingBox else { return nil }
    return Coordinate(
      longitude: (box.west + box.east) / 2, latitude: (box.south + box.north) / 2)
  }

  /// What a bare name most often means, by the kind of place.
  func prior(_ number: Int) -> Double {
    switch families[number] {
    case .country: Weights.country
    case .region: Weights.region
    case .settlement:
      Weights.settlement[min(max(ranks[number], 1), Weights.settlement.count) - 1]
    case nil: 0
    default: Weights.nature
    }
  }

  /// Whether a place is a feature of nature, which a bare name seldom means.
  func isNature(_ number: Int) -> Bool {
    switch families[number] {
    case .country, .region, .settlement, nil: false
    default: true
    }
  }
}
