import Foundation
import Gazetteer
import Testing

@testable import Interchange

/// Features of Linked Places as others write them.
struct LinkedPlacesReaderTests {
  private let reader: LinkedPlacesReader

  init() throws {
    let exchange = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Gazetteer/exchange")
    func table<Table: Decodable>(_ name: String) throws -> Table {
      try JSONDecoder().decode(
        Table.self, from: try Data(contentsOf: exchange.appending(path: "\(name).json")))
    }
    reader = LinkedPlacesReader(kinds: try table("kinds"), terms: try table("linked-places"))
  }

  private func read(_ json: String) throws -> LinkedPlace {
    try reader.place(of: try JSONValue(reading: Array(json.utf8)))
  }

  /// A market town with two positions, a time of its own, and all sorts of links.
  private static let abingdon = #"""
    {"@id": "http://example.org/places/1", "type": "Feature",
     "properties": {"title": "Abingdon (UK)", "ccodes": ["GB"]},
     "when": {"timespans": [{"start": {"in": "0676"}, "end": {"in": "1066"}}]},
     "names": [
       {"toponym": "Abingdon", "lang": "en",
        "citations": [{"label": "Olde Gazetteer (1635)", "year": "1635",
                       "@id": "http://example.org/olde"}],
        "when": {"timespans": [{"start": {"in": "1600"}, "end": {"in": "1650"}},
                               {"start": {"earliest": "1700", "latest": "1710"}}]}},
       {"toponym": "Abbandun", "when": {"timespans": [
          {"start": {"latest": "931"}, "end": {"in": "1150"}}],
          "periods": [{"name": "Anglo-Saxon Period"}], "certainty": "uncertain"}}],
     "types": [{"identifier": "aat:300008375", "label": "town"}, {"identifier": "aat:300008389"}],
     "geometry": {"type": "GeometryCollection", "geometries": [
       {"type": "Point", "coordinates": [-1.2879, 51.6708], "certainty": "less-certain",
        "when": {"timespans": [{"start": {"in": "1600"}, "end": {"in": "1699"}}]},
        "approximation": {"type": "geo:hasSpatialAccuracy", "tolerance": 0.35}},
       {"type": "Polygon",
        "coordinates": [[[-1.3, 51.6], [-1.2, 51.6], [-1.2, 51.7], [-1.3, 51.6]]]}, "null"]},
     "links": [
       {"type": "exactMatch", "identifier": "http://vocab.getty.edu/tgn/7011944"},
       {"type": "closeMatch", "identifier": "gn:2657780"},
       {"type": "closeMatch", "identifier": "http://example.org/39847"},
       {"type": "seeAlso", "identifier": "https://en.wikipedia.org/wiki/Abingdon"}],
     "relations": [
       {"relationType": "gvp:broaderPartitive", "relationTo": "http://example.org/places/9",
        "when": {"timespans": [{"start": {"in": "1600"}, "end": {"in": "1974"}}]}},
       {"relationType": "gvp:broaderPartitive", "relationTo": "http://example.org/places/8",
        "when": {"timespans": [{"start": {"in": "1974"}}]}},
       {"relationType": "gvp:tgn3000_related_to", "relationTo": "http://example.org/places/7"}],
     "descriptions": [{"value": "A market town.", "lang": "en"}, {"value": "On a river."}],
     "depictions": [{"@id": "http://example.org/p.jpg", "title": "View", "license": "cc:by"}]}
    """#

  @Test func aFeatureOfOthersKeepsWhatWeHaveWordsFor() throws {
    let read = try read(Self.abingdon)
    let place = read.place
    #expect(place.id == "http://example.org/places/1")
    #expect(place.kind == "town")
    #expect(place.units == [AdministrativeUnit(era: .present, country: "GB")])
    #expect(place.note == "A market town. On a river.")
    #expect(
      place.identifiers == [
        ExternalIdentifier(scheme: "TGN", value: "7011944"),
        ExternalIdentifier(scheme: "GeoNames", value: "2657780"),
        ExternalIdentifier(scheme: "URL", value: "http://example.org/39847"),
      ])
    #expect(place.parent == "http://example.org/places/9")
    #expect(place.relations.map(\.kind) == ["alsoPartOf", "gvp:tgn3000_related_to"])
    #expect(place.relations.first?.provenance.note == "1974")
    #expect(read.works.map(\.title) == ["Olde Gazetteer (1635)"])
    #expect(read.works.first?.url == "http://example.org/olde")
  }

  @Test func aNameIsThereForEachOfItsTimes() throws {
    let names = try read(Self.abingdon).place.names
    #expect(names.map(\.text) == ["Abingdon", "Abingdon", "Abbandun"])
    #expect(names.map { $0.period?.text } == ["1600/1650", "[1700..1710]", "/1150?"])
    #expect(names.map(\.note) == [nil, nil, "begun by 0931; period: Anglo-Saxon Period"])
    #expect(names[0].references == ["olde-gazetteer-1635"])
    #expect(names[2].language == "und")
  }

  @Test func geometriesKeepTheirTimesAndPrecision() throws {
    let locations = try read(Self.abingdon).place.locations
    #expect(locations.map(\.role) == [.point, .outline])
    #expect(locations[0].period?.text == "1600/1699")
    #expect(locations[0].precision == 350)
    #expect(locations[0].certainty == .probable)
  }

  @Test func whatWeHaveNoWordForIsCounted() throws {
    #expect(
      try read(Self.abingdon).unsaid == [
        .placePeriods: 1, .furtherKinds: 1, .parentGrounds: 1, .depictions: 1, .readings: 1,
      ])
  }

  /// Nothing becomes more certain than it was.
  @Test(
    arguments: [
      (#"{"start": {"in": "1930"}}"#, "1930", nil),
      (#"{"start": {"in": "1930-11"}, "end": {"in": "1930-11"}}"#, "1930-11", nil),
      (
        #"{"start": {"latest": "1930"}, "end": {"earliest": "1930"}}"#, nil,
        "begun by 1930; ended not before 1930"
      ),
      (
        #"{"start": {"in": "1920"}, "end": {"earliest": "1930"}}"#, "1920/",
        "ended not before 1930"
      ),
      (#"{"start": {"earliest": "1920"}}"#, nil, "dated not before 1920"),
      (#"{"start": {"in": "1930"}, "end": {"in": "1920"}}"#, nil, "begun 1930; ended 1920"),
      (#"{"start": {"in": "-44"}, "end": {"in": "14~"}}"#, "-0044/0014~", nil),
      (#"{"start": {"in": "yesterday"}}"#, nil, "dated yesterday"),
      (#"{"end": {"in": "1150"}}"#, "/1150", nil),
    ] as [(String, String?, String?)])
  func aTimespanIsTakenAtItsWord(span: String, period: String?, words: String?) throws {
    let when = LinkedPlacesWhen(
      try JSONValue(reading: Array("{\"timespans\": [\(span)]}".utf8)))
    #expect(when.periods.first?.text == period)
    #expect(when.words == words)
  }

  @Test(
    arguments: [
      (#"{"properties": {"title": "A"}}"#, "no identifier"),
      (#"{"@id": "x:1", "properties": {}}"#, "no name"),
      (
        #"{"@id": "x:1", "properties": {"title": "A"}, "geometry": {"type": "Point", "coordinates": [46, 139]}}"#,
        "not on the Earth"
      ),
      (
        #"{"@id": "x:1", "properties": {"title": "A"}, "geometry": {"type": "Point", "coordinates": [[46, 39]]}}"#,
        "nested"
      ),
    ])
  func whatCannotBeAPlaceIsToldWhy(json: String, words: String) throws {
    let error = #expect(throws: RecordProblem.self) { try read(json) }
    #expect(error?.reason.contains(words) == true, "\(error?.reason ?? "")")
  }

  @Test func theObjectsOfAContextAreNoFeatures() throws {
    let file = #"""
      {"@context": ["x", {"features": "[", "a": {"b": [{}]}}], "features": [{"@id": "x:1"},
       {"@id": "x:2", "features": [{}]}], "more": [{"@id": "x:3"}]}
      """#
    var parts = [Array(file.utf8)]
    var records = JSONRecords(ByteStream { parts.popLast() }, depth: 2)
    var found: [String] = []
    while let record = try records.next() {
      found.append(try JSONValue(reading: record.bytes)["@id"]?.string ?? "")
    }
    #expect(found == ["x:1", "x:2"])
  }
}
