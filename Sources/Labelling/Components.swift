extension ConflictGraph {
  /// The labels in groups that have nothing to do with one another, each in
  /// the order in which it is reached from its first label.
  func components() -> [[Int]] {
    var groups: [[Int]] = []
    var isSeen = [Bool](repeating: false, count: labelCount)
    for seed in 0..<labelCount where !isSeen[seed] {
      isSeen[seed] = true
      var group = [seed]
      var next = 0
      while next < group.count {
        for candidate in candidates(of: group[next]) {
          for neighbour in neighbours(of: candidate) {
            let label = Int(labels[Int(neighbour)])
            if !isSeen[label] {
              isSeen[label] = true
              group.append(label)
            }
          }
        }
        next += 1
      }
      groups.append(group)
    }
    return groups
  }
}
