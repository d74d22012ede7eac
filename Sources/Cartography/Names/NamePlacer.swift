import Labelling

/// Places names as every map of sources does, or recalls where the same stood.
struct NamePlacer {
  var memory: MapMemory?

  /// Places the names of a problem.
  func place(_ problem: LabelProblem) -> Placement {
    func placed() -> Placement { LabelPlacer(effort: .steps(perLabel: 500)).place(problem) }
    return memory?.placements.value(of: PlacementRequest(problem: problem), made: placed)
      ?? placed()
  }
}
