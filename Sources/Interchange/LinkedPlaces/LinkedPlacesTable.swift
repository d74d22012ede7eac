import Gazetteer

/// Writes places as LP-TSV 0.5, the table of the Linked Places format, in UTF-8
/// without quotes.
///
/// A place is one row with one title, one source and one time of attestation.
public struct LinkedPlacesTable: PlaceStream {
  private let context: PlaceContext
  private let terms: LinkedPlacesTerms
  private var table = DelimitedWriter(.tsv)

  private static let columns = [
    "id", "title", "title_source", "title_uri", "fclasses", "aat_types", "attestation_year",
    "ccodes", "matches", "variants", "types", "parent_name", "parent_id", "lon", "lat", "geowkt",
    "geo_source", "approximation", "description",
  ]

  /// What is left out for want of a column.
  public static let unsaid: Set<Loss> = [
    .namePeriods, .nameWorks, .nameCertainties, .nameRoles, .nameNotes, .furtherLocations,
    .shapes, .locationPeriods, .elevations, .relations, .units, .unitPeriods, .certainties,
  ]

  /// Prepares for the places of a context.
  public init(context: PlaceContext, terms: LinkedPlacesTerms) {
    self.context = context
    self.terms = terms
    table.append(Self.columns)
  }

  /// Writes a place as a row.
  public mutating func append(_ place: ExportedPlace) {
    let row = LinkedPlacesRow(
      origin: place.origin, context: context.adding(place.origin?.works ?? []), terms: terms)
    table.append(row.fields(of: place.place).map(\.plain.withoutFormula))
  }

  /// Writes nothing: a table just ends.
  public mutating func end() {}

  /// Takes what has been written.
  public mutating func take() -> [UInt8] { table.take() }
}

/// The row of one place.
private struct LinkedPlacesRow {
  var origin: ExportedPlace.Origin?
  var context: PlaceContext
  var terms: LinkedPlacesTerms

  func fields(of place: Place) -> [String] {
    identity(of: place) + kinds(of: place) + ground(of: place) + [place.note ?? ""]
  }

  private func identity(of place: Place) -> [String] {
    let title = title(of: place)
    let work = title?.references.first
    return [
      place.id.text, title?.text ?? place.heading,
      work.map(context.citation.short) ?? origin?.dataset.reference.title ?? terms.dataset.title,
      work.flatMap { context.works[$0]?.url } ?? origin?.dataset.reference.url ?? "",
    ]
  }

  private func kinds(of place: Place) -> [String] {
    let kind = context.kinds[place.kind]
    let title = title(of: place)
    let variants = place.names.filter { $0 != title }.map { "\($0.text)@\($0.language)" }
    return [
      terms.classes(of: kind, code: origin?.featureCode).joined(separator: ";"),
      terms.types[place.kind.text].map { String($0.drop { $0 != ":" }.dropFirst()) } ?? "",
      String(attestationYear(of: place)),
      LinkedPlacesFeature.countries(of: place).joined(separator: ";"),
      place.identifiers.compactMap(terms.link).joined(separator: ";"),
      // A semicolon parts the values of a field, and has no escape.
      variants.map { $0.replacing(";", with: ",") }.joined(separator: ";"),
      kind?.labels.text(in: "en") ?? place.kind.text,
    ]
  }

  private func ground(of place: Place) -> [String] {
    let location = place.location(.point) ?? place.locations.first
    let point = place.point
    let shape = point == nil ? location?.geometry.wellKnownText : nil
    return [
      place.parent.flatMap { context.headings[$0] } ?? "", place.parent?.text ?? "",
      point.map { $0.longitude.description } ?? "", point.map { $0.latitude.description } ?? "",
      shape ?? "", location.flatMap { context.words($0.provenance) } ?? "",
      location?.precision.map { ($0 / 1000).description } ?? "",
    ]
  }

  /// The first year the place is known to have been there, else that of the work
  /// the title is from, else that of the gazetteer.
  private func attestationYear(of place: Place) -> Int {
    let days = context.attestations(of: place).compactMap { $0.endEarliest ?? $0.startEarliest }
    let work = title(of: place)?.references.first.flatMap { context.works[$0]?.date }
    return days.min()?.year ?? work?.startEarliest?.year ?? terms.dataset.year
  }

  private func title(of place: Place) -> Toponym? {
    place.name(in: "en", fallbacks: context.languages)?.toponym
  }
}

extension Geometry {
  /// The shape as well-known text (OGC 06-103r4).
  fileprivate var wellKnownText: String {
    func list(_ positions: [Coordinate]) -> String {
      "(" + positions.map { "\($0.longitude) \($0.latitude)" }.joined(separator: ", ") + ")"
    }
    return switch self {
    case .point(let position): "POINT \(list([position]))"
    case .line(let line): "LINESTRING \(list(line))"
    case .polygon(let rings): "POLYGON (" + rings.map(list).joined(separator: ", ") + ")"
    }
  }
}
