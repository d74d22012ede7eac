import Foundation
import Interchange
import Testing
import XML

/// Names that somebody has written to do harm, or that no name is like, come out
/// of every form harmless, and in those that hold text whole.
struct HostileNameTests {
  /// A name as XML has it, and as it is.
  struct Name: CustomTestStringConvertible, Sendable {
    var words: String
    var text: String
    var testDescription: String { words }

    var markup: String {
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        .replacing(">", with: "&gt;")
    }
  }

  /// A flame, a family joined of three, and a sign of Chinese.
  private static let pictures = Name(
    words: "letters no font has", text: "N \u{1F525}\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} 漢")
  private static let names = [
    Name(words: "a script", text: "<script>alert(1)</script>"),
    Name(words: "quotes and ends", text: "a\"b'c & ]]> --> </title></text><script>x()</script>"),
    Name(words: "characters that turn", text: "abc\u{202E}gpj.exe\u{2066}x"),
    Name(words: "marks upon marks", text: "x" + String(repeating: "\u{303}", count: 200)),
    Name(words: "a formula", text: "=cmd|'/C calc'!A0"),
    Name(words: "a link", text: "@SUM(1+1)*HYPERLINK(\"http://x\",\"y\")"),
    pictures,
    Name(words: "100,000 letters", text: String(repeating: "Xocal\u{131} ", count: 14_285) + "Sus"),
  ]

  /// A project in which a source and the gazetteer call Nukha so.
  private func project(calling name: Name) throws -> TestProject {
    let project = try TestProject()
    try project.edit(
      "Gazetteer/sources/jafarov-2012.xml", "xml:lang=\"en\">Nukha<",
      "xml:lang=\"en\">\(name.markup)<")
    try project.edit(
      "Gazetteer/places/zakatala-nukha.xml", "to=\"1968\">Nukha<",
      "to=\"1968\">\(name.markup)<")
    return project
  }

  @Test(arguments: names)
  func aHostileNameIsHarmlessEverywhere(name: Name) throws {
    let project = try project(calling: name)
    func run(_ arguments: String...) throws {
      let result = try Program.run(arguments, in: project.folder)
      try #require(result.code == 0, "\(result.errors.prefix(500))")
    }
    try run("map", "jafarov-2012", "--relief", "none", "--text", "live")
    for (format, file) in [("kml", "p.kml"), ("csv", "p.csv"), ("geojson", "p.geojson")] {
      try run("export", "places", "--id", "nukha", "--format", format, "-o", file)
    }
    try expectHarmless("Output/jafarov-2012.svg", in: project)
    try expectHarmless("p.kml", in: project)
    try expectNoFormula("p.csv", in: project)
    let found = try JSONValue(reading: Array(project.bytes("p.geojson")))
    #expect(String(decoding: try project.bytes("p.geojson"), as: UTF8.self).contains("\"Point\""))
    #expect(found["features"]?.array?.isEmpty == false)
    let row = try Program.run(
      tool: "ogrinfo",
      [
        "-ro", "-q", project.database.path, "-sql",
        "SELECT count(*) AS n FROM toponym WHERE text = '"
          + name.text.precomposedStringWithCanonicalMapping.replacing("'", with: "''") + "'",
      ])
    #expect(row.code == 0 && row.output.contains(#/n \(Integer(64)?\) = [1-9]/#), "\(row.output)")
  }

  @Test func aMapHasABoxForALetterThatNoFontHas() throws {
    let project = try project(calling: Self.pictures)
    let map = try project.run("map", "jafarov-2012", "--relief", "none", "--json")
    #expect(map.code == 0)
    #expect(
      map.errors.contains(
        "jafarov-2012.svg: a box stands for letters that no font at hand has, in 1 text such as "
          + "\u{201C}\(Self.pictures.text)\u{201D}."), "\(map.errors)")
    let record = try JSONValue(reading: Array(map.output.utf8))
    #expect(
      record["boxed"]?["jafarov-2012.svg"]?.array?.compactMap(\.string) == [Self.pictures.text])
  }

  /// A page of markup has no element or attribute that does something.
  private func expectHarmless(_ path: String, in project: TestProject) throws {
    let document = try MarkupDocument(bytes: Array(project.bytes(path)), file: path)
    var elements = [document.root]
    while let element = elements.popLast() {
      #expect(!["script", "foreignObject", "iframe"].contains(element.name))
      #expect(!element.attributes.contains { $0.name.lowercased().hasPrefix("on") })
      elements += element.children
    }
  }

  /// No field of a table is one a spreadsheet would work out.
  private func expectNoFormula(_ path: String, in project: TestProject) throws {
    let text = String(decoding: try project.bytes(path), as: UTF8.self)
    let fields = text.split(separator: "\n").dropFirst()
      .flatMap { $0.matches(of: #/(?:^|,)"?([=+@-][^,"]*)/#).map { $0.output.1 } }
    #expect(fields.allSatisfy { Double($0) != nil }, "\(fields)")
    #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
  }
}
