import Foundation
import Gazetteer
import Testing

@testable import Interchange

/// Rows of GeoNames' list of alternate names.
struct AlternateNamesTests {
  private let terms: AlternateNameTerms

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Gazetteer/exchange/alternate-names.json")
    terms = try JSONDecoder().decode(AlternateNameTerms.self, from: try Data(contentsOf: file))
  }

  private func statement(_ fields: String...) throws -> AlternateName.Statement? {
    try AlternateNameRow.name(of: fields.joined(separator: "\t"), terms: terms)?.statement
  }

  @Test func aRowIsANameWithItsMarks() throws {
    #expect(
      try statement("1", "586523", "ru", "Кировабад", "", "", "", "1", "1935", "19890101")
        == .name(
          Toponym(
            text: "Кировабад", language: "ru", role: .former,
            period: try EDTFDate("1935/1989-01-01"))))
    #expect(
      try statement("2", "586523", "az", "Gəncə", "1", "", "", "", "", "")
        == .name(Toponym(text: "Gəncə", language: "az", role: .preferred)))
    #expect(
      try statement("3", "5128581", "en", "Big Apple", "", "1", "1", "")
        == .name(
          Toponym(text: "Big Apple", language: "en", role: .variant, note: "short; colloquial")))
    #expect(
      try statement("4", "1", "fr_1793", "Commune-Affranchie")
        == .name(Toponym(text: "Commune-Affranchie", language: "fr", role: .variant)))
    #expect(
      try statement("6", "1", "zh-Hant-TW", "X")
        == .name(Toponym(text: "X", language: "zh-Hant-TW", role: .variant)))
    #expect(
      try statement("5", "1", "", "X") == .name(Toponym(text: "X", language: "und", role: .variant))
    )
  }

  /// What is no date stays in words, and an end nobody names is not known.
  @Test(
    arguments: [
      ("1918", "", "", "1918/..", nil), ("1918", "", "1", "1918/", nil),
      ("", "1918-05", "1", "/1918-05", nil), ("1804", "1918", "1", "1804/1918", nil),
      ("17th century", "1804", "1", "/1804", "from 17th century; to 1804"),
      ("long ago", "", "1", nil, "from long ago"), ("1918", "1804", "1", nil, "from 1918; to 1804"),
      ("18041340", "", "1", nil, "from 18041340"), ("", "", "1", nil, nil),
    ] as [(String, String, String, String?, String?)])
  func aTimeIsTakenAtItsWord(
    from: String, to: String, historic: String, period: String?, words: String?
  ) throws {
    let found = try statement("1", "2", "az", "A", "", "", "", historic, from, to)
    guard case .name(let name) = found else {
      Issue.record("no name")
      return
    }
    #expect(name.period?.text == period)
    #expect(name.note == words)
  }

  @Test func onlyNamesAndKnownNumbersAreKept() throws {
    for code in ["link", "post", "iata", "icao", "faac", "unlc", "tcid", "phon", "abbr"] {
      #expect(try statement("1", "2", code, "AZ1000") == nil)
    }
    #expect(
      try statement("1", "2", "wkdt", "Q9248")
        == .identifier(ExternalIdentifier(scheme: "Wikidata", value: "Q9248")))
  }

  /// Damaged rows are told with their line; rows of other places are not even
  /// looked at.
  @Test func damagedRowsAreRejectedAndTheRestGoesOn() throws {
    let rows = [
      "1\t7\taz\tA", "2\tseven\taz\tB", "3\t7\tlanguage\tC", "4\t7\taz\t \t", "5\t7", "",
      "6\t8\taz", "7\t7\taz\t\u{FFFF}".replacing("\u{FFFF}", with: "D"),
      "8\t7\taz\tE\t\t\t\t\t\t\t",
      "9\t7\taz\t" + String(repeating: "F", count: 401),
    ]
    var bytes = Array(rows.joined(separator: "\r\n").utf8) + Array("\n10\t7\taz\t".utf8)
    bytes += [0xC3, 0x28]
    var wanted = NumberSet()
    wanted.insert(7)
    var parts = [bytes]
    var names: [String] = []
    var rejects: [Int: String] = [:]
    try AlternateNamesReader(terms: terms, wanted: wanted)
      .read(ByteStream { parts.popLast() }) { record, _ in
        switch record {
        case .name(let name):
          if case .name(let toponym) = name.statement { names.append(toponym.text) }
        case .rejected(let record): rejects[record.line] = record.reason
        }
      }
    #expect(names == ["A", "D"])
    #expect(rejects.keys.sorted() == [2, 3, 4, 5, 9, 10, 11])
    #expect(rejects[2] == "column 2 is \u{201C}seven\u{201D}, which is no number of a place")
    #expect(rejects[3] == "column 3 is \u{201C}language\u{201D}, which is no language")
    #expect(rejects[5] == "the row has 2 columns, not 10")
    #expect(rejects[11] == "the line is not UTF-8")
  }

  @Test func aSetOfNumbersHasWhatWasPutIn() {
    var numbers = NumberSet()
    for number: Int64 in [0, 63, 64, 13_000_000] { numbers.insert(number) }
    for number: Int64 in [-1, 1, 65, 12_999_999, 13_000_001] {
      #expect(!numbers.mayContain(number))
    }
    for number: Int64 in [0, 63, 64, 13_000_000, 1 << 40] { #expect(numbers.mayContain(number)) }
  }

  /// A name gets the language it lacked; the gazetteer's own name stays first.
  @Test func alternateNamesJoinThoseOfTheRow() {
    func name(_ text: String, _ language: String, _ role: Toponym.Role = .variant) -> Toponym {
      Toponym(text: text, language: language, role: role)
    }
    var place = Place(
      id: "1", kind: "city", heading: "Ganja",
      names: [name("Ganja", "und", .preferred), name("Gəncə", "und"), name("Գանձակ", "und")])
    let wikidata = ExternalIdentifier(scheme: "Wikidata", value: "Q487")
    place.add([
      .name(name("Gəncə", "az", .preferred)), .name(name("Ganja", "en")),
      .name(name("Gəncə", "tt")), .name(name("Ganja", "en")), .identifier(wikidata),
      .identifier(wikidata),
    ])
    #expect(
      place.names == [
        name("Ganja", "und", .preferred), name("Gəncə", "az", .preferred),
        name("Գանձակ", "und"), name("Ganja", "en"), name("Gəncə", "tt"),
      ])
    #expect(place.identifiers == [wikidata])
  }
}
