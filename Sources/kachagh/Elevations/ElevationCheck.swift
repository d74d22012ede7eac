import Gazetteer
import Geodesy

/// Finds stated elevations that the grid disagrees with by more than its slope
/// and cells explain: a hint at a swapped digit or a wrong position, not a
/// mistake.
struct ElevationCheck {
  private let grid: ElevationGrid

  /// Prepares with the grid of the base map.
  init(grid: ElevationGrid) { self.grid = grid }

  /// All of them, by place.
  func doubts(in corpus: Corpus) -> [Doubt] {
    let summits = corpus.placeKinds.filter { $0.family == .summit }.map(\.id)
    return corpus.places.flatMap { place -> [Doubt] in
      let isSummit = summits.contains(place.kind)
      guard let location = place.location(.point), case .point(let point) = location.geometry,
        let allowed = grid.allowance(
          at: [point.longitude, point.latitude], within: location.precision ?? 0)
      else { return [] }
      return place.elevations.enumerated().compactMap { index, elevation in
        // A summit stands above all that a grid of means knows of it.
        guard let stated = elevation.single, !allowed.contains(stated),
          !isSummit || stated < allowed.lowerBound
        else { return nil }
        return Doubt(
          .elevation(place.id, index), .elevationOffGrid(stated: stated, allowed: allowed))
      }
    }
  }
}
