import Gazetteer
import Testing

/// A map to be drawn.
struct MapRequest: Hashable, Sendable, CustomTestStringConvertible {
  /// The identifier of a source; nil for the overview.
  var source: Reference.ID?
  /// The width of the sheet in millimetres.
  var width: Double
  /// The language of names; nil for that of the sources.
  var language: String?
  /// The name of a theme.
  var theme = "colour"

  var testDescription: String {
    "\(source?.text ?? "overview"), \(width) mm" + (language.map { ", \($0)" } ?? "")
      + (theme == "colour" ? "" : ", \(theme)")
  }

  /// Every map at the widths of one column and of two; the fullest, which is
  /// the overview, at other widths, in another language and script, and all of
  /// them in every theme.
  static func all() throws -> [MapRequest] {
    let maps = try [180, 85].flatMap { try sources(width: $0) + [overview(width: $0)] }
    let others = [120, 140, 170, 190].map { overview(width: $0) }
    let themed = ["greyscale", "high-contrast", "dark"].flatMap { theme in
      maps.map { map in
        var map = map
        map.theme = theme
        return map
      }
    }
    return maps + others + [overview(width: 180, language: "hy")] + themed
  }

  /// The map of each source.
  static func sources(width: Double) throws -> [MapRequest] {
    try AuthoredAtlas.shared.get().corpus.sources.map { MapRequest(source: $0.id, width: width) }
  }

  /// The map of all sources.
  static func overview(width: Double, language: String? = nil) -> MapRequest {
    MapRequest(width: width, language: language)
  }
}
