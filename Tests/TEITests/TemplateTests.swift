import Foundation
import Gazetteer
import TEI
import Testing

/// New files: valid as they are, and quiet once filled in.
struct TemplateTests {
  private func write(_ text: String, to path: String, in folder: URL) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(path))
  }

  @Test func aNewSourceTellsWhatIsLeftToFillIn() throws {
    let found = try Fixtures.withCopy { folder in
      let text = try TEITemplate.source(id: "report-1930")
      try write(text, to: "sources/report-1930.xml", in: folder)
      return Fixtures.faults(of: folder)
    }
    #expect(found.allSatisfy { $0.contains("there is no ") && $0.hasPrefix("sources/report") })
    #expect(
      ["KIND", "PLACE", "LIKELIER", "OTHER"].allSatisfy { word in
        found.contains { $0.contains("\"\(word)\"") }
      })
  }

  @Test func aNewSourceFilledInIsRead() throws {
    try Fixtures.withCopy { folder in
      let text = try TEITemplate.source(id: "report-1930")
        .replacing("\"KIND\"", with: "\"uprising\"").replacing("place:PLACE", with: "place:barda")
        .replacing("place:LIKELIER", with: "place:koyunlu-barda")
        .replacing("place:OTHER", with: "place:koyunlu-terter-azad")
      try write(text, to: "sources/report-1930.xml", in: folder)
      let corpus = try TEIFolder.read(folder.path)
      let source = try #require(corpus.sources.last)
      #expect(source.id == "report-1930" && source.headings.count == 1)
      #expect(source.activities.map(\.placements.count) == [2])
      #expect(source.activities.map(\.quantities.count) == [1])
      #expect(source.activities.map(\.actors.count) == [2])
    }
  }

  @Test func aNewFileOfPlacesFilledInIsRead() throws {
    try Fixtures.withCopy { folder in
      let text = TEITemplate.places()
        .replacing("IDENTIFIER", with: "khojavend").replacing("\"KIND\"", with: "\"village\"")
        .replacing("bibl:WORK", with: "bibl:geonames")
        .replacing("place:PARENT", with: "place:karabakh")
      try write(text, to: "places/more.xml", in: folder)
      let corpus = try TEIFolder.read(folder.path)
      let place = try #require(corpus.places.first { $0.id == "khojavend" })
      #expect(place.names.count == 2 && place.parent == "karabakh")
    }
  }

  @Test(arguments: ["", "1930-report", "a b", "../escape", "şuşa", "a/b"])
  func anIdentifierThatCannotBeOneIsRefused(_ id: String) {
    #expect(throws: TEITemplate.BadIdentifier.self) {
      try TEITemplate.source(id: Reference.ID(id))
    }
  }
}
