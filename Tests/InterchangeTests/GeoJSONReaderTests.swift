import Gazetteer
import Interchange
import Testing

/// GeoJSON of others read into shapes and facts.
struct GeoJSONReaderTests {
  private func read(_ text: String) throws -> [GeoJSONFeature] {
    try GeoJSONReader.features(in: Array(text.utf8), file: "lakes.geojson")
  }

  private func position(_ longitude: Double, _ latitude: Double) -> Coordinate {
    Coordinate(longitude: longitude, latitude: latitude)
  }

  @Test func readsAFeatureWhoseTypeComesLast() throws {
    let features = try read(
      """
      {"features":[{"properties":{"name":"Sevan","depth_m":79.4,"salt":false},
      "geometry":{"coordinates":[45.3,40.3,1900],"type":"Point"},"id":7,"type":"Feature"}],
      "type":"FeatureCollection"}
      """)
    let feature = try #require(features.first)
    #expect(feature.id == "7")
    #expect(feature.geometries == [.point(position(45.3, 40.3))])
    #expect(feature["name"] == .string("Sevan"))
    #expect(feature["depth_m"]?.number == 79.4)
    #expect(feature["absent"] == nil)
  }

  @Test func splitsMultiGeometries() throws {
    let features = try read(
      """
      {"type":"GeometryCollection","geometries":[
      {"type":"MultiPoint","coordinates":[[1,2],[3,4]]},
      {"type":"MultiLineString","coordinates":[[[0,0],[1,1]],[[2,2],[3,3],[4,4]]]},
      {"type":"MultiPolygon","coordinates":[
      [[[0,0],[9,0],[9,9],[0,0]],[[1,1],[2,2],[2,1],[1,1]]],
      [[[20,0],[29,0],[29,9],[20,0]]]]}]}
      """)
    let shapes = try #require(features.first).geometries
    #expect(shapes.count == 6)
    #expect(shapes[1] == .point(position(3, 4)))
    #expect(shapes[3] == .line([position(2, 2), position(3, 3), position(4, 4)]))
    let hole = [position(1, 1), position(2, 2), position(2, 1), position(1, 1)]
    let outer = [position(0, 0), position(9, 0), position(9, 9), position(0, 0)]
    #expect(shapes[4] == .polygon([outer, hole]))
  }

  @Test func keepsANullGeometry() throws {
    let features = try read("{\"type\":\"Feature\",\"geometry\":null,\"properties\":null}")
    #expect(features == [GeoJSONFeature(geometries: [])])
  }

  @Test(arguments: [
    ("{\"type\":\"Topology\"}", GeoJSONFault.Problem.unknownType("Topology")),
    ("{}", .unknownType(nil)),
    ("[]", .notJSON(.expected("“{”"))),
    ("{\"type\":\"Point\"}", .coordinatesDoNotFit(type: "Point")),
    ("{\"type\":\"Point\",\"coordinates\":[[1,2]]}", .coordinatesDoNotFit(type: "Point")),
    ("{\"type\":\"Point\",\"coordinates\":[]}", .coordinatesDoNotFit(type: "Point")),
    ("{\"type\":\"Point\",\"coordinates\":null}", .coordinatesDoNotFit(type: "Point")),
    (
      "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0]],[2,2]]}",
      .coordinatesDoNotFit(type: "Polygon")
    ),
    ("{\"type\":\"LineString\",\"coordinates\":[[1,2],[3]]}", .shortPosition),
    ("{\"type\":\"LineString\",\"coordinates\":[[1,2]]}", .shortLine(positions: 1)),
    (
      "{\"type\":\"Point\",\"coordinates\":[4500000,430000]}",
      .outOfRange(longitude: 4_500_000, latitude: 430_000)
    ),
    (
      "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[0,0]]]}", .shortRing(positions: 3)
    ),
    ("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}", .openRing),
    (
      """
      {"type":"FeatureCollection","features":[],
      "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}}}
      """, .foreignReferenceSystem("urn:ogc:def:crs:EPSG::3857")
    ),
  ])
  func refuses(text: String, problem: GeoJSONFault.Problem) throws {
    let error = #expect(throws: GeoJSONFaults.self) { try read(text) }
    #expect(error?.faults.map(\.problem) == [problem])
  }

  @Test func collectsEveryFaultWithItsPlace() throws {
    let error = #expect(throws: GeoJSONFaults.self) {
      try read(
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":[45,95]}},
        {"type":"Feature","id":"b","geometry":{"type":"Point","coordinates":[45,40]}},
          {"type":"Feature","id":"c","geometry":{"type":"Circle","coordinates":[45,40]}}]}
        """)
    }
    let faults = try #require(error).faults
    #expect(faults.map(\.feature) == ["a", "c"])
    #expect(faults.map(\.line) == [2, 4])
    #expect(faults.map(\.column) == [1, 3])
    #expect(faults.allSatisfy { $0.file == "lakes.geojson" })
  }

  @Test func acceptsTheOldNamesOfItsReferenceSystem() throws {
    let features = try read(
      """
      {"type":"FeatureCollection","features":[],
      "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}}}
      """)
    #expect(features.isEmpty)
  }

  @Test func readsBackWhatTheWriterWrites() throws {
    let features = [
      GeoJSONFeature(id: "x", geometries: [], properties: [.init("a", .null)]),
      GeoJSONFeature(
        geometries: [
          .polygon([[position(0, 0), position(9, 0), position(9, 9), position(0, 0)]]),
          .polygon([[position(20, 0), position(29, 0), position(29, 9), position(20, 0)]]),
        ], properties: [.init("name", .string("Şuşa"))]),
      GeoJSONFeature(geometries: [.point(position(1, 2)), .line([position(1, 2), position(3, 4)])]),
    ]
    let bytes = GeoJSONWriter.bytes(of: features, name: "round trip")
    #expect(try GeoJSONReader.features(in: bytes, file: "x") == features)
  }
}
