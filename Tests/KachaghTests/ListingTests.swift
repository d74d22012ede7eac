import Foundation
import Interchange
import Testing

/// The commands that only tell what is known.
struct ListingTests {
  private func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(arguments, in: TestProject.shared.get().folder)
  }

  private func json(_ arguments: String...) throws -> JSONValue {
    let result = try Program.run(arguments + ["--json"], in: TestProject.shared.get().folder)
    #expect(result.code == 0)
    return try JSONValue(reading: Array(result.output.utf8))
  }

  @Test func everySourceFileIsListed() throws {
    let files = try TestProject.shared.get().names(in: "Gazetteer/sources")
      .filter { $0.hasSuffix(".xml") }.map { String($0.dropLast(4)) }
    let sources = try #require(json("sources").array)
    #expect(sources.compactMap { $0["id"]?.string }.sorted() == files)
    let table = try run("sources")
    #expect(table.lines.count == files.count + 1)
    #expect(table.lines.first == "SOURCE                     DATE        CLAIMS  CITATION")
  }

  @Test(arguments: ["Şuşa", "Shusha", "Шуша", "Շուշի", "shusa", "شوشا"])
  func aNameIsFoundInEveryScript(query: String) throws {
    let places = try #require(json("search", query).array)
    #expect(places.first?["id"] == .string("shusha"))
  }

  @Test func theListOfPlacesIsWhole() throws {
    let places = try #require(json("places").array)
    #expect(places.count > 500)
    #expect(try run("places").lines.count == places.count + 1)
  }

  @Test func aQueryIsHeldToItsLimit() throws {
    #expect(try run("search", "kara", "--limit", "3").lines.count == 4)
    #expect(try run("search", "kara", "--limit", "0").code == 64)
  }

  @Test func aPlaceIsShownWithItsProvenance() throws {
    let place = try json("show", "shusha")
    #expect(place["id"] == .string("shusha"))
    let names = try #require(place["names"]?.array)
    let locations = try #require(place["locations"]?.array)
    let texts = Set(names.compactMap { $0["name"]?.string })
    #expect(texts.isSuperset(of: ["Şuşa", "Шуша", "Շուշի"]))
    #expect(locations.allSatisfy { $0["works"] != nil })
    let text = try run("show", "shusha")
    #expect(text.lines.first == "id: shusha")
    #expect(text.output.contains("  Շուշի (language hy; role preferred"))
  }

  @Test func aSourceIsShownWithItsClaims() throws {
    let source = try json("show", "odlu-yurd-1930-06")
    let claims = try #require(source["claims"]?.array)
    #expect(claims.first?["quantities"] == .array([.string("600 fighters, 70 of them Armenians")]))
    #expect(claims.first?["attribution"] == .string("as cited by Adishova 2025"))
  }
}
