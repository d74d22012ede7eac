import Testing
import XML

/// Reading: what comes in, and what is kept out.
struct DocumentTests {
  private func read(_ text: String) throws -> MarkupElement {
    try MarkupDocument(bytes: [UInt8](text.utf8), file: "t.xml").root
  }

  private func faults(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) -> [XMLFault] {
    do {
      _ = try MarkupDocument(bytes: bytes, file: "t.xml", limits: limits)
      return []
    } catch { return error.faults }
  }

  private func messages(_ text: String) -> [String] {
    faults([UInt8](text.utf8)).map { "\($0.line): \($0.problem.message)" }
  }

  @Test func elementsAttributesTextAndLines() throws {
    let root = try read(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!-- a comment -->
      <list xmlns="urn:x" n="1 &amp; 2">
        <item xml:id="a" xml:lang="az-Latn">Şu<!-- c --><b>şa</b>
          &#x10D3;&lt;</item><item/>
        <other><![CDATA[<raw>]]></other>
      </list>
      """)
    #expect(root.name == "list" && root.namespace == "urn:x" && root["n"] == "1 & 2")
    #expect(root.children.map(\.name) == ["item", "item", "other"])
    #expect(root.children("item").count == 2)
    let item = try #require(root.first("item"))
    #expect(item.identifier == "a" && item["xml:lang"] == "az-Latn" && item["lang"] == nil)
    #expect(item.text == "Şuşa დ<")
    #expect(item.line == 4)
    #expect(root.first("other")?.text == "<raw>")
    #expect(item.pointer.description == "<item xml:id=\"a\">")
  }

  @Test func textComesInAsNormalisationFormC() throws {
    let root = try read("<a n='S\u{327}'>s\u{327}u\u{308} и\u{306} a\u{302}\u{323}</a>")
    #expect(root.text.utf8.elementsEqual("şü й \u{1EAD}".utf8))
    #expect(root["n"].map { Array($0.utf8) } == Array("Ş".utf8))
  }

  @Test(arguments: [
    (
      "<a><b></a>",
      [
        "1: opening and ending tag mismatch: b line 1 and a; "
          + "close each element before the one it stands in"
      ]
    ),
    (
      "<a>\n<b>\n</a>\n",
      [
        "3: opening and ending tag mismatch: b line 2 and a; "
          + "close each element before the one it stands in"
      ]
    ),
    (
      "<a>\n  fish & chips</a>",
      [
        "2: a bare & or < stands in the text; "
          + "write &amp; for & and &lt; for <"
      ]
    ),
    ("<a n=1/>", ["1: an attribute's value has no quotation marks; write name=\"value\""]),
    ("<a n='1' n='2'/>", ["1: attribute n redefined; keep one of the two attributes"]),
    (
      "<a>&eacute;</a>",
      [
        "1: entity 'eacute' not defined; "
          + "write the character itself, or &amp; for &"
      ]
    ),
    ("<a>\u{1}</a>", ["1: PCDATA invalid Char value 1; delete the control character"]),
    (
      "<x:a/>",
      [
        "1: namespace prefix x on a is not defined; "
          + "delete the prefix, or declare it with xmlns"
      ]
    ),
    ("", ["1: the file holds no element; write one outermost element, such as <TEI>"]),
    (
      "<a/><b/>",
      [
        "1: extra content at the end of the document; "
          + "keep everything inside one outermost element"
      ]
    ),
    (
      "<a>\n<b>\n",
      [
        "3: premature end of data in tag b line 2; "
          + "the file may be cut off; close every element"
      ]
    ),
  ])
  func brokenMarkup(_ text: String, _ expected: [String]) {
    #expect(messages(text) == expected)
  }

  @Test func severalMistakesInOneFileAreAllFound() {
    let found = messages("<a>\n <b n=1/>\n <c>&nbsp;</c>\n <d m='1' m='2'/>\n</a>")
    #expect(found.map { $0.prefix(2) } == ["2:", "3:", "4:"])
  }

  @Test func otherEncodingsAreRefused() throws {
    let utf16 = "<a>Шуша</a>".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    for bytes in [[0xFF, 0xFE] + utf16, utf16] {
      #expect(faults(bytes).map(\.problem) == [.notUTF8(looksLike: "UTF-16")])
    }
    let latin1 = [UInt8]("<a>\n\n caf".utf8) + [0xE9] + [UInt8]("</a>".utf8)
    #expect(
      faults(latin1) == [XMLFault(file: "t.xml", line: 3, problem: .notUTF8(looksLike: nil))])
    let declared = "<?xml version='1.0' encoding='windows-1251'?><a>Шуша</a>"
    #expect(faults([UInt8](declared.utf8)).map(\.problem) == [.declaresEncoding("windows-1251")])
    let marked = try MarkupDocument(bytes: [0xEF, 0xBB, 0xBF] + Array("<a/>".utf8), file: "t")
    #expect(marked.root.name == "a")
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>\n<a>&x;</a>",
    "<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'><a/>",
    """
    <!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
    <a>&d;</a>
    """,
  ])
  func documentTypesAreRefusedBeforeAnythingInThemIsRead(_ text: String) {
    let found = faults([UInt8](text.utf8))
    #expect(found == [XMLFault(file: "t.xml", line: 1, problem: .documentType)])
  }

  @Test(arguments: [(100, true), (101, false), (300, false), (100_000, false)])
  func depthIsBounded(_ depth: Int, _ allowed: Bool) {
    let text =
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    let found = faults([UInt8](text.utf8)).map(\.problem)
    #expect(found == (allowed ? [] : [.tooDeep(limit: 100)]))
  }

  @Test func sizeIsBoundedAndMissingFilesAreFaults() throws {
    #expect(throws: XMLFaults([XMLFault(file: "no", line: 1, problem: .unreadable)])) {
      try MarkupDocument(path: "/nowhere/at/all.xml", calling: "no")
    }
    #expect(throws: XMLFaults([XMLFault(file: "me", line: 1, problem: .tooLarge(limit: 20))])) {
      try MarkupDocument(path: #filePath, calling: "me", limits: ReadingLimits(bytes: 20))
    }
  }

  @Test func linesBeyondSixtyFiveThousandAreRight() throws {
    let text = "<a>" + String(repeating: "\n", count: 70_000) + "<b>x</b></a>"
    #expect(try read(text).first("b")?.line == 70_001)
  }
}
