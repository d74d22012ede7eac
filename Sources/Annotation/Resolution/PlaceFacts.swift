import Gazetteer

/// What resolving asks of places, found once for all texts.
struct PlaceFacts: Sendable {
  private(set) var places: [Place]
  /// The number of each place.
  let numbers: [Place.ID: Int]
  /// The position of each place.
  private(set) var points: [Coordinate?]
  /// For each place the numbers of those it is part of, the nearest first.
  private(set) var ancestors: [[Int]]
  /// The family of each place's kind.
  private(set) var families: [PlaceKind.Family?]
  /// The family of each kind of place.
  let kinds: [String: PlaceKind.Family]
  /// The rank of each place's kind.
  private(set) var ranks: [Int]
  /// The places other sources speak of.
  let attested: Set<Int>
  /// What is known of the imported places, which stand behind the others.
  private var imported: [Mention.Imported] = []
  private var populations: [Int] = []

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

  /// Adds imported places.
  mutating func add(_ found: [(dataset: Reference.ID, place: ImportedPlace)]) {
    for (dataset, record) in found {
      let place = record.place
      places.append(place)
      points.append(place.point)
      ancestors.append([])
      families.append(kinds[place.kind.text])
      ranks.append(3)
      populations.append(record.population ?? 0)
      imported.append(
        Mention.Imported(dataset: dataset, heading: place.heading, position: place.point))
    }
  }

  /// What is known of an imported place; nil of an authored one.
  func imported(_ number: Int) -> Mention.Imported? {
    let index = number - (places.count - imported.count)
    return index < 0 ? nil : imported[index]
  }

  /// The people who live in an imported place; nil of an authored one.
  func population(_ number: Int) -> Int? {
    let index = number - (places.count - populations.count)
    return index < 0 ? nil : populations[index]
  }

  /// What a bare name most often means, by the kind of place; of imported ones
  /// by how many live there.
  func prior(_ number: Int) -> Double {
    if let population = population(number) { return Weights.population(population) }
    return switch families[number] {
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
