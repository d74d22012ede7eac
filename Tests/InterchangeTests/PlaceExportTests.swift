import Foundation
import Gazetteer
import Testing

@testable import Interchange

/// Places in the formats of other programs, by their values.
struct PlaceExportTests {
  private let terms: LinkedPlacesTerms

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Gazetteer/exchange/linked-places.json")
    terms = try JSONDecoder().decode(
      LinkedPlacesTerms.self, from: try Data(contentsOf: file))
  }

  /// A place that says one of everything.
  private static func nukha() throws -> Place {
    Place(
      id: "nukha", kind: "town", heading: "Nukha (now Sheki)",
      names: [
        Toponym(
          text: "Nuxa", language: "az-Latn-baku1926", role: .former,
          period: try EDTFDate("1928/1930~"), references: ["study-2025"],
          certainty: .conjectural, note: "Seen once."),
        Toponym(
          text: "Нуха", language: "ru", role: .preferred, references: ["study-2025"]),
      ],
      locations: [
        Location(
          role: .point, geometry: .point(Coordinate(longitude: 47.17056, latitude: 41.19194)),
          precision: 2500, certainty: .probable, period: try EDTFDate("../1968"),
          provenance: Provenance(references: ["study-2025"], note: "by hand")),
        Location(
          role: .outline,
          geometry: .polygon([
            [(46.0, 39.0), (46.0, 40.0), (47.0, 40.0), (46.0, 39.0)].map {
              Coordinate(longitude: $0.0, latitude: $0.1)
            }
          ])),
      ],
      elevations: [Elevation(lowest: 549, highest: 700)], parent: "upland",
      relations: [PlaceRelation(kind: "flowsInto", target: "lost")],
      units: [
        AdministrativeUnit(era: .present, name: "Sheki", country: "AZ"),
        AdministrativeUnit(era: .historical, name: "Okrug", period: try EDTFDate("../1930-08")),
      ],
      identifiers: [
        ExternalIdentifier(scheme: "GeoNames", value: "585170"),
        ExternalIdentifier(scheme: "Nobody's list", value: "7"),
      ], certainty: .probable, rank: 2, length: 12.5, note: "Called Nukha.")
  }

  private func feature(_ place: Place) throws -> JSONValue {
    var writer = LinkedPlacesWriter(context: PlaceContext(SampleCorpus.corpus), terms: terms)
    let file = try JSONValue(reading: writer.bytes(of: [ExportedPlace(place)]))
    return try #require(file["features"]?.array?.first)
  }

  // MARK: Linked Places

  @Test func linkedPlacesSayEverything() throws {
    let feature = try feature(Self.nukha())
    #expect(feature["@id"] == .string("place:nukha"))
    #expect(feature["certainty"] == .string("less-certain"))
    let properties = try #require(feature["properties"])
    #expect(properties["title"] == .string("Nukha (now Sheki)"))
    #expect(properties["ccodes"] == .texts(["AZ"]))
    #expect(properties["length_km"] == .number(12.5))
    #expect(
      properties["identifiers"]?.array?.map { $0["scheme"] } == [
        .string("GeoNames"), .string("Nobody's list"),
      ])
    #expect(properties["units"]?.array?.count == 2)
    let links = try #require(feature["links"]?.array)
    #expect(links.map { $0["identifier"] } == [.string("gn:585170")])
    let relations = try #require(feature["relations"]?.array)
    #expect(
      relations.map { $0["relationType"] } == [
        .string("gvp:broaderPartitive"), .string("relation:flowsInto"),
      ])
    #expect(relations.map { $0["relationTo"] } == [.string("place:upland"), .string("place:lost")])
  }

  @Test func aNameKeepsItsTimeItsWorkAndItsDoubt() throws {
    let name = try #require(feature(Self.nukha())["names"]?.array?.first)
    #expect(name["lang"] == .string("az-Latn-baku1926"))
    #expect(name["certainty"] == .string("uncertain"))
    let when = try #require(name["when"])
    #expect(when["edtf"] == .string("1928/1930~"))
    #expect(when["certainty"] == .string("less-certain"))
    #expect(
      when["timespans"]?.array == [
        .object([
          .init("start", .object([.init("in", .string("1928"))])),
          .init("end", .object([.init("in", .string("1930"))])),
        ])
      ])
    let citation = try #require(name["citations"]?.array?.first)
    #expect(citation["year"] == .string("2025"))
    #expect(citation["@id"] == .string("bibl:study-2025"))
  }

  @Test func aGeometryKeepsItsPrecisionInKilometresAndNoHeight() throws {
    let geometry = try #require(feature(Self.nukha())["geometry"])
    #expect(geometry["type"] == .string("GeometryCollection"))
    let point = try #require(geometry["geometries"]?.array?.first)
    #expect(point["coordinates"] == .array([.number(47.17056), .number(41.19194)]))
    #expect(point["approximation"]?["tolerance"] == .number(2.5))
    #expect(
      point["when"]?["timespans"]?.array?.first?["start"]
        == .object([.init("latest", .string("1968-01-01"))]))
    let ring = geometry["geometries"]?.array?.last?["coordinates"]?.array?.first?.array
    #expect(ring?[1] == .array([.number(47), .number(40)]))
  }

  /// A place is attested at the time of a claim, which is no lifespan.
  @Test func attestationIsNoLifespan() throws {
    let ford = try #require(SampleCorpus.corpus.places.first { $0.id == "ford" })
    #expect(
      try feature(ford)["when"]?["timespans"]?.array == [
        .object([
          .init("start", .object([.init("latest", .string("1930-11"))])),
          .init("end", .object([.init("earliest", .string("1930-11"))])),
        ])
      ])
    let lost = Place(id: "lost", kind: "village", heading: "Lost")
    let feature = try feature(lost)
    #expect(feature["geometry"] == .null)
    #expect(feature["names"]?.array?.first?["role"] == .string("heading"))
    #expect(feature["when"]?["timespans"]?.array?.first?["end"] == nil)
  }

  // MARK: Tables

  private func rows(of places: [Place]) -> [[Substring]] {
    var table = LinkedPlacesTable(context: PlaceContext(SampleCorpus.corpus), terms: terms)
    let bytes = table.bytes(of: places.map { ExportedPlace($0) })
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }

  @Test func theTableOfLinkedPlacesHasOneRowAPlace() throws {
    let rows = rows(of: [try Self.nukha()])
    #expect(rows.map(\.count) == [19, 19])
    let row = Dictionary(zip(rows[0], rows[1])) { $1 }
    #expect(row["title"] == "Нуха")
    #expect(row["title_source"] == "Writer 2025")
    #expect(row["attestation_year"] == "1930")
    #expect(row["matches"] == "gn:585170")
    #expect(row["variants"] == "Nuxa@az-Latn-baku1926")
    #expect(row["approximation"] == "2.5")
    #expect(row["parent_name"] == "Upland")
  }

  /// What a spreadsheet takes for a formula, characters that turn or break the
  /// line, and markup.
  private static let hostile = "=HYPERLINK(\"http://x\",\"y\")\t\u{202E}<script>\r\n\u{7}\u{200C}z"

  @Test func aHostileNameIsHarmlessInATable() throws {
    let place = Place(
      id: "x", kind: "village", heading: "x",
      names: [Toponym(text: Self.hostile, language: "en", role: .preferred)])
    let harmless = "'=HYPERLINK(\"http://x\",\"y\") <script>   \u{200C}z"
    #expect(rows(of: [place]).last?[1] == Substring(harmless))
    let features = PlaceFeatures(context: PlaceContext(SampleCorpus.corpus)).marks(of: [place])
    let table = String(decoding: FeatureTable.bytes(of: features), as: UTF8.self)
    let quoted = harmless.replacing("\"", with: "\"\"")
    #expect(table.contains(",\"\(quoted)\","))
    #expect(table.unicodeScalars.first == "\u{FEFF}")
  }

  @Test func aHostileNameIsHarmlessInABalloon() throws {
    let feature = GeoJSONFeature(
      id: "a/b", geometries: [],
      properties: [.init("name", .string(Self.hostile)), .init("note", .string(Self.hostile))])
    let writer = KMLWriter(
      name: "n", nameProperties: ["name"], wordProperties: ["note"], styleProperty: "kind")
    let text = String(decoding: writer.bytes(of: [feature]), as: UTF8.self)
    #expect(text.contains("<description>=HYPERLINK(\"http://x\",\"y\") &amp;lt;script&amp;gt;"))
    #expect(!text.contains("<script>") && !text.contains("\u{202E}") && !text.contains("\u{7}"))
  }

  @Test func aNegativeNumberIsNoFormula() {
    #expect("-45.5".withoutFormula == "-45.5")
    #expect("-45.5+x".withoutFormula == "'-45.5+x")
  }
}
