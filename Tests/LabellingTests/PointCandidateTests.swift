import Labelling
import Testing

struct PointCandidateTests {
  @Test func eightStandInImhofsOrder() {
    let places = PointCandidates(size: [20, 8], worst: 7)
    let middles = places.candidates(around: [100, 50], radius: 0).map {
      $0.boxes[0].center - [100, 50]
    }
    #expect(
      middles == [
        [10, -4], [10, 4], [-10, -4], [-10, 4], [10, 0], [-10, 0], [0, -4], [0, 4],
      ])
    #expect(
      places.candidates(around: [0, 0], radius: 0).map(\.cost) == [0, 1, 2, 3, 4, 5, 6, 7])
  }

  @Test(arguments: [
    PointCandidates.Model.four, .eight, .sliding(perSide: 2), .sliding(perSide: 7),
  ])
  func boxesTouchTheCircle(model: PointCandidates.Model) {
    let candidates = PointCandidates(size: [31, 9], model: model, worst: 1)
      .candidates(around: [3, 4], radius: 5)
    for candidate in candidates {
      let gap = candidate.boxes[0].nearest(to: [3, 4]) - [3, 4]
      #expect(abs((gap * gap).sum().squareRoot() - 5) < 1e-9)
      #expect(candidate.boxes[0].size == [31, 9])
    }
    #expect(candidates.map(\.tag) == Array(candidates.indices))
    #expect(candidates.map(\.cost) == candidates.map(\.cost).sorted())
    #expect(Set(candidates.map { $0.boxes[0] }).count == candidates.count)
  }

  @Test func leadersRunFromTheSymbolToTheBox() {
    let generator = LeaderCandidates(size: [30, 8], lengths: [6, 12], costs: 1...2)
    let candidates = generator.candidates(around: [0, 0], radius: 2, firstTag: 8)
    #expect(candidates.count == 32)
    #expect(candidates.map(\.tag) == Array(8..<40))
    for candidate in candidates {
      let leader = candidate.leader ?? Segment([0, 0], [0, 0])
      #expect(abs(Segment([0, 0], leader.start).length - 2) < 1e-9)
      #expect(abs(leader.length - (candidate.cost == 1 ? 6 : 12)) < 1e-9)
      #expect(Segment(candidate.boxes[0].nearest(to: leader.end), leader.end).length < 1e-9)
      #expect(leader.length(inside: candidate.boxes[0]) < 1e-9)
    }
  }
}
