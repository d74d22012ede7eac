import Labelling
import Testing

/// What obstacles, frame and costs do to a single name, and what is reported.
struct ObstacleTests {
  private let left = Box(minimum: [0, 0], maximum: [20, 10])
  private let right = Box(minimum: [30, 0], maximum: [50, 10])

  /// A label that would rather stand on the left.
  private func label(weight: Double = 10, isRequired: Bool = false) -> Label {
    Label(
      candidates: [Candidate(boxes: [left]), Candidate(boxes: [right], cost: 1)], weight: weight,
      isRequired: isRequired)
  }

  private func outcome(_ obstacles: [Obstacle], frame: Box? = nil) -> Placement.Outcome {
    let problem = LabelProblem(labels: [label()], obstacles: obstacles, frame: frame)
    return LabelPlacer().place(problem).outcomes[0]
  }

  @Test(arguments: [
    Obstacle.Shape.box(Box(minimum: [19, 9], maximum: [25, 20])),
    .disc([22, 5], radius: 3), .segment(Segment([-5, -5], [25, 12])),
  ])
  func forbiddenObstaclesAreAvoided(shape: Obstacle.Shape) {
    #expect(outcome([Obstacle(shape)]) == .placed(1))
    #expect(outcome([Obstacle(shape, exemptLabel: 0)]) == .placed(0))
    #expect(outcome([Obstacle(shape, exemptLabel: 7)]) == .placed(1))
  }

  @Test(arguments: [
    Obstacle.Shape.box(Box(minimum: [20, 0], maximum: [25, 10])),
    .disc([23, 5], radius: 3), .segment(Segment([0, 10], [20, 10])),
  ])
  func touchingIsAllowed(shape: Obstacle.Shape) {
    #expect(outcome([Obstacle(shape)]) == .placed(0))
  }

  @Test func costsDecide() {
    let river = Segment([5, -5], [5, 15])
    #expect(outcome([Obstacle(.segment(river), .cost(0.09))]) == .placed(0))
    #expect(outcome([Obstacle(.segment(river), .cost(0.11))]) == .placed(1))
    #expect(outcome([Obstacle(.disc([5, 5], radius: 1), .cost(0.9))]) == .placed(0))
    #expect(outcome([Obstacle(.disc([5, 5], radius: 1), .cost(1.1))]) == .placed(1))
  }

  @Test func reasonsAreTold() {
    let frame = Box(minimum: [0, 0], maximum: [30, 10])
    #expect(outcome([], frame: frame) == .placed(0))
    #expect(outcome([], frame: frame.grown(by: -1)) == .unplaced(.outsideFrame))
    let wall = Obstacle(.box(Box(minimum: [0, 4], maximum: [100, 6])))
    #expect(outcome([wall]) == .unplaced(.obstructed(obstacle: 0)))
    #expect(
      outcome([Obstacle(.box(wall.bounds), .cost(11))]) == .unplaced(.tooCostly))
    #expect(
      LabelPlacer().place(LabelProblem(labels: [Label(candidates: [])])).outcomes
        == [.unplaced(.noCandidates)])
  }

  @Test func theLessImportantNameGoes() {
    let labels = [label(weight: 1), label(weight: 3), label(weight: 2)]
    #expect(
      LabelPlacer().place(LabelProblem(labels: labels)).outcomes
        == [.unplaced(.lost(to: 1)), .placed(0), .placed(1)])
  }

  @Test func requiredNamesNeverGiveWay() {
    let labels = [label(weight: 100), label(weight: 90), label(weight: 1, isRequired: true)]
    let found = LabelPlacer().place(LabelProblem(labels: labels))
    #expect(found.candidates[2] != nil)
    #expect(found.candidates[0] != nil)
    #expect(found.candidates[1] == nil)
  }

  @Test func leadersKeepOffNamesAndLeaders() {
    let tall = Candidate(
      boxes: [Box(minimum: [60, 60], maximum: [80, 70])], leader: Segment([10, -20], [60, 65]))
    let crossing = Candidate(
      boxes: [Box(minimum: [60, -20], maximum: [80, -10])], leader: Segment([10, 60], [60, -15]))
    let beside = Candidate(boxes: [Box(minimum: [0, 0], maximum: [40, 10])])
    for other in [crossing, beside] {
      let labels = [Label(candidates: [tall], weight: 2), Label(candidates: [other])]
      #expect(
        LabelPlacer().place(LabelProblem(labels: labels)).outcomes
          == [.placed(0), .unplaced(.lost(to: 0))])
    }
  }
}
