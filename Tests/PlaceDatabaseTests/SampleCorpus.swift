import Gazetteer

/// A small corpus of the South Caucasus about 1930 with one thing of every
/// sort, for tests that look at what a user sees.
enum SampleCorpus {
  static func corpus() throws -> Corpus {
    Corpus(
      places: try places(), sources: [try source()], references: [geoNames],
      activityClasses: [
        ActivityClass(id: "resistance", labels: [english("Resistance")]),
        ActivityClass(id: "measure", labels: [english("Government measure")]),
      ],
      activityKinds: [
        ActivityKind(
          id: "uprising", activityClass: "resistance", labels: [english("Uprising")],
          symbol: "star", colour: "#aa0000"),
        ActivityKind(
          id: "decree", activityClass: "measure", labels: [english("Decree")],
          symbol: "square", colour: "ink"),
      ],
      placeKinds: [
        PlaceKind(id: "town", family: .settlement, labels: [english("Town")], rank: 2),
        PlaceKind(id: "region", family: .region, labels: [english("Region")], rank: 1),
        PlaceKind(id: "river", family: .watercourse, labels: [english("River")], rank: 1),
      ],
      placementRoles: [
        PlacementRole(id: "where", function: .site, labels: [english("Where")])
      ],
      languages: ["en", "az-Latn", "az-Cyrl", "hy", "ru", "fa"].map {
        Language(tag: $0, labels: [])
      })
  }

  private static let geoNames = Reference(
    id: "geonames", kind: "dataset", title: "GeoNames", licence: "CC BY 4.0")

  private static func english(_ text: String) -> LocalizedText {
    LocalizedText(language: "en", text: text)
  }

  private static func name(
    _ text: String, _ language: String, _ role: Toponym.Role = .preferred,
    _ period: String? = nil
  ) throws -> Toponym {
    Toponym(
      text: text, language: language, role: role, period: try period.map { try EDTFDate($0) },
      references: ["geonames"])
  }

  private static func point(_ longitude: Double, _ latitude: Double) -> Location {
    Location(
      role: .point,
      geometry: .point(Coordinate(longitude: longitude, latitude: latitude)),
      precision: 2000, provenance: Provenance(references: ["geonames"], note: "cities500"))
  }

  private static func ring(_ west: Double, _ south: Double, _ size: Double) -> [Coordinate] {
    [(0, 0), (0, 1), (1, 1), (1, 0), (0, 0)].map {
      Coordinate(longitude: west + $0.0 * size, latitude: south + $0.1 * size)
    }
  }

  private static func places() throws -> [Place] {
    [
      Place(
        id: "karabakh", kind: "region", heading: "Karabakh",
        names: [
          try name("Karabakh", "en"), try name("Qarabağ", "az-Latn"),
          try name("Ղարաբաղ", "hy"),
        ],
        locations: [
          point(46.8, 39.8),
          Location(
            role: .outline,
            geometry: .polygon([ring(46, 39, 1.5), ring(46.5, 39.5, 0.25)]),
            certainty: .conjectural),
        ], certainty: .probable),
      Place(
        id: "shusha", kind: "town", heading: "Shusha",
        names: [
          try name("Shusha", "en"), try name("Şuşa", "az-Latn"), try name("Шуша", "az-Cyrl"),
          try name("Շուշի", "hy"), try name("Шуша", "ru"), try name("شوشا", "fa"),
        ],
        locations: [point(46.7522, 39.7537)],
        elevations: [Elevation(lowest: 1368, highest: 1368)], parent: "karabakh",
        units: [
          AdministrativeUnit(era: .historical, name: "Nagorno-Karabakh AO"),
          AdministrativeUnit(era: .present, name: "Shusha", country: "AZ"),
        ],
        identifiers: [ExternalIdentifier(scheme: "GeoNames", value: "147271")]),
      Place(
        id: "nukha", kind: "town", heading: "Nukha (now Sheki)",
        names: [
          try name("Şəki", "az-Latn", .preferred, "1968/.."),
          try name("Nuxa", "az-Latn", .former, "../1968"),
          try name("Nukha", "en", .former, "../1968"),
        ], locations: [point(47.17056, 41.19194)]),
      Place(
        id: "tartar-river", kind: "river", heading: "Tartar (river)",
        names: [try name("Tərtər", "az-Latn")],
        locations: [
          Location(
            role: .course,
            geometry: .line([
              Coordinate(longitude: 46, latitude: 40),
              Coordinate(longitude: 47, latitude: 40.4),
            ]))
        ], length: 184),
      Place(id: "lost-village", kind: "town", heading: "Lost village", names: []),
    ]
  }

  private static func source() throws -> Source {
    Source(
      reference: Reference(
        id: "report-1930", kind: "report", authors: ["Anon."], date: try EDTFDate("1930-11"),
        title: "A report"),
      activities: [
        Activity(
          id: "rising", kind: "uprising", labels: [english("A rising")],
          date: try EDTFDate("1930-04/1930-05~"),
          placements: [
            placement("Nukha", .point, ["nukha": 0.7, "shusha": 0.3]),
            placement("Karabagh", .region, ["karabakh": nil]),
          ],
          quantities: [
            Quantity(lowest: nil, highest: 600, unit: "fighters", qualifier: .upTo)
          ],
          actors: [Actor(role: "participant", name: "peasants", isGroup: true)],
          summaries: [english("The report tells of a rising.")]),
        Activity(id: "speech", kind: "decree", labels: [english("A decree of no place")]),
        Activity(
          id: "raid", kind: "uprising",
          placements: [placement("the lost village", .point, ["lost-village": nil])]),
      ])
  }

  private static func placement(
    _ name: String, _ extent: Placement.Extent, _ candidates: KeyValuePairs<Place.ID, Double?>
  ) -> Placement {
    Placement(
      role: "where", extent: extent, nameInSource: english(name),
      candidates: candidates.map { Placement.Candidate(place: $0.key, likelihood: $0.value) })
  }
}
