import Gazetteer
import Testing

/// What a person would doubt in a corpus is found, and nothing beside it.
struct DoubtTests {
  private static func village(
    _ id: Place.ID, _ longitude: Double, _ latitude: Double, unit: String? = nil
  ) -> Place {
    Place(
      id: id, kind: "village", heading: id.text,
      locations: [
        Location(
          role: .point, geometry: .point(Coordinate(longitude: longitude, latitude: latitude)))
      ],
      units: unit.map { [AdministrativeUnit(era: .historical, name: $0)] } ?? [])
  }

  /// Five villages a few kilometres apart.
  private static let district = (0..<5).map { number in
    village(
      Place.ID("v\(number)"), 46.5 + Double(number) * 0.05, 39.8, unit: "Shusha uezd")
  }

  private static func corpus(_ places: [Place], _ activities: [Activity] = []) -> Corpus {
    Corpus(
      places: places,
      sources: [
        Source(
          reference: Reference(id: "s", kind: "book", date: try? EDTFDate("1975"), title: "S"),
          activities: activities)
      ],
      placeKinds: [PlaceKind(id: "village", family: .settlement, labels: [], rank: 1)])
  }

  @Test func whatIsAsItShouldBeIsNotDoubted() {
    #expect(Self.corpus(Self.district).doubts.isEmpty)
  }

  @Test(arguments: [
    (39.8, 46.6, Doubt.Reason.degreesSwapped(Coordinate(longitude: 46.6, latitude: 39.8))),
    (46.6, -39.8, .signLost(Coordinate(longitude: 46.6, latitude: 39.8))),
    (-46.6, 39.8, .signLost(Coordinate(longitude: 46.6, latitude: 39.8))),
    (-46.6, -39.8, .signLost(Coordinate(longitude: 46.6, latitude: 39.8))),
  ])
  func aPositionAloneThatWouldBelongOtherwiseIsDoubted(
    longitude: Double, latitude: Double, reason: Doubt.Reason
  ) {
    let lost = Self.village("lost", longitude, latitude)
    #expect(Self.corpus(Self.district + [lost]).doubts == [Doubt(.location("lost", 0), reason)])
  }

  @Test func aPlaceAloneThatBelongsNowhereElseIsNotDoubted() {
    #expect(Self.corpus(Self.district + [Self.village("far", 100, 10)]).doubts.isEmpty)
  }

  @Test func aVillageFarFromItsDistrictIsDoubted() throws {
    let far = Self.village("far", 47.3, 39.8, unit: "Shusha uezd")
    let doubts = Self.corpus(Self.district + [far]).doubts
    #expect(doubts.map(\.part) == [.location("far", 0)])
    guard case .farFromUnit("Shusha uezd", let distance)? = doubts.first?.reason else {
      Issue.record("\(doubts)")
      return
    }
    #expect((50_000...53_000).contains(distance))
  }

  @Test func aCountryOfFewTownsFarApartIsNotDoubted() {
    let towns = (0..<5).map {
      Self.village(Place.ID("t\($0)"), 46 + Double($0), 39, unit: "Persia")
    }
    #expect(Self.corpus(towns).doubts.isEmpty)
  }

  @Test func aDateAfterItsSourceOrFarFromTheOthersIsDoubted() throws {
    func claim(_ id: Activity.ID, _ date: String, note: String? = nil) throws -> Activity {
      Activity(id: id, kind: "uprising", date: try EDTFDate(date), dateNote: note, note: "Nowhere.")
    }
    let claims = try [
      claim("a", "1929"), claim("b", "1930-04"), claim("c", "1928/1931~"), claim("d", "1830"),
      claim("e", "1830", note: "a hundred years before"), claim("f", "1976-01"),
    ]
    #expect(
      Self.corpus([], claims).doubts == [
        Doubt(.claim("d"), .apartFromSource(date: try EDTFDate("1830"), others: 1929)),
        Doubt(
          .claim("f"),
          .afterSource(date: try EDTFDate("1976-01"), published: try EDTFDate("1975"))),
      ])
  }

  @Test func aFigureWithANoughtTooManyIsDoubted() {
    let claims = [600.0, 500, 450, 120, 6000].enumerated().map { index, figure in
      Activity(
        id: Activity.ID("c\(index)"), kind: "uprising",
        quantities: [Quantity(lowest: figure, highest: figure, unit: "fighters")], note: "Nowhere.")
    }
    #expect(
      Self.corpus([], claims).doubts == [
        Doubt(.quantity("c4", 0), .figureOutOfLine(6000, others: 120...600))
      ])
    #expect(Self.corpus([], Array(claims.suffix(2))).doubts.isEmpty)
  }

  @Test(
    arguments: [
      ("Шуша", "ru", nil), ("Шуша", "az-Cyrl", nil), ("Şuşa", "az", nil), ("Շուշի", "hy", nil),
      ("შუშა", "ka", nil), ("شوشا", "fa", nil), ("Шуша", "az", ("Latn", "Cyrl")),
      ("Şuşa", "az-Cyrl", ("Cyrl", "Latn")), ("Shushi", "hy", ("Armn", "Latn")),
      ("Шуша (Shusha)", "ru", nil), ("17", "ru", nil), ("Шуша", "xx", nil),
    ] as [(String, String, (String, String)?)])
  func aNameInAnotherScriptThanItsTagIsDoubted(
    text: String, language: String, scripts: (expected: String, found: String)?
  ) {
    var place = Self.village("v", 46, 39)
    place.names = [Toponym(text: text, language: language, role: .preferred)]
    let reason = scripts.map {
      Doubt.Reason.wrongScript(language: language, expected: $0.expected, found: $0.found)
    }
    #expect(Self.corpus([place]).doubts.map(\.reason) == (reason.map { [$0] } ?? []))
  }

  @Test func aSourcesNameThatItsClaimsDoNotHaveIsDoubted() {
    var place = Self.village("v", 46, 39)
    place.names = [
      Toponym(text: "Shusha", language: "en", role: .asInSource, references: ["s"])
    ]
    func claim(calling name: String) -> Activity {
      Activity(
        id: "c", kind: "uprising",
        placements: [
          Placement(
            role: "where", extent: .point,
            nameInSource: LocalizedText(language: "en", text: name),
            candidates: [Placement.Candidate(place: "v")])
        ])
    }
    #expect(Self.corpus([place]).doubts.isEmpty)
    #expect(Self.corpus([place], [claim(calling: "around Shusha")]).doubts.isEmpty)
    #expect(
      Self.corpus([place], [claim(calling: "Shushi")]).doubts == [
        Doubt(.name("v", 0), .usedByNoSource("Shusha", ["s"]))
      ])
  }

  @Test func aClaimWithoutPlaceOrNoteAndCandidatesThatAreOneAreDoubted() {
    let twins = [Self.village("v", 46, 39), Self.village("w", 46.001, 39.001)]
    let placement = Placement(
      role: "where", extent: .point, nameInSource: LocalizedText(language: "en", text: "V"),
      candidates: [
        Placement.Candidate(place: "v", likelihood: 0.5),
        Placement.Candidate(place: "w", likelihood: 0.5),
      ])
    let claims = [
      Activity(id: "nowhere", kind: "uprising"),
      Activity(id: "said", kind: "uprising", note: "The source names no place."),
      Activity(id: "twice", kind: "uprising", placements: [placement]),
    ]
    #expect(
      Self.corpus(twins, claims).doubts == [
        Doubt(.claim("nowhere"), .withoutPlace),
        Doubt(.placement("twice", 0), .sameCandidates("v", "w")),
      ])
  }
}
