/// Improves a placement by simulated annealing, first everywhere at once, then
/// again and again in small neighbourhoods around labels that fare badly, whose
/// outcome is kept if it is no worse.
///
/// The first stage is that of Christensen, Marks and Shieber (1995, An Empirical
/// Study of Algorithms for Point-Feature Label Placement). However slowly it
/// cools, it leaves a flaw here and there; the second stage mends them one by
/// one, as what has come out well stays so whatever happens elsewhere (the idea
/// of POPMUSIC, Taillard and Voss 2002, with annealing for the parts).
struct Annealing<State: SearchState> {
  /// The share of the effort spent on the first stage.
  private static var firstStage: Double { 0.25 }
  /// How many labels make a neighbourhood.
  private static var neighbourhood: ClosedRange<Int> { 30...120 }
  /// How many steps a neighbourhood is given for each of its labels, and at how
  /// many temperatures.
  private static var stepsPerLabel: Int { 300 }
  private static var temperatures: Int { 40 }

  /// The placement.
  private(set) var state: State
  /// The labels that have a choice.
  private let movable: [Int]
  private var schedule: Schedule
  private var random: SplitMix64
  private let exponential = Exponential()
  /// The number of the neighbourhood that each label was last reached for.
  private var visits: [Int32]
  private var visit: Int32 = 0

  init(_ state: State, effort: Effort, seed: UInt64) {
    self.state = state
    movable = (0..<state.graph.labelCount).filter { label in
      state.graph.candidates(of: label).count > 1 || state.chosen[label] < 0
        || !state.isAtBest(label)
    }
    schedule = Schedule(effort, labels: movable.count)
    random = SplitMix64(seed: seed)
    visits = Array(repeating: 0, count: state.graph.labelCount)
  }

  /// Searches until the effort is spent or nothing better can be wished.
  mutating func run() {
    annealEverywhere()
    for label in state.isOpen.indices { state.isOpen[label] = false }
    while schedule.progress < 1, let label = unhappyLabel() {
      let group = neighbourhood(of: label)
      let before = group.map { state.chosen[$0] }
      if annealNearby(group) < -1e-9 { state.restore(group, to: before) }
    }
  }

  private mutating func annealEverywhere() {
    guard !movable.isEmpty else { return }
    let scale = meanWeight(movable)
    while schedule.progress < Self.firstStage {
      let temperature = scale * temperature(at: schedule.progress / Self.firstStage)
      for _ in 0..<Schedule.stride { _ = step(among: movable, temperature) }
      schedule.spend(Schedule.stride)
    }
    _ = improve(movable)
  }

  /// Anneals a neighbourhood while all around it stays, and tells what that
  /// gained.
  private mutating func annealNearby(_ group: [Int]) -> Double {
    for label in group { state.isOpen[label] = true }
    let scale = meanWeight(group)
    let steps = max(Self.stepsPerLabel * group.count / Self.temperatures, 1)
    var gain = 0.0
    for round in 0..<Self.temperatures {
      let share = Double(round) / Double(Self.temperatures - 1)
      let temperature = scale * temperature(at: share)
      for _ in 0..<steps { gain += step(among: group, temperature) }
    }
    gain += improve(group)
    for label in group { state.isOpen[label] = false }
    schedule.spend(steps * Self.temperatures)
    return gain
  }

  /// Tries another candidate for one of some labels, and tells what it gained.
  @inline(__always)
  private mutating func step(among labels: [Int], _ temperature: Double) -> Double {
    let label = labels[random.index(below: labels.count)]
    let range = state.graph.candidates(of: label)
    let current = Int(state.chosen[label])
    let others = current < 0 ? range.count : range.count - 1
    guard others > 0 else { return 0 }
    var candidate = range.lowerBound + random.index(below: others)
    if current >= 0 && candidate >= current { candidate += 1 }
    let gain = state.gain(of: candidate)
    guard gain > -temperature * exponential.draw(&random) else { return 0 }
    state.choose(candidate)
    return gain
  }

  /// Takes every step that gains until there is none, and tells what they
  /// gained.
  private mutating func improve(_ labels: [Int]) -> Double {
    var total = 0.0
    var isBetter = true
    while isBetter {
      isBetter = false
      for label in labels {
        for candidate in state.graph.candidates(of: label) where state.chosen[label] != candidate {
          let gain = state.gain(of: candidate)
          guard gain > 1e-9 else { continue }
          state.choose(candidate)
          total += gain
          isBetter = true
        }
      }
    }
    return total
  }

  /// A label at random that could fare better; nil if there is none.
  private mutating func unhappyLabel() -> Int? {
    for _ in 0..<64 where !movable.isEmpty {
      let label = movable[random.index(below: movable.count)]
      if !state.isAtBest(label) { return label }
    }
    let unhappy = movable.filter { !state.isAtBest($0) }
    return unhappy.isEmpty ? nil : unhappy[random.index(below: unhappy.count)]
  }

  /// The labels that can be reached from one over the fewest conflicts.
  private mutating func neighbourhood(of label: Int) -> [Int] {
    let bounds = Self.neighbourhood
    let size = bounds.lowerBound + random.index(below: bounds.count)
    visit += 1
    visits[label] = visit
    var group = [label]
    var next = 0
    while next < group.count && group.count < size {
      for candidate in state.graph.candidates(of: group[next]) {
        for neighbour in state.graph.neighbours(of: candidate) {
          let other = Int(state.graph.labels[Int(neighbour)])
          if visits[other] != visit {
            visits[other] = visit
            group.append(other)
          }
        }
      }
      next += 1
    }
    return group
  }

  private func meanWeight(_ labels: [Int]) -> Double {
    labels.reduce(0) { $0 + state.weights[$1] } / Double(labels.count)
  }

  /// The temperature at a share of the time from 0 to 1, falling geometrically.
  private func temperature(at share: Double) -> Double {
    let (first, last) = State.temperatures
    return first * power(last / first, share)
  }
}

/// A number above 0 raised to a power from 0 to 1, by repeated roots.
func power(_ base: Double, _ exponent: Double) -> Double {
  var root = base
  var rest = min(max(exponent, 0), 1)
  var result = 1.0
  for _ in 0..<24 {
    root = root.squareRoot()
    rest *= 2
    if rest >= 1 {
      result *= root
      rest -= 1
    }
  }
  return result
}
