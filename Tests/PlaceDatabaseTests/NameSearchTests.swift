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
    #expect(folded.score == 0.95)
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
