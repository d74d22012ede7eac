import Foundation
import Gazetteer
import Interchange
import PlaceDatabase
import TEI
import Testing

/// Places that go out as Linked Places, into a database, and out again.
struct ExchangeTests {
  private let corpus: Corpus
  private let terms: LinkedPlacesTerms
  private let kinds: KindTable
  private let folder: URL

  init() throws {
    let gazetteer = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Gazetteer")
    corpus = try TEIFolder.read(gazetteer.path)
    func table<Table: Decodable>(_ name: String) throws -> Table {
      let file = gazetteer.appending(path: "exchange/\(name).json")
      return try JSONDecoder().decode(Table.self, from: try Data(contentsOf: file))
    }
    terms = try table("linked-places")
    kinds = try table("kinds")
    folder = FileManager.default.temporaryDirectory.appending(path: "exchange-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// The places of a file of Linked Places, after they have been in a database.
  private func places(from file: [UInt8]) throws -> [LinkedPlace] {
    let path = folder.appending(path: "\(UUID().uuidString).gpkg").path
    let dataset = ImportedDataset(
      reference: Reference(id: "all", kind: "dataset", title: "All"), format: "lpf")
    let database = try PlaceImport(into: path, dataset: dataset)
    var parts = [file]
    let reader = GazetteerReader(format: .linkedPlaces, kinds: kinds, terms: terms)
    try reader.read(ByteStream { parts.popLast() }) { record, _ in
      switch record {
      case .place(let place): try database.add(place)
      case .rejected(let record): Issue.record("\(record.line): \(record.reason)")
      }
    }
    try database.finish()
    let linked = LinkedPlacesReader(kinds: kinds, terms: terms)
    var places: [LinkedPlace] = []
    try PlaceDatabase(path: path).forEachPlace(of: "all") { imported in
      places.append(try #require(imported.record.flatMap(linked.place(ofRecord:))))
    }
    return places
  }

  /// Nothing the gazetteer says of any of its places is lost on the way. A ring
  /// alone is turned about where it does not run as GeoJSON wants it.
  @Test func everyAuthoredPlaceComesBackAsItWas() throws {
    var authored = corpus.places
    for place in authored.indices {
      for location in authored[place].locations.indices {
        authored[place].locations[location].geometry =
          authored[place].locations[location].geometry.rightHanded
      }
    }
    func file(of places: [Place]) -> [UInt8] {
      var writer = LinkedPlacesWriter(context: PlaceContext(corpus), terms: terms)
      return writer.bytes(of: places.map { ExportedPlace($0) })
    }
    let linked = try places(from: file(of: authored))
    #expect(linked.count > 500)
    for (place, original) in zip(linked.map(\.place), authored) where place != original {
      Issue.record("\(original.id): \(difference(place, original))")
    }
    let tei = TEIPlaces.document(of: authored, title: "All")
    #expect(TEIPlaces.document(of: linked.map(\.place), title: "All") == tei)
    // And once more the same bytes.
    #expect(file(of: linked.map(\.place)) == file(of: authored))
  }

  /// The fields of two places that differ.
  private func difference(_ first: Place, _ second: Place) -> String {
    zip(Mirror(reflecting: first).children, Mirror(reflecting: second).children)
      .filter { "\($0.value)" != "\($1.value)" }
      .map { "\($0.label ?? ""): \($0.value) was \($1.value)" }.joined(separator: "; ")
  }
}
