import Colourimetry
import Drawing
import Foundation

@testable import Cartography

/// A theme of this repository, read as a theme and as bare text.
struct ThemeFile: Sendable {
  static let names = ["colour", "dark", "greyscale", "high-contrast"]
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Gazetteer/themes")

  let theme: Theme
  let text: String

  init(_ name: String) throws {
    let data = try Data(contentsOf: Self.folder.appending(path: "\(name).json"))
    theme = try JSONDecoder().decode(Theme.self, from: data)
    text = String(decoding: data, as: UTF8.self)
  }

  /// Every number of the file under one of some keys, wherever it stands.
  func numbers(under keys: Set<String>) throws -> [Double] {
    func collect(_ value: Any) -> [Double] {
      if let list = value as? [Any] { return list.flatMap(collect) }
      guard let object = value as? [String: Any] else { return [] }
      return object.flatMap { key, value in
        keys.contains(key) ? [value as? Double].compactMap { $0 } : collect(value)
      }
    }
    return collect(try JSONSerialization.jsonObject(with: Data(text.utf8)))
  }
}

extension HexColour {
  /// The colour as colour science takes it.
  var screen: ScreenColour { value.screen }
}

extension Colour {
  /// The colour as colour science takes it, solid.
  var screen: ScreenColour { ScreenColour(red: red, green: green, blue: blue) }
}
