import Foundation
import Geodesy

@testable import Cartography

/// The ground of this repository, and how it is drawn.
struct ReliefGround {
  /// From the whole of a country to the shores of a lake.
  static let windows = [
    GeographicBounds(west: 44, south: 38.4, east: 50.6, north: 42.2),
    GeographicBounds(west: 44.8, south: 39.2, east: 48.6, north: 42),
    GeographicBounds(west: 44.4, south: 39.5, east: 46.2, north: 40.9),
  ]

  let theme: Theme
  let grid: ElevationGrid

  init() throws {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Gazetteer")
    theme = try JSONDecoder().decode(
      Theme.self, from: Data(contentsOf: folder.appending(path: "themes/colour.json")))
    let elevation = try Data(contentsOf: folder.appending(path: "basemap/elevation.asc"))
    grid = try ElevationGrid(asciiGrid: Array(elevation), file: "elevation.asc")
  }

  /// A window on a sheet two columns wide.
  func frame(of window: GeographicBounds) throws -> MapFrame {
    try ExtentFitting(left: 9.5, top: 9.5, width: 491, coverage: grid.bounds)
      .window(bounds: window)
  }
}
