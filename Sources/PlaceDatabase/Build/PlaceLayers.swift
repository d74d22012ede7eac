import GRDB
import Gazetteer

/// The feature layers of places: one feature for each geometry of each place.
struct PlaceLayers {
  /// A place with one of its geometries.
  private struct Feature {
    var place: Place
    var location: Location
    /// Whether it is the first geometry of its role.
    var isPreferred: Bool
    /// The first name in each language, whatever its time, by `LanguageTag.shortest`.
    var names: [String: Toponym]
  }

  private let corpus: Corpus

  init(_ corpus: Corpus) { self.corpus = corpus }

  func write(to database: Database) throws {
    let features = corpus.places.flatMap { place in
      let names = place.firstNames
      var roles: Set<Location.Role> = []
      return place.locations.map { location in
        Feature(
          place: place, location: location,
          isPreferred: roles.insert(location.role).inserted, names: names)
      }
    }
    for layer in layers { try layer.write(features, to: database) }
  }

  private var layers: [Layer<Feature>] {
    [
      layer(
        "place_point", .point, "Places",
        "Every place with a position: settlements, summits and the rest"),
      layer("place_line", .line, "Crests and rivers", "Crest lines of ranges, courses of rivers"),
      layer("place_area", .polygon, "Extents of places", "Outlines of regions, lakes and the like"),
    ]
  }

  private func layer(
    _ name: String, _ type: Layer<Feature>.GeometryType, _ identifier: String,
    _ description: String
  ) -> Layer<Feature> {
    Layer(
      name: name, identifier: identifier, description: description,
      geometry: (type, { $0.location.geometry }),
      columns: identity + names + details(of: type))
  }

  private var identity: [Layer<Feature>.Column] {
    let kinds = Dictionary(corpus.placeKinds.map { ($0.id, $0) }) { first, _ in first }
    return [
      .init("id", .text) { $0.place.id.text },
      .init("name", .text) { feature in
        feature.place.name(in: "en", fallbacks: corpus.languages.map(\.tag))?.toponym.text
          ?? feature.place.heading
      },
      .init("heading", .text) { $0.place.heading },
      .init("kind", .text) { $0.place.kind.text },
      .init("kind_label", .text) { kinds[$0.place.kind]?.labels.text(in: "en") },
      .init("family", .text) { kinds[$0.place.kind]?.family.rawValue },
    ]
  }

  /// A column for every language of the vocabulary: the first name in it,
  /// whatever its time.
  private var names: [Layer<Feature>.Column] {
    corpus.languages.map(\.tag).nameColumns.map { tag, column in
      .init(column, .text) { $0.names[tag]?.text }
    }
  }

  private func details(
    of type: Layer<Feature>.GeometryType
  ) -> [Layer<Feature>.Column] {
    [
      .init("role", .text) { $0.location.role.rawValue },
      .init("is_preferred", .boolean) { $0.isPreferred },
      .init("elevation_m", .double) { $0.place.elevations.first?.single },
      .init("elevation_min_m", .double) { $0.place.elevations.first?.lowest },
      .init("elevation_max_m", .double) { $0.place.elevations.first?.highest },
      .init("length_km", .double) { $0.place.length },
      .init("certainty", .text) { $0.place.certainty.rawValue },
      .init("location_certainty", .text) { $0.location.certainty.rawValue },
      .init("precision_m", .double) { $0.location.precision },
      .init("location_source", .text) { source(of: $0.location.provenance) },
      .init("parent", .text) { $0.place.parent?.text },
      .init("unit_historical", .text) { unit(.historical, of: $0.place)?.name },
      .init("unit_present", .text) { unit(.present, of: $0.place)?.name },
      .init("country_present", .text) { unit(.present, of: $0.place)?.country },
      .init("note", .text) { $0.place.note },
    ]
  }

  private func unit(_ era: AdministrativeUnit.Era, of place: Place) -> AdministrativeUnit? {
    place.units.first { $0.era == era }
  }

  /// The works and words a statement rests on, in one line.
  private func source(of provenance: Provenance) -> String? {
    let parts = provenance.references.map(\.text) + [provenance.note].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
