import Gazetteer
import PlaceDatabase
import Testing

@testable import Reconciliation

struct JudgementTests {
  private func match(
    _ id: String, _ score: Double, at position: (Double, Double)? = (46.7, 39.8),
    dataset: String? = nil
  ) -> NameMatch {
    NameMatch(
      place: Place.ID(id), heading: id, kind: "village", name: id, language: "en", score: score,
      dataset: dataset.map { Reference.ID($0) },
      position: position.map { Coordinate(longitude: $0.0, latitude: $0.1) })
  }

  @Test func onePlaceOfTheVeryNameStands() {
    let judgement = Judgement([match("a", 1), match("b", 0.7, at: (49, 41))], near: nil)
    #expect(judgement.doubts.isEmpty)
    #expect(judgement.candidates.map(\.match.place.text) == ["a", "b"])
  }

  @Test func twoPlacesOfOneNameAreForAPerson() {
    let matches = [match("a", 1), match("b", 0.95, at: (49, 41))]
    #expect(Judgement(matches, near: nil).doubts == [.several])
  }

  /// Of two villages of one name the one of the district stands.
  @Test func theDistrictDecides() {
    let matches = [match("far", 1, at: (49, 41)), match("near", 1, at: (46.8, 39.9))]
    let judgement = Judgement(matches, near: [match("district", 1, at: (46.7, 39.8))])
    #expect(judgement.candidates.first?.match.place.text == "near")
    #expect(judgement.doubts.isEmpty)
  }

  @Test func aPlaceFarFromItsDistrictIsDoubtful() {
    let judgement = Judgement([match("a", 1, at: (49, 41))], near: [match("d", 1)])
    #expect(judgement.doubts == [.far(kilometres: 236)])
    #expect(judgement.candidates.first.map { $0.score < 0.75 } == true)
  }

  @Test func aDistrictNobodyKnowsIsSaid() {
    #expect(Judgement([match("a", 1)], near: []).doubts == [.nearUnknown])
  }

  @Test func aNameThatIsOnlyAlikeIsDoubtfulAndOneThatIsNotIsNone() {
    #expect(Judgement([match("a", 0.6)], near: nil).doubts == [.onlyAlike])
    let none = Judgement([match("a", 0.4)], near: nil)
    #expect(none.doubts == [.unknown])
    #expect(none.candidates.isEmpty)
  }

  /// The same village in two datasets is one place.
  @Test func anotherDatasetsSamePlaceIsNoRival() {
    let twin = match("1", 1, at: (46.71, 39.81), dataset: "geonames")
    #expect(Judgement([match("a", 1), twin], near: nil).doubts.isEmpty)
    #expect(Judgement([match("a", 1), match("b", 1)], near: nil).doubts == [.several])
  }
}
