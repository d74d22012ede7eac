import Foundation
import Gazetteer
import Geodesy
import TEI

/// Tells, on the standard error stream, of stated elevations that the grid
/// disagrees with by more than its slope and cells explain: a hint at a swapped
/// digit or a wrong position, not a mistake.
struct ElevationCheck {
  private let grid: ElevationGrid

  /// Prepares with the grid of the base map.
  init(grid: ElevationGrid) { self.grid = grid }

  /// Tells of each, by file and line.
  func tell(_ authored: AuthoredCorpus) {
    let lines = warnings(authored).sorted { $0.origin < $1.origin }.map { origin, words in
      "\(origin): \(words)\n"
    }
    FileHandle.standardError.write(Data(lines.joined().utf8))
  }

  private func warnings(_ authored: AuthoredCorpus) -> [(origin: Origin, words: String)] {
    let kinds = authored.corpus.placeKinds.filter { $0.family == .summit }.map(\.id)
    return authored.corpus.places.flatMap { place -> [(Origin, String)] in
      let isSummit = kinds.contains(place.kind)
      guard let location = place.location(.point), case .point(let point) = location.geometry,
        let allowed = grid.allowance(
          at: [point.longitude, point.latitude], within: location.precision ?? 0)
      else { return [] }
      return zip(place.elevations, authored.elevations[place.id] ?? []).compactMap {
        elevation, origin in
        // A summit stands above all that a grid of means knows of it.
        guard let stated = elevation.single, !allowed.contains(stated),
          !isSummit || stated < allowed.lowerBound
        else { return nil }
        let (lowest, highest) = (Int(allowed.lowerBound), Int(allowed.upperBound))
        return (
          origin,
          "warning: \(place.id) is said to lie at \(Int(stated)) m, but the elevation grid has "
            + "\(lowest) to \(highest) m thereabouts; look at the figure and the position"
        )
      }
    }
  }
}
