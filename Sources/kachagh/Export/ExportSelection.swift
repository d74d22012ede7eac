import Cartography
import Gazetteer

/// What of a corpus is exported: claims by source, kind, time and place, and
/// places by the claims that name them.
struct ExportSelection {
  /// The sources with their claims that are wanted; of the others none.
  let sources: [Source]
  /// The places that are wanted, in the order of the corpus.
  let places: [Place]
  private let corpus: Corpus

  /// Selects from a corpus.
  ///
  /// - Throws: `CommandError` of a source, kind or place that is not there.
  init(
    _ corpus: Corpus, arguments: ExportArguments, claims: ClaimArguments
  ) throws(CommandError) {
    let options = MapOptions(kinds: try claims.kinds(in: corpus), period: claims.period)
    let ids = try Self.places(arguments.id, in: corpus)
    let wanted = try Self.sources(arguments.source, in: corpus)
    let sources = wanted.map { source in
      var source = source
      source.activities.removeAll { claim in
        !options.admits(claim) || ids.map { $0.isDisjoint(with: claim.places) } ?? false
      }
      return source
    }
    self.sources = sources
    self.corpus = corpus
    let isByClaims = arguments.source != nil || options.kinds != nil || claims.period != nil
    let named = Set(sources.flatMap(\.activities).flatMap(\.places))
    places = corpus.places.filter { place in
      (ids?.contains(place.id) ?? true) && (!isByClaims || named.contains(place.id))
    }
  }

  /// A corpus of the places wanted alone.
  var excerptOfPlaces: Corpus { corpus.excerpt(places: places.map(\.id), sources: []) }

  /// A corpus of the claims wanted alone, with the places they name.
  var excerptOfClaims: Corpus {
    let sources = sources.filter { !$0.activities.isEmpty }
    return corpus.excerpt(places: sources.flatMap(\.activities).flatMap(\.places), sources: sources)
  }

  private static func places(
    _ ids: [String], in corpus: Corpus
  ) throws(CommandError) -> Set<Place.ID>? {
    guard !ids.isEmpty else { return nil }
    let known = corpus.places.map(\.id.text)
    for id in ids where !known.contains(id) {
      throw .unknownPlace(id, near: nearest(to: id, among: known))
    }
    return Set(ids.map { Place.ID($0) })
  }

  private static func sources(
    _ list: String?, in corpus: Corpus
  ) throws(CommandError) -> [Source] {
    guard let list else { return corpus.sources }
    let names = list.split(separator: ",").map(String.init)
    let known = corpus.sources.map(\.id.text)
    for name in names where !known.contains(name) {
      throw .unknownSource(name, near: nearest(to: name, among: known))
    }
    return corpus.sources.filter { names.contains($0.id.text) }
  }
}

extension Activity {
  /// Every place it may mean.
  fileprivate var places: [Place.ID] { placements.flatMap(\.candidates).map(\.place) }
}

extension Corpus {
  /// The corpus with some places, those they are tied to, and some sources; every
  /// work stays.
  func excerpt(places: [Place.ID], sources: [Source]) -> Corpus {
    var wanted = Set(places)
    // A place cannot stand without those it is part of or tied to.
    let known = Dictionary(self.places.map { ($0.id, $0) }) { first, _ in first }
    var rest = Array(wanted)
    while let id = rest.popLast() {
      guard let place = known[id] else { continue }
      for tie in [place.parent].compactMap({ $0 }) + place.relations.map(\.target)
      where wanted.insert(tie).inserted {
        rest.append(tie)
      }
    }
    var excerpt = self
    excerpt.places = self.places.filter { wanted.contains($0.id) }
    excerpt.sources = sources
    // Works stay, whatever rests on them; what is a source no more is a work still.
    excerpt.references += self.sources.map(\.reference).filter { work in
      !sources.contains { $0.id == work.id }
    }
    return excerpt
  }
}
