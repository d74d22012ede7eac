import Gazetteer

/// The numbers that places and works will bear, known before any is written,
/// since a place may name another that comes later.
struct Numbering {
  private let places: [Place.ID: Int64]
  private let references: [Reference.ID: Int64]

  init(_ corpus: Corpus) {
    places = Self.numbers(corpus.places.map(\.id))
    references = Self.numbers(Self.works(of: corpus).map(\.id))
  }

  /// Every work: the sources first, then the others.
  static func works(of corpus: Corpus) -> [Reference] {
    corpus.sources.map(\.reference) + corpus.references
  }

  func number(of place: Place.ID) throws(PlaceDatabaseError) -> Int64 {
    guard let number = places[place] else {
      throw .unresolved(sort: "place", id: place.text)
    }
    return number
  }

  func number(of reference: Reference.ID) throws(PlaceDatabaseError) -> Int64 {
    guard let number = references[reference] else {
      throw .unresolved(sort: "work", id: reference.text)
    }
    return number
  }

  private static func numbers<ID: Hashable>(_ ids: [ID]) -> [ID: Int64] {
    Dictionary(
      zip(ids, 1...).map { ($0, Int64($1)) }, uniquingKeysWith: { first, _ in first })
  }
}
