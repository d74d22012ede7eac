import Interchange
import Testing

/// JSON read and written by bytes.
struct JSONTests {
  @Test(arguments: [
    ("null", JSONValue.null), (" [true , false] ", .array([.bool(true), .bool(false)])),
    ("-0.5e3", .number(-500)), ("46.123456", .number(46.123456)), ("0", .number(0)),
    ("1234567890123456768", .number(1_234_567_890_123_456_768)),
    ("0.1234567890123456789", .number(0.1234567890123456789)),
    ("\u{FEFF}{\"b\":1,\"a\":[]}", .object([.init("b", .number(1)), .init("a", .array([]))])),
    ("\"Şuşa \\u015e\\ud83c\\udfd4\\/\\n\"", .string("Şuşa Ş\u{1F3D4}/\n")),
  ])
  func reads(text: String, value: JSONValue) throws {
    #expect(try JSONValue(reading: Array(text.utf8)) == value)
  }

  @Test(arguments: [
    ("", JSONFault(.unfinished, line: 1, column: 1)),
    ("[1,\n 2", JSONFault(.unfinished, line: 2, column: 3)),
    ("[1 2]", JSONFault(.expected("“]”"), line: 1, column: 4)),
    ("{\"a\":01}", JSONFault(.malformedNumber, line: 1, column: 8)),
    ("[1.]", JSONFault(.malformedNumber, line: 1, column: 4)),
    ("[1e999]", JSONFault(.malformedNumber, line: 1, column: 7)),
    ("{a:1}", JSONFault(.expected("a member's name"), line: 1, column: 2)),
    ("[nul]", JSONFault(.expected("a value"), line: 1, column: 2)),
    ("[1]\n]", JSONFault(.expected("the end of the file"), line: 2, column: 1)),
    ("\"\\x\"", JSONFault(.malformedText, line: 1, column: 4)),
    ("\"\\ud800\"", JSONFault(.unfinished, line: 1, column: 8)),
    ("\"\\ud800 none\"", JSONFault(.expected("a value"), line: 1, column: 8)),
    ("\"tab\there\"", JSONFault(.malformedText, line: 1, column: 5)),
  ])
  func refuses(text: String, fault: JSONFault) {
    #expect(throws: fault) { try JSONValue(reading: Array(text.utf8)) }
  }

  @Test func refusesTextThatIsNotUTF8() {
    #expect(throws: JSONFault(.malformedText, line: 1, column: 3)) {
      try JSONValue(reading: [0x22, 0xFF, 0x22])
    }
  }

  @Test func refusesDeepNesting() {
    let text = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
    #expect(throws: JSONFault(.tooDeep(limit: 64), line: 1, column: 66)) {
      try JSONValue(reading: Array(text.utf8))
    }
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (46.5, "46.5"), (-46.1234564, "-46.123456"),
    (-0.0000004, "0"), (179.9999996, "180"), (40.000001, "40.000001"), (-0.25, "-0.25"),
  ])
  func writesDegrees(degrees: Double, text: String) {
    var json = JSONWriter()
    json.append(degrees: degrees)
    #expect(String(decoding: json.bytes, as: UTF8.self) == text)
  }

  @Test func writesWhatItReads() throws {
    let text = "{\"text\":\"a\\\"\\\\\\n\\t\\u0001Շուշի\",\"numbers\":[0,-3724,0.1,1e+22,null]}"
    var json = JSONWriter()
    json.append(try JSONValue(reading: Array(text.utf8)))
    #expect(json.bytes == Array(text.utf8))
  }

  @Test func writesNoNumberThatIsNotOne() {
    var json = JSONWriter()
    json.append(.array([.number(.nan), .number(.infinity)]))
    #expect(String(decoding: json.bytes, as: UTF8.self) == "[null,null]")
  }
}
