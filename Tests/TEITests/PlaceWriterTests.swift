import Foundation
import Gazetteer
import TEI
import Testing

/// Places written as a file of the gazetteer, and read again.
struct PlaceWriterTests {
  /// Every authored place, written anew in the place of the authored files.
  @Test func whatIsWrittenIsReadAsItWas() throws {
    let corpus = try TEIFolder.read(Fixtures.gazetteer.path)
    let read = try reading(of: TEIPlaces.document(of: corpus.places, title: "All"))
    #expect(read.places.count > 500)
    #expect(read == corpus)
  }

  @Test func aHostileNameIsAName() throws {
    let corpus = try TEIFolder.read(Fixtures.gazetteer.path)
    let name = "<script>alert(\"1\")</script> & ]]> 'x'"
    var places = corpus.places
    places[0].names = [
      Toponym(text: name, language: "en", role: .preferred, note: "=1+1 --> \u{2028}")
    ]
    let text = TEIPlaces.document(of: places, title: "All <&>")
    #expect(!text.contains("<script>"))
    #expect(try reading(of: text).places[0].names[0].text == name)
  }

  @Test func heightsAndDegreesAreWrittenWithoutAnExponent() throws {
    let place = Place(
      id: "speck", kind: "village", heading: "Speck",
      locations: [
        Location(
          role: .point, geometry: .point(Coordinate(longitude: 0.00001, latitude: -0.0000025)),
          precision: 1e17)
      ])
    let text = TEIPlaces.document(of: [place], title: "Speck")
    #expect(text.contains("<geo>-0.0000025 0.00001</geo>"))
    #expect(text.contains("quantity=\"100000000000000000\""))
  }

  @Test(
    arguments: [
      ("1935/1989", "from=\"1935\" to=\"1989\""), ("../1968", " to=\"1968\""),
      ("1923-08/..", "from=\"1923-08\""), ("1930", "when-iso=\"1930\""),
      ("1928/1930~", "when-custom=\"1928/1930~\" datingMethod=\"#edtf\""),
      ("[1929,1930]", "when-custom=\"[1929,1930]\" datingMethod=\"#edtf\""),
    ])
  func aPeriodIsWrittenInTheSimplestWay(text: String, attributes: String) throws {
    let name = Toponym(
      text: "N", language: "en", role: .variant, period: try EDTFDate(text))
    let place = Place(id: "n", kind: "village", heading: "N", names: [name])
    #expect(TEIPlaces.document(of: [place], title: "N").contains(attributes))
  }

  /// What a gazetteer reads whose only file of places is the one given.
  private func reading(of text: String) throws -> Corpus {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for part in ["vocabulary", "sources", "schema"] {
      try FileManager.default.copyItem(
        at: Fixtures.gazetteer.appending(path: part), to: folder.appending(path: part))
    }
    let places = folder.appending(path: "places")
    try FileManager.default.createDirectory(at: places, withIntermediateDirectories: true)
    try text.write(to: places.appending(path: "all.xml"), atomically: true, encoding: .utf8)
    return try TEIFolder.read(folder.path)
  }
}
