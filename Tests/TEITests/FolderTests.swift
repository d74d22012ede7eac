import Foundation
import Gazetteer
import TEI
import Testing

/// The gazetteer of this repository, read whole and compared with what is known
/// of it by hand.
struct FolderTests {
  private static let reading = Result { () throws(GazetteerError) in
    try TEIFolder.read(Fixtures.gazetteer.path)
  }

  private let corpus: Corpus

  init() throws { corpus = try Self.reading.get() }

  private func place(_ id: Place.ID) throws -> Place {
    try #require(corpus.places.first { $0.id == id })
  }

  private func activity(_ id: Activity.ID) throws -> Activity {
    try #require(corpus.sources.lazy.flatMap(\.activities).first { $0.id == id })
  }

  @Test func thereIsEverything() {
    #expect(corpus.places.count == 541)
    #expect(corpus.sources.count == 16)
    #expect(corpus.sources.map(\.activities.count).reduce(0, +) == 30)
    #expect(corpus.places.map(\.id) == corpus.places.map(\.id).sorted())
    #expect(corpus.sources.map(\.id) == corpus.sources.map(\.id).sorted())
    #expect(corpus.references.map(\.id) == corpus.references.map(\.id).sorted())
  }

  @Test func aTown() throws {
    let shusha = try place("shusha")
    #expect(shusha.kind == "town" && shusha.parent == "nkao" && shusha.certainty == .certain)
    #expect(shusha.point == Coordinate(longitude: 46.74989, latitude: 39.76006))
    #expect(shusha.location(.point)?.precision == 2000)
    #expect(shusha.location(.point)?.provenance.references.contains("geonames") == true)
    #expect(shusha.elevations.map(\.single) == [1339])
    #expect(shusha.identifiers == [ExternalIdentifier(scheme: "GeoNames", value: "147105")])
    #expect(shusha.units.contains { $0.era == .present && $0.country == "AZ" })
    for (language, name) in [
      ("az-Latn", "Şuşa"), ("az-Cyrl", "Шуша"), ("hy", "Շուշի"), ("ru", "Шуша"), ("fa", "شوشا"),
    ] {
      #expect(
        shusha.names.contains {
          $0.language == language && $0.text == name && $0.role == .preferred
        })
    }
    #expect(shusha.names.contains { $0.text == "Panahabad" && $0.role != .preferred })
  }

  @Test func everyRegionOutlineIsARing() throws {
    let outlines = corpus.places.compactMap { $0.location(.outline)?.geometry }
    #expect(outlines.count == 13)
    for case .polygon(let rings) in outlines { #expect(rings.allSatisfy { $0.isClosedRing }) }
    #expect(corpus.places.filter { $0.location(.crest) != nil }.count == 4)
    #expect(corpus.places.filter { $0.location(.course) != nil }.count == 44)
  }

  @Test func twoWorksGiveTwoElevations() throws {
    #expect(corpus.places.contains { Set($0.elevations.map(\.provenance.references)).count > 1 })
  }

  @Test func aRiverFlowsFromItsSource() throws {
    let tartar = try place("tartar")
    #expect(tartar.relations.map(\.kind) == ["flowsInto"])
    #expect(tartar.relations.map(\.target) == ["kura"])
    #expect(tartar.length == 147.6)
    guard case .line(let course)? = tartar.location(.course)?.geometry else {
      Issue.record("no course")
      return
    }
    let (source, mouth) = (try #require(course.first), try #require(course.last))
    #expect(source.longitude < 46.2 && mouth.longitude > 47.2)
  }

  @Test func aClaimOfARegion() throws {
    let extent = try activity("movement-extent")
    #expect(extent.date?.text == "1928/1930~")
    #expect(
      extent.placements.map(\.nameInSource.text) == ["Karabakh", "Zangezur", "Western Azerbaijan"])
    #expect(
      extent.placements.flatMap(\.candidates).map(\.place) == [
        "karabakh", "zangezur", "western-azerbaijan",
      ])
    #expect(extent.placements.allSatisfy { $0.extent == .region })
    #expect(extent.actors.map(\.name) == ["kachaghs"])
  }

  @Test func aNameThatMayMeanSeveralPlaces() throws {
    let several = corpus.sources.flatMap(\.activities).flatMap(\.placements)
      .filter { $0.candidates.count > 1 }
    #expect(several.contains { $0.nameInSource.text == "Koyunlu" })
    for placement in several {
      let likelihoods = placement.candidates.compactMap(\.likelihood)
      #expect(likelihoods.count == placement.candidates.count)
      #expect(likelihoods == likelihoods.sorted { $0 > $1 })
    }
  }

  @Test func readingTwiceGivesTheSame() throws {
    #expect(try TEIFolder.read(Fixtures.gazetteer.path) == corpus)
  }
}
