public import Drawing
import Geodesy
import Labelling

/// What takes long to make and is often the same when maps are drawn again: their
/// reliefs, these as files, and the places of their names.
///
/// A map drawn with a memory is the same as one drawn without.
public final class MapMemory: Sendable {
  let reliefs = Memory<ReliefRequest, Layer?>()
  let placements = Memory<PlacementRequest, Placement>()
  private let pictures = Memory<PictureRequest, [UInt8]>()

  /// Makes an empty memory.
  public init() {}

  /// The file of a picture, made by `pack` where the picture is new.
  public func file<Failure>(
    of picture: Image, made pack: (Image) throws(Failure) -> [UInt8]
  ) throws(Failure) -> [UInt8] {
    try pictures.value(of: PictureRequest(picture: picture)) { () throws(Failure) in
      try pack(picture)
    }
  }

  /// Begins a round in which all maps are drawn: what the last did not ask for is
  /// forgotten.
  public func turn() {
    reliefs.turn()
    placements.turn()
    pictures.turn()
  }
}

/// A picture to be packed. Those of one size are told apart by their pixels alone.
private struct PictureRequest: Hashable {
  var picture: Image

  func hash(into hasher: inout Hasher) {
    hasher.combine(picture.frame)
    hasher.combine(picture.width)
    hasher.combine(picture.height)
  }
}

/// Names to be placed. Those of one frame and number are told apart by their
/// candidates, which to hash would take longer than to compare.
struct PlacementRequest: Hashable {
  var problem: LabelProblem

  func hash(into hasher: inout Hasher) {
    hasher.combine(problem.frame)
    hasher.combine(problem.labels.count)
    hasher.combine(problem.obstacles.count)
  }
}
