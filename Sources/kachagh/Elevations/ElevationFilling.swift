import Foundation
import Gazetteer
import Geodesy

/// Gives places without an elevation that of a grid, marked as such.
struct ElevationFilling {
  private let grid: ElevationGrid
  private let works: [Reference.ID]

  /// Prepares with a grid and the works its heights come from.
  init(grid: ElevationGrid, works: [Reference.ID]) {
    self.grid = grid
    self.works = works
  }

  /// The corpus with an elevation for every settlement, summit and pass that has
  /// none and lies on the grid. Of a river or a region one height says nothing.
  func filled(_ corpus: Corpus) -> Corpus {
    let families = Dictionary(corpus.placeKinds.map { ($0.id, $0.family) }) { first, _ in first }
    var corpus = corpus
    for index in corpus.places.indices where corpus.places[index].elevations.isEmpty {
      guard let family = families[corpus.places[index].kind], Self.points.contains(family),
        let elevation = elevation(of: corpus.places[index])
      else { continue }
      corpus.places[index].elevations = [elevation]
    }
    return corpus
  }

  /// The families of which one height says something.
  private static let points: Set<PlaceKind.Family> = [.settlement, .summit, .pass]

  private func elevation(of place: Place) -> Elevation? {
    guard let point = place.point,
      let height = grid.elevation(at: [point.longitude, point.latitude], .bilinear)
    else { return nil }
    let size = ElevationCommand.size(of: grid.cell(atLatitude: point.latitude))
    return Elevation(
      lowest: height.rounded(), highest: height.rounded(),
      provenance: Provenance(
        references: works, note: "Derived from the elevation grid of the base map, \(size)."))
  }
}

/// Which works the elevations of the base map come from.
struct ElevationWorks: Decodable {
  /// Their identifiers.
  var works: [String]
}

extension Project {
  /// What fills a corpus from the grid of the base map.
  ///
  /// - Throws: `DataFileError` of a work the corpus does not have.
  func elevationFilling(in corpus: Corpus) throws -> ElevationFilling {
    let works = try ElevationWorks(file: elevationWorks).works.map { Reference.ID($0) }
    for work in works where !corpus.references.contains(where: { $0.id == work }) {
      throw DataFileError(path: elevationWorks, reason: "there is no work \(work)")
    }
    return ElevationFilling(grid: try ElevationFile.read(elevationGrid), works: works)
  }
}
