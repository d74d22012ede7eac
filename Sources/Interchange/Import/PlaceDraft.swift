import Foundation
import Gazetteer

/// What a record says of a place, before it is checked.
struct PlaceDraft {
  var id = ""
  var name = ""
  /// Other names, each with its language.
  var others: [(text: String, language: String)] = []
  var language = "und"
  var longitude: Double?
  var latitude: Double?
  var code: String?
  var country: String?
  var population: Int?
  var elevation: Double?

  /// The longest name, in bytes.
  static let longestName = 400

  /// The place.
  ///
  /// - Throws: `RecordProblem` where the record has no identifier or name, or a
  ///   position that is not on the Earth.
  func place(_ kinds: KindTable) throws(RecordProblem) -> ImportedPlace {
    guard !id.isEmpty else { throw RecordProblem("the record has no identifier") }
    let main = name.tidy
    guard !main.isEmpty else { throw RecordProblem("the record has no name") }
    var seen: Set<String> = [main]
    var names = [Toponym(text: main, language: language, role: .preferred)]
    for other in others {
      let text = other.text.tidy
      guard !text.isEmpty, text.utf8.count <= Self.longestName, seen.insert(text).inserted else {
        continue
      }
      names.append(Toponym(text: text, language: other.language, role: .variant))
    }
    return ImportedPlace(
      place: Place(
        id: Place.ID(id), kind: kinds.kind(of: code ?? ""), heading: main, names: names,
        locations: try location(),
        elevations: elevation.map { [Elevation(lowest: $0, highest: $0)] } ?? [],
        units: country.map { [AdministrativeUnit(era: .present, country: $0)] } ?? []),
      featureCode: code, population: population)
  }

  private func location() throws(RecordProblem) -> [Location] {
    guard longitude != nil || latitude != nil else { return [] }
    guard let longitude, let latitude else {
      throw RecordProblem("the record has one coordinate of two")
    }
    guard (-180...180).contains(longitude), (-90...90).contains(latitude) else {
      throw RecordProblem(
        "longitude \(longitude) and latitude \(latitude) are not on the Earth, or are swapped")
    }
    let position = Coordinate(longitude: longitude, latitude: latitude)
    return [Location(role: .point, geometry: .point(position))]
  }
}
