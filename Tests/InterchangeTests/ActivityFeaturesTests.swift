import Gazetteer
import Interchange
import Testing

/// What a source attests, as features.
struct ActivityFeaturesTests {
  private let features = ActivityFeatures(corpus: SampleCorpus.corpus)
    .features(of: [SampleCorpus.gazette])

  private func feature(_ id: String) throws -> GeoJSONFeature {
    try #require(features.first { $0.id == id })
  }

  @Test func everyPairOfClaimAndPlaceIsAFeature() {
    #expect(
      features.map(\.id) == [
        "shared-total/upland", "shared-total/ford", "candidates/mill", "candidates/lost",
        "help/upland", "help/ford", "help/mill", "help/upland/mill", "nowhere",
        "place:upland/outline",
      ])
  }

  @Test func everyFeatureHasTheSameProperties() {
    #expect(Set(features.map { $0.properties.map(\.name) }).count == 1)
    #expect(Set(features[0].properties.map(\.name)).count == features[0].properties.count)
  }

  @Test func aClaimSaysWhatWhenAndByWhom() throws {
    let feature = try feature("shared-total/upland")
    let expected: [(String, JSONValue)] = [
      ("feature", .string("claim")), ("source", .string("gazette-1930")),
      ("kind_label", .string("Uprising")), ("class", .string("resistance")),
      ("date_edtf", .string("1930-11")), ("date_start", .string("1930-11-01")),
      ("date_end", .string("1930-11-30")), ("locality", .string("region")),
      ("name_as_in_source", .string("the uplands")), ("name", .string("Upland")),
      ("names", .string("en Upland; az-Latn Upland az")), ("precision_m", .number(2000)),
      ("location_certainty", .string("probable")), ("location_source", .string("by hand")),
      ("certainty", .string("certain")), ("summary", .string("A total of \"19\".")),
      ("citation", .string("Gazette (27 April 1930), No. 14 (as cited by Writer 2025).")),
    ]
    for (name, value) in expected { #expect(feature[name] == value, "\(name)") }
  }

  @Test func aTotalOfSeveralPlacesIsMarkedAsOne() throws {
    for id in ["shared-total/upland", "shared-total/ford"] {
      let feature = try feature(id)
      #expect(feature["quantity"] == .number(19))
      #expect(feature["shared_total"] == .bool(true))
      #expect(feature["quantity_text"] == .string("c. 19 attacks"))
    }
    #expect(try feature("candidates/mill")["shared_total"] == .bool(false))
  }

  @Test func aFigureOfOnePlaceStaysThere() throws {
    #expect(try feature("help/upland")["quantity_max"] == .number(400))
    #expect(try feature("help/upland")["quantity"] == .null)
    #expect(try feature("help/upland")["qualifier"] == .string("up-to"))
    #expect(try feature("help/ford")["quantity_max"] == .null)
    #expect(try feature("help/upland/mill")["quantity_text"] == .string("up to 400 men"))
  }

  @Test func aPartOfAFigureIsKeptApart() throws {
    let feature = try feature("candidates/mill")
    #expect(feature["quantity"] == .number(600))
    #expect(feature["part_quantity"] == .number(70))
    #expect(feature["part_label"] == .string("of the valley"))
  }

  @Test func everyCandidateIsAFeatureWithItsLikelihood() throws {
    let mill = try feature("candidates/mill")
    #expect(mill["candidate_likelihood"] == .number(0.6))
    #expect(mill["candidate_count"] == .number(2))
    #expect(mill["location_certainty"] == .string("conjectural"))
    let lost = try feature("candidates/lost")
    #expect(lost.geometries.isEmpty)
    #expect(lost["locality"] == .string("point"))
  }

  @Test func theSourcesOwnElevationGoesFirst() throws {
    #expect(try feature("shared-total/upland")["elevation_m"] == .number(700))
    #expect(try feature("shared-total/upland")["elevation_source"] == .string("Gazette 1930"))
  }

  @Test func aLinkRunsThroughItsWaypoints() throws {
    let link = try feature("help/upland/mill")
    let positions = [(46.5, 39.5), (47.1234567, 40.25), (47.5, 40.5)]
    #expect(
      link.geometries == [
        .line(positions.map { Coordinate(longitude: $0.0, latitude: $0.1) })
      ])
    #expect(link["feature"] == .string("link"))
  }

  @Test func aClaimWithoutAPlaceHasNoGeometry() throws {
    let feature = try feature("nowhere")
    #expect(feature.geometries.isEmpty)
    #expect(feature["locality"] == .string("unlocated"))
    #expect(
      feature["citation"]
        == .string("Gazette (27 April 1930), No. 14 (as inferred by Writer 2025)."))
  }

  @Test func labelsFollowTheLanguage() throws {
    let features = ActivityFeatures(corpus: SampleCorpus.corpus, language: "az")
      .features(of: [SampleCorpus.gazette])
    #expect(features[0]["kind_label"] == .string("Üsyan"))
    #expect(features[0]["name"] == .string("Upland az"))
  }
}
