import Gazetteer
import Testing

@Suite struct NameChoiceTests {
  private func place(_ id: Place.ID, _ names: [Toponym]) -> Place {
    Place(id: id, kind: "town", heading: id.text, names: names)
  }

  private func name(
    _ text: String, _ language: String, _ role: Toponym.Role = .preferred, _ period: String? = nil,
    source: Reference.ID? = nil
  ) throws -> Toponym {
    Toponym(
      text: text, language: language, role: role, period: try period.map { try EDTFDate($0) },
      references: source.map { [$0] } ?? [])
  }

  private func nukha() throws -> Place {
    place(
      "nukha",
      [
        try name("Şəki", "az-Latn", .preferred, "1968/.."),
        try name("Nuxa", "az-Latn", .former, "../1968"),
        try name("Шәки", "az-Cyrl", .preferred, "1968/1991"),
        try name("Nyxa", "az-Latn-baku1926", .former, "1929/1939"),
        try name("Нуха", "ru", .former, "../1968"),
        try name("Nukha", "en", .asInSource, source: "adishova-2025"),
      ])
  }

  @Test func aNameOfAnotherTimeIsNotChosen() throws {
    let nukha = try nukha()
    let then = try #require(nukha.name(in: "az-Latn", at: EDTFDate("1930-04")))
    #expect(then.toponym.text == "Nuxa" && then.isOfPeriod && then.isOfLanguage)
    #expect(try nukha.name(in: "az", at: EDTFDate("1930-04"))?.toponym.text == "Nuxa")
    #expect(try nukha.name(in: "az", at: EDTFDate("1990"))?.toponym.text == "Şəki")
    #expect(
      try nukha.name(in: "az-Latn-baku1926", at: EDTFDate("1930"))?.toponym.text == "Nyxa")
    #expect(nukha.name(in: "az")?.toponym.text == "Şəki")
  }

  @Test func aSourceIsQuotedInItsOwnSpelling() throws {
    let nukha = try nukha()
    let date = try EDTFDate("1930")
    #expect(nukha.name(in: "az", at: date, source: "adishova-2025")?.toponym.text == "Nukha")
    #expect(nukha.name(in: "az", at: date, source: "chernov-1930")?.toponym.text == "Nuxa")
  }

  @Test func periodGoesBeforeLanguage() throws {
    let stepanakert = place(
      "khankendi",
      [
        try name("Xankəndi", "az-Latn", .preferred, "1991/.."),
        try name("Ստեփանակերտ", "hy", .preferred, "1923/.."),
        try name("Степанакерт", "ru", .preferred, "1923/.."),
      ])
    let choice = try #require(
      stepanakert.name(in: "az", at: EDTFDate("1930"), fallbacks: ["en", "ru", "hy"]))
    #expect(choice.toponym.text == "Степанакерт")
    #expect(choice.isOfPeriod && !choice.isOfLanguage)
  }

  @Test func whereEveryNameIsOfAnotherTimeOneIsChosenAndMarked() throws {
    let town = place("goygol", [try name("Xanlar", "az-Latn", .former, "1938/2008")])
    let choice = try #require(town.name(in: "az", at: EDTFDate("1930")))
    #expect(choice.toponym.text == "Xanlar" && !choice.isOfPeriod)
  }

  @Test func aDatedNameGoesBeforeAnUndatedAndPreferredBeforeVariant() throws {
    let goygol = place(
      "goygol",
      [
        try name("Göygöl", "az-Latn", .preferred, "2008/.."),
        try name("Yelenendorf", "az-Latn", .variant),
        try name("Helenendorf", "az-Latn", .former, "1819/1938"),
      ])
    #expect(try goygol.name(in: "az", at: EDTFDate("1930"))?.toponym.text == "Helenendorf")
    let tiflis = place(
      "tiflis",
      [
        try name("Tbilisi", "en", .variant, "1936/.."), try name("Tiflis", "en", .variant),
        try name("Tiflis (city)", "en"),
      ])
    #expect(try tiflis.name(in: "en", at: EDTFDate("1930"))?.toponym.text == "Tiflis (city)")
  }

  @Test func aPlaceWithoutNamesHasNone() {
    #expect(place("nowhere", []).name(in: "az") == nil)
  }

  @Test(
    arguments: [
      ("az", "az-Latn", 0), ("az-Latn", "az", 0), ("AZ-latn", "az-Latn", 0),
      ("az-Latn", "az-Latn-baku1926", 1), ("az", "az-baku1926", 1), ("az", "az-Cyrl", 2),
      ("az-Latn", "az-Cyrl", nil), ("az", "aze", nil), ("ru", "az", nil), ("ru", "ru-Cyrl", 0),
    ] as [(String, String, Int?)])
  func tagsMatchByTheirParts(wanted: String, name: String, distance: Int?) {
    #expect(LanguageTag(wanted).distance(to: LanguageTag(name)) == distance)
  }
}
