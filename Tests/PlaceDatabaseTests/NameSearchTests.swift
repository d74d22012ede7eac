import Gazetteer
import PlaceDatabase
import Testing

@Suite struct NameSearchTests {
  private let scratch: Scratch
  private let database: PlaceDatabase

  init() throws {
    scratch = try Scratch()
    try PlaceDatabase.build(SampleCorpus.corpus(), digest: "d", at: scratch.path("g.gpkg"))
    database = try PlaceDatabase(path: scratch.path("g.gpkg"))
  }

  @Test(arguments: [
    "Şuşa", "Shusha", "Шуша", "Շուշի", "شوشا", "susa", "SHUSHA", "Schuscha", "შუშა",
    "Shosha", "Susha", "Shusa", "Shushaa", "Shushi", "sushA ",
  ])
  func anySpellingFindsThePlace(query: String) throws {
    #expect(try database.search(query, limit: 3).first?.place == "shusha")
  }

  @Test(arguments: [
    ("Nukha", "nukha"), ("Sheki", "nukha"), ("Нуха", "nukha"), ("Qarabag", "karabakh"),
    ("Karabah", "karabakh"), ("Karabağ", "karabakh"), ("Tarter", "tartar-river"),
    ("Tartar", "tartar-river"), ("Qar", "karabakh"),
  ])
  func namesAreFoundByAnyOfTheirForms(query: String, place: String) throws {
    #expect(try database.search(query, limit: 1).first?.place.text == place)
  }

  @Test func theBetterMatchGoesFirstAndSaysWhy() throws {
    let exact = try #require(try database.search("Şuşa", limit: 5).first)
    #expect(exact.name == "Şuşa" && exact.language == "az-Latn" && exact.score == 1)
    let folded = try #require(try database.search("Susa", limit: 5).first)
    #expect(folded.score == 0.98)
    let misspelt = try #require(try database.search("Susha1", limit: 5).first)
    #expect(misspelt.score < folded.score)
  }

  @Test(arguments: ["", " ", "\"", "*", "東京", "xyzzy", "' OR 1=1 --"])
  func whatMatchesNothingFindsNothing(query: String) throws {
    #expect(try database.search(query, limit: 5).isEmpty)
  }

  @Test func theLimitIsKept() throws {
    #expect(try database.search("a", limit: 0).isEmpty)
    #expect(try database.search("s", limit: 1).count <= 1)
  }

  @Test func activitiesAreFoundByEveryPlaceTheyMayMean() throws {
    let found = try database.activities(of: "shusha")
    #expect(found.map(\.source) == ["report-1930"])
    #expect(found.map(\.activity.id) == ["rising"])
    #expect(try database.activities(of: "tartar-river").isEmpty)
  }
}

/// Names of places imported from another gazetteer, found by ear.
@Suite struct ImportedSearchTests {
  private let scratch: Scratch
  private let database: PlaceDatabase

  init() throws {
    scratch = try Scratch()
    let path = scratch.path("g.gpkg")
    let dataset = ImportedDataset(
      reference: Reference(id: "list", kind: "dataset", title: "List"), format: "csv")
    let writing = try PlaceImport(into: path, dataset: dataset)
    for (id, kind, longitude, population, names) in Self.places {
      var place = Place(id: Place.ID(id), kind: PlaceKind.ID(kind), heading: names[0])
      place.names = names.map { Toponym(text: $0, language: "und", role: .variant) }
      place.locations = [
        Location(
          role: .point, geometry: .point(Coordinate(longitude: longitude, latitude: 40)),
          provenance: Provenance())
      ]
      try writing.add(ImportedPlace(place: place, population: population))
    }
    try writing.finish()
    database = try PlaceDatabase(path: path)
  }

  private static let places: [(String, String, Double, Int, [String])] = [
    ("gadabay", "town", 45.8, 8_000, ["Gadabay", "Gədəbəy"]),
    ("garibjanyan", "village", 43.8, 900, ["Gharibjanyan"]),
    ("verin-dvin", "village", 44.5, 2_000, ["Verin Dvin"]),
    ("nerkin-dvin", "village", 44.6, 1_500, ["Nerkin Dvin"]),
    ("akunk-small", "village", 44.7, 700, ["Akunk"]),
    ("akunk-large", "village", 45.7, 3_700, ["Akunk"]),
    ("dizak-known", "village", 46.8, 200, ["Dizak", "Dizag", "Tizakh"]),
    ("dizak-large", "village", 46.9, 5_000, ["Dizak"]),
    ("lachin", "town", 46.5, 2_000, ["Lachin", "Лачин"]),
    ("lachinar", "village", 46.6, 100, ["Lachinar"]),
    ("berd", "town", 45.4, 6_900, ["Berd", "ベルド"]),
    ("ukht", "village", 44.5, 2_000, ["Ukht"]),
    ("saray", "town", 49.7, 37_800, ["Saray"]),
    ("karakilisa", "village", 43.8, 1_000, ["Turki Karakilisa"]),
    ("gusan-known", "village", 49, 100, ["Gusan", "Qusan", "Гусан"]),
    ("gusan-exact", "village", 49, 900, ["Gusan", "Gussan"]),
    ("melikgyugh", "village", 44.4, 1_000, ["Melikgyugh"]),
    ("shusha", "town", 46.7, 5_000, ["Shusha"]),
    ("tsovik-own", "village", 45, 300, ["Tsovik"]),
    ("tsovik-other", "village", 45.1, 4_000, ["Hacik", "Tsovik"]),
    ("artemed", "town", 44.3, 48_000, ["Vagharshapat", "Artemed  Jrvezh"]),
    ("sakara", "village", 42.9, 2_000, ["Zeda Sakara"]),
    ("sangachal", "village", 49.5, 4_200, ["Sangachal", "سنگ‌چال، باکو"]),
    ("khojasan", "village", 49.8, 5_000, ["Khojasan", "Gadzhi-Gasan"]),
  ]

