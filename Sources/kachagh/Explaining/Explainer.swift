import Gazetteer
import Interchange
import TEI

/// Leads marks of a map back to the claims and places they stand for, and to
/// where those are authored.
struct Explainer {
  /// The map, as errors call it.
  let path: String
  private let authored: AuthoredCorpus
  private let citation: Citation
  private let claims: [String: (claim: Activity, source: Source)]
  private let places: [String: Place]

  init(path: String, authored: AuthoredCorpus) {
    self.path = path
    self.authored = authored
    citation = Citation(authored.corpus)
    claims = Dictionary(
      authored.corpus.sources.flatMap { source in
        source.activities.map { ($0.id.text, (claim: $0, source: source)) }
      }, uniquingKeysWith: { first, _ in first })
    places = Dictionary(
      authored.corpus.places.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What some marks stand for, each claim and place once, with its source and
  /// with the file and line it is authored in.
  ///
  /// - Throws: `CommandError` where the authored files have no such claim or
  ///   place.
  func record(of marks: [PictureMark], called name: String) throws -> JSONValue {
    let found = try marks.map(parts)
    return .record([
      .init("mark", .string(name)),
      .init("layers", .texts(marks.map(\.layer).uniqued)),
      .init(
        "claims",
        .array(found.flatMap(\.claims).uniqued.compactMap { claims[$0] }.map(record(ofClaim:)))),
      .init(
        "places",
        .array(found.flatMap(\.places).uniqued.compactMap { places[$0] }.map(record(of:)))),
    ])
  }

  /// A line of the list of marks: what to ask for it by, its layer, claims,
  /// places, and where the first of them is authored.
  func row(of mark: PictureMark) throws -> [String] {
    let found = try parts(of: mark)
    let name = mark.id ?? found.claims.first ?? found.places.first ?? ""
    let part =
      found.claims.first.map { CorpusPart.claim(Activity.ID($0)) }
      ?? found.places.first.map { .place(Place.ID($0)) }
    return [
      name, mark.layer, found.claims.joined(separator: ", "),
      found.places.joined(separator: ", "), part.flatMap(origin) ?? "",
    ]
  }

  private func parts(of mark: PictureMark) throws -> (claims: [String], places: [String]) {
    let known = (
      claims: mark.claims.filter { claims[$0] != nil },
      places: mark.places.filter { places[$0] != nil }
    )
    for name in mark.claims + mark.places
    where !known.claims.contains(name) && !known.places.contains(name) {
      throw CommandError.markOfOthers(path: path, name: name)
    }
    return known
  }

  private func origin(_ part: CorpusPart) -> String? { authored.origins[part]?.description }

  private func record(ofClaim found: (claim: Activity, source: Source)) -> JSONValue {
    let head: [JSONValue.Member] = [
      .init("id", .string(found.claim.id.text)),
      .init("authored", .text(origin(.claim(found.claim.id)))),
      .init("source", .string(citation.full(found.claim, of: found.source))),
    ]
    return .object(head + found.claim.record(citation).members.filter { $0.name != "id" })
  }

  private func record(of place: Place) -> JSONValue {
    let shown = ["heading", "kind", "certainty", "locations", "elevations", "note"]
    let head: [JSONValue.Member] = [
      .init("id", .string(place.id.text)),
      .init("authored", .text(origin(.place(place.id)))),
    ]
    let members = place.record(in: authored.corpus, citation: citation).members
    return .object(head + members.filter { shown.contains($0.name) })
  }
}

extension JSONValue {
  /// The members of an object; none of any other value.
  fileprivate var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }
}

extension [String] {
  /// Each text once, in the order met.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
