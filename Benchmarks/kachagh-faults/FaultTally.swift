/// What came of the faults of one sort.
struct FaultTally: CustomStringConvertible {
  /// What was done.
  var name: String
  /// How often.
  var count = 0
  /// How often it met the program at work, where that is left to chance.
  var met: Int?
  /// What was not as it should be.
  var harm: [String] = []

  var description: String {
    let met = met.map { ", \($0) of them while it worked" } ?? ""
    let head = "\(name): \(count) times\(met), \(harm.count) harmed"
    return ([head] + harm.map { "  \($0)" }).joined(separator: "\n")
  }

  /// Counts a trial with what was found of it.
  mutating func add(_ found: [String], _ what: String, met hit: Bool? = nil) {
    count += 1
    if let hit { met = (met ?? 0) + (hit ? 1 : 0) }
    harm += found.map { "\(what): \($0)" }
  }
}
