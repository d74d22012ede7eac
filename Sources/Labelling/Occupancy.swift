/// The candidates that stand on the sheet, found by where they lie.
struct Occupancy {
  private let pool: CandidatePool
  private let clearance: Double
  private let cells: GridCells
  /// The last entry of each cell, -1 for none.
  private var heads: [Int32]
  private var entries: [(candidate: Int32, previous: Int32)] = []

  init(_ pool: CandidatePool, cells: GridCells, clearance: Double) {
    self.pool = pool
    self.clearance = clearance
    self.cells = cells
    heads = Array(repeating: -1, count: cells.count)
  }

  /// Lets a candidate stand.
  mutating func insert(_ candidate: Int) {
    for part in pool.parts(of: candidate) {
      let (columns, rows) = cells.range(of: part.bounds)
      for row in rows {
        for column in columns {
          let cell = row * cells.columns + column
          entries.append((Int32(candidate), heads[cell]))
          heads[cell] = Int32(entries.count - 1)
        }
      }
    }
  }

  /// Calls back with the standing candidates of other labels that one comes too
  /// close to, some more than once, until the callback says false.
  func visitConflicts(of candidate: Int, _ body: (Int) -> Bool) {
    for part in pool.parts(of: candidate) {
      let (columns, rows) = cells.range(of: part.bounds.grown(by: clearance))
      for row in rows {
        for column in columns {
          var entry = heads[row * cells.columns + column]
          while entry >= 0 {
            let (other, previous) = entries[Int(entry)]
            entry = previous
            guard pool.labels[Int(other)] != pool.labels[candidate],
              pool.parts(of: Int(other)).contains(where: {
                part.conflicts(with: $0, clearance: clearance)
              })
            else { continue }
            if !body(Int(other)) { return }
          }
        }
      }
    }
  }

  /// Whether a candidate can stand beside all that stand.
  func hasRoom(for candidate: Int) -> Bool {
    var isFree = true
    visitConflicts(of: candidate) { _ in
      isFree = false
      return false
    }
    return isFree
  }
}