  private func found(_ query: String, _ scope: SearchScope = .everywhere) throws -> [String] {
    try database.search(query, limit: 5, scope: scope).map(\.place.text)
  }

  @Test(arguments: [
    // Letters that stand for one another in other scripts and romanisations.
    ("Getabek", "gadabay"), ("Кедабек", "gadabay"), ("Kedabeg", "gadabay"),
    // A name far from the query, but nearer than all others.
    ("Karibjanian", "garibjanyan"),
    // A word translated, and one added.
    ("Verkhniy Dvin", "verin-dvin"), ("Aşağı Dvin", "nerkin-dvin"), ("Лачин город", "lachin"),
    // The words in the other order, and the syllables of Pinyin.
    ("Dvin Verkhnij", "verin-dvin"), ("la qin", "lachin"),
    // Other scripts, Japanese read in Latin letters too, and other manners of
    // romanisation: Hübschmann and Meillet, French, Polish.
    ("Berudo", "berd"), ("拉钦", "lachin"), ("Owxt", "ukht"), ("Saraj", "saray"),
    ("Latchine", "lachin"), ("Laczin", "lachin"),
    // Where it lies said too, two words turned round, an ending left out, another
    // ending for village, and one of several names in one field.
    ("Saray, Abşeron", "saray"), ("Karakilisa Turki", "karakilisa"), ("Berdas", "berd"),
    ("Melikkend", "melikgyugh"), ("Artimed", "artemed"), ("Jrvezj", "artemed"),
    // Haji Hasan and Sangachal are said to lie by Baku, which makes them no more alike.
    ("حاجی‌حسن، باکو", "khojasan"),
  ])
  func namesAreFoundByEar(query: String, place: String) throws {
    #expect(try found(query).first == place)
  }

  /// The scores without what each line shows are from 0.14 to 0.62.
  @Test(
    arguments: [
      // Hübschmann and Meillet, French, Polish.
      ("Owxt", "ukht", 0.8), ("Choucha", "shusha", 0.8), ("Laczin", "lachin", 0.8),
      // Where it lies said too, in three manners.
      ("Saray, Abşeron", "saray", 0.8), ("Saray (Abşeron)", "saray", 0.8),
      ("سرای، ابشیرون", "saray", 0.5),
      // Two words turned round, endings left out, another ending for village.
      ("Karakilisa Turki", "karakilisa", 0.8), ("Berdas", "berd", 0.7),
      ("Gadabaylu", "gadabay", 0.7), ("Melikkend", "melikgyugh", 0.8),
      // A word such as Upper in another language and at the other end, in another
      // gender, and beside it one that only the query has.
      ("Sakara Verkhnyaya", "sakara", 0.9), ("Верхнее Сакара", "sakara", 0.9),
      ("Verkhnyaya Sakara village", "sakara", 0.85),
      // Either of two names in one field.
      ("Artimed", "artemed", 0.7), ("Jrvezj", "artemed", 0.8),
    ] as [(String, String, Double)])
  func aNameWrittenOtherwiseIsFoundWell(query: String, place: String, least: Double) throws {
    let match = try #require(try database.search(query, limit: 1).first)
    #expect(match.place.text == place)
    #expect(match.score >= least)
  }

  @Test func ofEqualsThePlaceWhoseOwnNameItIsGoesFirst() throws {
    #expect(try found("Tsovig").prefix(2) == ["tsovik-own", "tsovik-other"])
  }

  @Test func ofEqualsTheMorePopulousGoesFirst() throws {
    #expect(try found("Акунк").prefix(2) == ["akunk-large", "akunk-small"])
  }

  @Test func ofEqualsThePlaceWithMoreOtherSpellingsGoesFirst() throws {
    // The very letters of the query are no reason: every list lacks some.
    #expect(try found("Gussan").prefix(2) == ["gusan-known", "gusan-exact"])
  }

  @Test func ofEqualsThePlaceMoreOfWhoseNamesAreAlikeGoesFirst() throws {
    let matches = try database.search("Disak", limit: 2)
    #expect(matches.map(\.place.text) == ["dizak-known", "dizak-large"])
    #expect(matches.first?.score == matches.last?.score)
  }

  @Test func theOtherSpellingOfAPlaceIsTold() throws {
    let match = try #require(try database.search("Лачин", limit: 1).first)
    #expect(match.name == "Лачин" && match.likeness == .sameLetters && match.score == 0.98)
  }

  @Test func aScopeLeavesPlacesOutBeforeTheLimit() throws {
    let east = SearchScope(boxes: [BoundingBox(west: 45.5, south: 39, east: 46, north: 41)])
    #expect(try found("Akunk", east).first == "akunk-large")
    #expect(try !found("Akunk", east).contains("akunk-small"))
    let towns = SearchScope(kinds: ["town"])
    #expect(try found("Lachin", towns) == ["lachin"])
    #expect(try found("Lachin", SearchScope(kinds: ["river"])).isEmpty)
  }

  @Test func whileTypingOnlyBeginningsAreFound() throws {
    let found = try database.search("lach", limit: 5, manner: .beginning).map(\.place.text)
    #expect(found == ["lachin", "lachinar"])
    #expect(try database.search("getabek", limit: 5, manner: .beginning).isEmpty)
  }
}
