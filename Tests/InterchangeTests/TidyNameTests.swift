import Foundation
import Testing

@testable import Interchange

/// Names as they are kept.
@Suite struct TidyNameTests {
  @Test(arguments: [
    (" Verin  Dvin\n", "Verin Dvin"), ("a\u{A0}b", "a b"),
    ("S\u{327}us\u{327}a", "\u{15E}u\u{15F}a"),
    ("Yuxar\u{131} Qarab\u{11F}", "Yuxar\u{131} Qarab\u{11F}"), ("", ""), (" ", ""),
  ])
  func wordsArePartedBySingleSpacesAndLettersJoinedWithTheirMarks(name: String, tidy: String) {
    #expect(Array(name.tidy.unicodeScalars) == Array(tidy.unicodeScalars))
  }

  @Test func noCharacterIsPassedOverThatNormalFormOrSpacesWouldChange() {
    for value in UInt32(0x20)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let name = "o\(Character(scalar))o"
      let long = name.split(whereSeparator: { $0.isWhitespace || $0.isNewline })
        .joined(separator: " ").precomposedStringWithCanonicalMapping
      #expect(
        name.tidy.unicodeScalars.elementsEqual(long.unicodeScalars),
        "U+\(String(value, radix: 16))")
    }
  }
}
