import Foundation
import GRDB
import Gazetteer
import PlaceDatabase
import Testing

@Suite struct BuildTests {
  private let scratch: Scratch
  private var path: String { scratch.path("gazetteer.gpkg") }

  init() throws { scratch = try Scratch() }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func nothingIsLostBetweenBuildingAndReading(seed: UInt64) throws {
    var arbitrary = ArbitraryCorpus(seed: seed)
    let corpus = arbitrary.corpus()
    try PlaceDatabase.build(corpus, digest: "d", at: path)
    let database = try PlaceDatabase(path: path)
    #expect(try database.corpus() == corpus)
    for place in corpus.places { #expect(try database.place(place.id) == place) }
    for source in corpus.sources { #expect(try database.source(source.id) == source) }
    #expect(try database.place("nowhere") == nil)
    #expect(try database.source("nobody") == nil)
  }

  @Test func textsKeepTheirBytes() throws {
    var arbitrary = ArbitraryCorpus(seed: 7)
    let corpus = arbitrary.corpus()
    try PlaceDatabase.build(corpus, digest: "d", at: path)
    let read = try PlaceDatabase(path: path).corpus()
    for (place, original) in zip(read.places, corpus.places) {
      #expect(place.heading.utf8.elementsEqual(original.heading.utf8))
      for (name, original) in zip(place.names, original.names) {
        #expect(name.text.utf8.elementsEqual(original.text.utf8))
      }
    }
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    for name in ["a.gpkg", "b.gpkg"] {
      var arbitrary = ArbitraryCorpus(seed: 11)
      try PlaceDatabase.build(arbitrary.corpus(), digest: "d", at: scratch.path(name))
    }
    #expect(try scratch.bytes("a.gpkg") == scratch.bytes("b.gpkg"))
    #expect(try scratch.files == ["a.gpkg", "b.gpkg"])
  }

  @Test func anEmptyCorpusIsADatabaseToo() throws {
    try PlaceDatabase.build(Corpus(), digest: "d", at: path)
    #expect(try PlaceDatabase(path: path).corpus() == Corpus())
  }

  @Test func anUnchangedDigestIsRecognised() throws {
    #expect(!PlaceDatabase.isCurrent(at: path, digest: "one"))
    try PlaceDatabase.build(Corpus(), digest: "one", at: path)
    #expect(PlaceDatabase.isCurrent(at: path, digest: "one"))
    #expect(!PlaceDatabase.isCurrent(at: path, digest: "two"))
    try PlaceDatabase.build(Corpus(), digest: "two", at: path)
    #expect(PlaceDatabase.isCurrent(at: path, digest: "two"))
  }

  @Test func aFailedBuildLeavesTheOldFileAndNoDraft() throws {
    var arbitrary = ArbitraryCorpus(seed: 3)
    var corpus = arbitrary.corpus()
    try PlaceDatabase.build(corpus, digest: "d", at: path)
    let before = try scratch.bytes("gazetteer.gpkg")
    corpus.places[0].parent = "nowhere"
    #expect(throws: PlaceDatabaseError.unresolved(sort: "place", id: "nowhere")) {
      try PlaceDatabase.build(corpus, digest: "e", at: path)
    }
    corpus.places[0].parent = nil
    corpus.places.append(corpus.places[0])
    #expect(
      throws: PlaceDatabaseError.inconsistent(reason: "UNIQUE constraint failed: place.id")
    ) {
      try PlaceDatabase.build(corpus, digest: "e", at: path)
    }
    #expect(try scratch.bytes("gazetteer.gpkg") == before)
    #expect(try scratch.files == ["gazetteer.gpkg"])
  }

  @Test func aFolderThatIsNotThereIsReported() throws {
    let path = scratch.path("no/gazetteer.gpkg")
    #expect {
      try PlaceDatabase.build(Corpus(), digest: "d", at: path)
    } throws: { error in
      guard case .cannotWrite(path, _) = error as? PlaceDatabaseError else { return false }
      return true
    }
  }

  @Test func whatAnotherVersionHasImportedIsNotBuiltOver() throws {
    let age = "UPDATE build SET schema_version = 1"
    try PlaceDatabase.build(Corpus(), digest: "d", at: path)
    try DatabaseQueue(path: path).write { try $0.execute(sql: age) }
    try PlaceDatabase.build(Corpus(), digest: "e", at: path)
    #expect(PlaceDatabase.isCurrent(at: path, digest: "e"))

    let dataset = ImportedDataset(
      reference: Reference(id: "list", kind: "dataset", title: "List"), format: "csv")
    try PlaceImport(into: path, dataset: dataset).finish()
    try DatabaseQueue(path: path).write { try $0.execute(sql: age) }
    let before = try scratch.bytes("gazetteer.gpkg")
    #expect {
      try PlaceDatabase.build(Corpus(), digest: "f", at: path)
    } throws: { error in
      guard case .importsOfOtherVersion(path, found: 1, _) = error as? PlaceDatabaseError else {
        return false
      }
      return true
    }
    #expect(try scratch.bytes("gazetteer.gpkg") == before)
  }

  @Test func whatIsNoDatabaseIsTold() throws {
    let path = path
    #expect(throws: PlaceDatabaseError.missing(path: path)) { try PlaceDatabase(path: path) }
    try Data("not a database, only a longer line of text".utf8)
      .write(to: URL(fileURLWithPath: path))
    #expect(throws: PlaceDatabaseError.notAPlaceDatabase(path: path)) {
      try PlaceDatabase(path: path)
    }
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(throws: PlaceDatabaseError.notAPlaceDatabase(path: path)) {
      try PlaceDatabase(path: path)
    }
  }
}
