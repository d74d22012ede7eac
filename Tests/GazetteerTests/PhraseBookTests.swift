import Foundation
import Gazetteer
import Testing

struct PhraseBookTests {
  private enum Phrase: String, CaseIterable { case places, torn, absent }

  private let book: PhraseBook

  init() throws {
    book = try JSONDecoder().decode(
      PhraseBook.self,
      from: Data(#"{"places": "{n} of {all}: {list}", "torn": "{n} and {", "more": "?"}"#.utf8))
  }

  @Test func blanksAreFilledOnce() {
    let blanks = ["n": "2", "all": "{n}", "list": "{all}, {n"]
    #expect(book.text(Phrase.places, blanks) == "2 of {n}: {all}, {n")
    #expect(book.text(Phrase.places, ["n": "2"]) == "2 of {all}: {list}")
    #expect(book.text(Phrase.torn, ["n": "2"]) == "2 and {")
    #expect(book.text(Phrase.absent, ["n": "2"]) == "absent")
  }

  @Test func whatIsMissingIsTold() {
    #expect(book.missing(Phrase.self) == ["absent"])
  }
}
