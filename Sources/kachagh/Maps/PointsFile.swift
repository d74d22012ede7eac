import Cartography
import Foundation
import Gazetteer
import Interchange

/// Reads the points of a user's GeoJSON file.
struct PointsFile {
  /// The property with the name; nil to take the first of those in use.
  var nameProperty: String?
  /// The property that says how much a name matters; nil where all count alike.
  var rankProperty: String?

  /// Properties that hold the name in files of other programs.
  static let usualNames = ["name", "Name", "NAME", "title", "label", "asciiname"]
  /// How many features at fault are told by name.
  private static let told = 10

  /// The points of a file, in its order; a feature of several points gives
  /// several.
  ///
  /// - Throws: `FileError`, `GeoJSONFaults`; `CommandError` where a feature has
  ///   another shape, or there is no point at all.
  func points(in path: String) throws -> [NamedPoint] {
    let features = try GeoJSONReader.features(in: try contents(of: path), file: path)
    var points: [NamedPoint] = []
    var others: [String] = []
    for (index, feature) in features.enumerated() {
      let id = feature.id ?? String(index + 1)
      for geometry in feature.geometries {
        guard case .point(let position) = geometry else {
          if others.last != id { others.append(id) }
          continue
        }
        points.append(
          NamedPoint(
            id: id, name: name(of: feature), language: feature["lang"]?.string ?? "und",
            position: [position.longitude, position.latitude], weight: weight(of: feature)))
      }
    }
    guard others.isEmpty else {
      throw CommandError.notPoints(
        path: path, count: others.count, features: Array(others.prefix(Self.told)))
    }
    guard !points.isEmpty else { throw CommandError.noPoints(path: path) }
    return points
  }

  private func name(of feature: GeoJSONFeature) -> String? {
    let keys = nameProperty.map { [$0] } ?? Self.usualNames
    let name = keys.lazy.compactMap { feature[$0]?.string }.first
    guard let name, name.contains(where: { !$0.isWhitespace }) else { return nil }
    return name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .precomposedStringWithCanonicalMapping
  }

  /// Names with ten times the figure count twice as much.
  private func weight(of feature: GeoJSONFeature) -> Double {
    guard let rankProperty, let value = feature[rankProperty] else { return 1 }
    let figure = value.number ?? value.string.flatMap(Double.init) ?? 0
    return figure > 1 && figure.isFinite ? pow(2, log10(figure)) : 1
  }
}
