import Foundation
import Testing
import XML

/// A schema's verdict, and the words for it.
struct SchemaTests {
  private static let schema = """
    <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="urn:x"
      datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <start><element name="list"><oneOrMore><ref name="item"/></oneOrMore>
        <optional><element name="note"><text/></element></optional></element></start>
      <define name="item"><element name="item">
        <attribute name="xml:id"><data type="ID"/></attribute>
        <optional><attribute name="cert"><choice>
          <value>high</value><value>low</value></choice></attribute></optional>
        <element name="name"><attribute name="xml:lang"><data type="language"/></attribute>
          <data type="token"><param name="minLength">1</param></data></element>
        <interleave>
          <zeroOrMore><ref name="point"/></zeroOrMore>
          <optional><ref name="item"/></optional>
        </interleave>
      </element></define>
      <define name="point"><choice>
        <element name="at"><attribute name="type"><value>geo</value></attribute>
          <list><data type="decimal"/><data type="decimal"/></list></element>
        <element name="at"><attribute name="type"><value>height</value></attribute>
          <element name="metres"><data type="decimal"><param name="pattern">[0-9]+</param></data>
          </element></element>
      </choice></define>
    </grammar>
    """

  private func messages(_ body: String) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("schema-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("s.rng").path
    try Self.schema.write(toFile: path, atomically: true, encoding: .utf8)
    let schema = try RelaxNGSchema(path: path)
    let document = try MarkupDocument(
      bytes: [UInt8]("<list xmlns='urn:x'>\n\(body)\n</list>".utf8), file: "t.xml")
    return schema.faults(in: document).map { "\($0.line): \($0.problem.message)" }
  }

  @Test(
    arguments: [
      // Valid ones say nothing.
      ("<item xml:id='a'><name xml:lang='en'>x</name></item>", []),
      (
        """
        <item xml:id='a' cert='low'><name xml:lang='en'>x</name><at type='geo'>1 2.5</at>
        <item xml:id='b'><name xml:lang='en'>x</name></item>
        <at type='height'><metres>12</metres></at></item><note/>
        """, []
      ),
      // Elements.
      ("", ["1: <list> is not complete; add <item>"]),
      (
        "<item xml:id='a'/>", ["2: <item xml:id=\"a\"> is not complete; add <name>"]
      ),
      (
        "<item xml:id='a'><at type='geo'>1 2</at><name xml:lang='en'>x</name></item>",
        [
          "2: <name> stands too late in <item xml:id=\"a\">; move it before <at>"
        ]
      ),
      (
        "<note/><item xml:id='a'><name xml:lang='en'>x</name></item>",
        ["2: <item xml:id=\"a\"> stands too late in <list>; move it before <note>"]
      ),
      (
        "<item xml:id='a'><name xml:lang='en'>x</name></item>\n<odd/>",
        ["3: <odd> may not stand here in <list>; what may come here is <item> or <note>"]
      ),
      // Attributes.
      (
        "<item cert='high'><name xml:lang='en'>x</name></item>",
        ["2: <item> lacks an attribute; add xml:id=\"…\""]
      ),
      (
        "<item xml:id='a' crt='high'><name xml:lang='en'>x</name></item>",
        ["2: <item xml:id=\"a\"> may not have the attribute crt; delete it, or use cert"]
      ),
      (
        "<item xml:id='a' cert='sure'><name xml:lang='en'>x</name></item>",
        ["2: <item xml:id=\"a\"> has cert=\"sure\"; write high or low"]
      ),
      (
        "<item xml:id='a'><name xml:lang='en'>x</name><at type='goe'>1 2</at></item>",
        ["2: <at> has type=\"goe\"; write geo or height"]
      ),
      // Text.
      (
        "<item xml:id='a'><name xml:lang='en'> </name></item>",
        ["2: <name> is empty; write text (minLength 1)"]
      ),
      (
        "<item xml:id='a'><name xml:lang='en'>x</name>stray</item>",
        ["2: <item xml:id=\"a\"> holds the text \"stray\"; put it into an element or delete it"]
      ),
      (
        "<item xml:id='a'><name xml:lang='en'>x</name><at type='geo'>1</at></item>",
        ["2: <at> holds \"1\"; write a number such as 12.5"]
      ),
      (
        """
        <item xml:id='a'><name xml:lang='en'>x</name>
        <at type='height'><metres>1.5</metres></at></item>
        """,
        ["3: <metres> holds \"1.5\"; write a value of the form [0-9]+"]
      ),
      // Two in one run.
      (
        """
        <item xml:id='a' cert='sure'><name xml:lang='en'>x</name></item>
        <item xml:id='b'><nam>x</nam></item>
        """,
        [
          "2: <item xml:id=\"a\"> has cert=\"sure\"; write high or low",
          "3: <nam> may not stand here in <item xml:id=\"b\">; what may come here is <name>",
          "3: <item xml:id=\"b\"> is not complete; add <name>",
        ]
      ),
    ] as [(String, [String])])
  func wordsForFaults(_ body: String, _ expected: [String]) throws {
    #expect(try messages(body) == expected)
  }
}
