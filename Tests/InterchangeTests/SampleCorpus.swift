import Gazetteer

/// A small corpus made for the tests: a claim of each sort that the writer must
/// tell apart.
enum SampleCorpus {
  static let corpus = Corpus(
    places: [
      place(
        "upland", "Upland", at: (46.5, 39.5),
        elevations: [
          Elevation(lowest: 500, highest: 2500),
          Elevation(
            lowest: 700, highest: 700, provenance: Provenance(references: ["gazette-1930"])),
        ]),
      place("ford", "Ford", at: (47.1234567, 40.25)),
      place("mill", "Mill", at: (47.5, 40.5), certainty: .conjectural),
      place("lost", "Lost", at: nil),
    ],
    sources: [gazette],
    references: [
      Reference(
        id: "study-2025", kind: "article", authors: ["Writer, A. B."],
        date: try? EDTFDate("2025"), title: "A study", container: "Journal of Studies",
        scope: "7(2), 118-127")
    ],
    activityClasses: [
      ActivityClass(id: "resistance", labels: [LocalizedText(language: "en", text: "Resistance")])
    ],
    activityKinds: [
      ActivityKind(
        id: "uprising", activityClass: "resistance",
        labels: [
          LocalizedText(language: "en", text: "Uprising"),
          LocalizedText(language: "az", text: "Üsyan"),
        ], symbol: "circle", colour: "vermilion")
    ],
    placementRoles: [
      PlacementRole(id: "where", function: .site, labels: []),
      PlacementRole(id: "from", function: .origin, labels: []),
      PlacementRole(id: "via", function: .waypoint, labels: []),
      PlacementRole(id: "to", function: .destination, labels: []),
    ])

  static let gazette = Source(
    reference: Reference(
      id: "gazette-1930", kind: "newspaper-issue", authors: ["Gazette"],
      date: try? EDTFDate("1930-04-27"), title: "No. 14", container: "Gazette"),
    activities: [
      Activity(
        id: "shared-total", kind: "uprising",
        labels: [LocalizedText(language: "en", text: "Nineteen attacks")],
        date: try? EDTFDate("1930-11"),
        placements: [
          placement("where", .region, "the uplands", "upland"),
          placement("where", .point, "Ford", "ford"),
        ],
        quantities: [Quantity(lowest: 19, highest: 19, unit: "attacks", qualifier: .circa)],
        summaries: [LocalizedText(language: "en", text: "A total of \"19\".")],
        citedBy: "study-2025"),
      Activity(
        id: "candidates", kind: "uprising",
        placements: [
          Placement(
            role: "where", extent: .point,
            nameInSource: LocalizedText(language: "az", text: "Dəyirman"),
            candidates: [
              Placement.Candidate(place: "mill", likelihood: 0.6),
              Placement.Candidate(place: "lost", likelihood: 0.4),
            ])
        ],
        quantities: [
          Quantity(
            lowest: 600, highest: 600, unit: "fighters",
            parts: [Quantity(lowest: 70, highest: 70, label: "of the valley")])
        ]),
      Activity(
        id: "help", kind: "uprising",
        placements: [
          placement("from", .region, "Upland", "upland"), placement("via", .point, "Ford", "ford"),
          placement("to", .point, "Mill", "mill"),
        ],
        quantities: [
          Quantity(lowest: nil, highest: 400, unit: "men", qualifier: .upTo, places: ["upland"])
        ]),
      Activity(id: "nowhere", kind: "uprising", inferredBy: "study-2025"),
    ])

  private static func place(
    _ id: Place.ID, _ name: String, at position: (Double, Double)?,
    certainty: Certainty = .certain, elevations: [Elevation] = []
  ) -> Place {
    // Drawn clockwise, which a writer must turn about.
    let outline = [(46.0, 39.0), (46.0, 40.0), (47.0, 40.0), (46.0, 39.0)].map {
      Coordinate(longitude: $0.0, latitude: $0.1)
    }
    var locations: [Location] = []
    if let position {
      let point = Coordinate(longitude: position.0, latitude: position.1)
      locations = [
        Location(
          role: .point, geometry: .point(point), precision: 2000, certainty: .probable,
          provenance: Provenance(note: "by hand"))
      ]
    }
    if id == "upland" {
      locations.append(Location(role: .outline, geometry: .polygon([outline])))
    }
    return Place(
      id: id, kind: "village", heading: name,
      names: [
        Toponym(text: name, language: "en", role: .preferred),
        Toponym(text: "\(name) az", language: "az-Latn", role: .preferred),
        Toponym(text: "\(name) old", language: "ru", role: .former),
      ], locations: locations, elevations: elevations, certainty: certainty)
  }

  private static func placement(
    _ role: PlacementRole.ID, _ extent: Placement.Extent, _ name: String, _ place: Place.ID
  ) -> Placement {
    Placement(
      role: role, extent: extent, nameInSource: LocalizedText(language: "en", text: name),
      candidates: [Placement.Candidate(place: place)])
  }
}
