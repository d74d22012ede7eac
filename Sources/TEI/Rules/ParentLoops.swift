import Gazetteer

/// The rule that no place is part of itself.
enum ParentLoops {
  /// The loops among parents: each once, beginning with its first place in byte
  /// order.
  static func loops(_ parents: [Place.ID: Place.ID]) -> [[Place.ID]] {
    var cleared: Set<Place.ID> = []
    var loops: [[Place.ID]] = []
    for start in parents.keys.sorted() {
      var path: [Place.ID] = []
      var next: Place.ID? = start
      while let place = next, !cleared.contains(place), !path.contains(place) {
        path.append(place)
        next = parents[place]
      }
      if let place = next, let first = path.firstIndex(of: place) {
        loops.append(Array(path[first...]))
      }
      cleared.formUnion(path)
    }
    return loops
  }
}
