import Annotation
import Cartography
import Colourimetry
import Drawing
import Foundation
import Gazetteer
import Geodesy
import Interchange
import Preflight
import TEI
import XML

/// Every reader of the program, with whole inputs of this repository.
struct Subjects {
  /// The root of the repository.
  var repository: URL
  /// A folder of its own for what readers are given as files.
  var scratch: URL

  /// The readers, in the order they are tried.
  func all() throws -> [Subject] {
    [
      text("edtf", ["1928/1930~", "192X", "1930-21", "[1929,1930]", "../1968", "-0044-03-15?"]) {
        _ = try? EDTFDate($0)
      },
      text("language-tag", ["az-Latn-baku1926", "und-Geor", "hy"]) {
        _ = LanguageTag($0).distance(to: LanguageTag("az-Latn"))
      },
      text("name-fold", ["Şuşa", "Շուշի", "Шуша", "شوشا", "თბილისი"]) {
        _ = NameFold.keys(ofQuery: $0)
      },
      text("colour", ["#c8401f", "rgb(1,2,3)", "maroon"]) {
        _ = Colour(hex: $0)
        _ = ScreenColour(hexadecimal: $0)
      },
      text("projection", ["+proj=lcc +lat_1=38 +lat_2=41 +lon_0=46", "EPSG:32638"]) {
        _ = try? Projection(definition: $0)
      },
      text("coordinates", ["46.75,39.76", "-180,90", "177,-20,-178,-15", "44.5,38.8,47,41"]) {
        _ = Coordinate(text: $0)
        _ = GeographicBounds(text: $0)
      },
      try files("json", ["Gazetteer/themes/colour.json"]) { _ = try? JSONValue(reading: $0) },
      try files(
        "geojson", ["Output/jafarov-2012.geojson"],
        words: ["\"Polygon\"", "\"coordinates\":", "null", "\"crs\":"]
      ) { _ = try? GeoJSONReader.features(in: $0, file: "f") },
      try files("elevation-grid", ["Tests/GeodesyTests/Fixtures/around-sevan.asc"]) {
        _ = try? ElevationGrid(asciiGrid: $0, file: "f")
      },
      try files(
        "xml", ["Gazetteer/sources/jafarov-2012.xml"],
        words: ["<!DOCTYPE a [<!ENTITY b \"&c;\">]>", "<![CDATA[", "&amp;", "xmlns:x=\"y\""]
      ) { _ = try? MarkupDocument(bytes: $0, file: "f") },
      try files("theme", ["Gazetteer/themes/dark.json"]) {
        _ = try? JSONDecoder().decode(Theme.self, from: Data($0))
      },
      try files("journal", ["Gazetteer/journals/nature.json"]) {
        _ = try? JSONDecoder().decode(JournalRules.self, from: Data($0))
      },
      try preflight(), try authored(), try database(), try runningText(),
    ] + (try gazetteers()) + [try alternateNames(), try tile(), configuration()]
  }

  private func preflight() throws -> Subject {
    let rules = try JSONDecoder().decode(
      JournalRules.self,
      from: Data(contentsOf: repository.appending(path: "Gazetteer/journals/general.json")))
    let drawings = ["cairo", "illustrator", "inkscape", "matplotlib-text", "svglite", "web"]
    return try files(
      "svg", drawings.map { "Tests/PreflightTests/Fixtures/\($0).svg" },
      words: ["transform=\"scale(1e9)\"", "M0 0L", "<style>", "url(#", "viewBox=\"0 0 0 0\""]
    ) { _ = check($0, file: "f", against: rules) }
  }

  /// Text to be annotated, as it is or with its markup made unseen.
  private func runningText() throws -> Subject {
    let data = try LanguageData(folder: repository.appending(path: "Gazetteer/annotation").path)
    let corpus = try TEIFolder.read(repository.appending(path: "Gazetteer").path)
    let annotator = Annotator(corpus, data)
    let texts = ["az-b", "az-c", "en-a", "hy-a", "ru-a"]
    return try files(
      "text", texts.map { "Tests/AnnotationTests/Evaluation/test/\($0).txt" },
      words: ["<p>", "</script", "<!--", "&#x41;", "](", "\u{202E}", "\u{AD}\n", "1 234-5", "թ."]
    ) { bytes in
      let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
      let text =
        switch bytes.count % 3 {
        case 0: scalars
        case 1: masked(scalars, by: MarkupMask())
        default: masked(scalars, by: MarkdownMask())
        }
      _ = annotator.annotate(text, date: try? EDTFDate("1930-03"))
    }
  }

  /// A text with what is unseen masked, cut in two.
  private func masked(_ scalars: [Unicode.Scalar], by mask: some TextMask) -> [Unicode.Scalar] {
    var mask = mask
    let first = mask.mask(Array(scalars.prefix(scalars.count / 2)), isLast: false)
    return first + mask.mask(Array(scalars[first.count...]), isLast: true)
  }

  /// A folder of authored files of which one is broken.
  private func authored() throws -> Subject {
    let folder = scratch.appending(path: "tei")
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.copyItem(at: smallGazetteer, to: folder)
    let broken = folder.appending(path: "places/karabakh.xml")
    let schema = try self.schema()
    return try files(
      "tei", ["Tests/TEITests/Fixtures/Small/places/karabakh.xml"],
      words: ["<geo>91 181</geo>", "cert=\"low\"", "ref=\"place:\"", "<placeName>", "to=\"..\""]
    ) { bytes in
      try? Data(bytes).write(to: broken)
      _ = try? TEIFolder.read(folder.path, schema: schema)
    }
  }

  /// A gazetteer of few places.
  var smallGazetteer: URL { repository.appending(path: "Tests/TEITests/Fixtures/Small") }

  /// The schema of authored files.
  func schema() throws -> RelaxNGSchema {
    try RelaxNGSchema(
      path: repository.appending(path: "Gazetteer/\(TEIFolder.schema)").path)
  }

  func files(
    _ name: String, _ paths: [String], words: [String] = [],
    read: @escaping ([UInt8]) -> Void
  ) throws -> Subject {
    let seeds = try paths.map {
      try [UInt8](Data(contentsOf: URL(filePath: $0, relativeTo: repository)))
    }
    return Subject(
      name: name, mutator: Mutator(seeds: seeds, words: words.map { Array($0.utf8) }), read: read)
  }

  func text(
    _ name: String, _ seeds: [String], read: @escaping (String) -> Void
  ) -> Subject {
    Subject(
      name: name, mutator: Mutator(seeds: seeds.map { Array($0.utf8) }, words: [])
    ) { read(String(decoding: $0, as: UTF8.self)) }
  }
}
