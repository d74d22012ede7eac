import Foundation
import Testing

/// From a text to a map, and what a person has decided on the way.
struct AnnotateTests {
  private let project: TestProject

  private static let text = """
    In November 1930 a group of about 60 men attacked the collective farm near Goris, according to \
    Rahimov. The rising in Kalbajar began in March 1930, and up to 400 fighters gathered there.
    """

  init() throws {
    project = try TestProject()
    try Self.text.write(to: project.file("rahimov.txt"), atomically: true, encoding: .utf8)
  }

  private func content(_ path: String) throws -> String {
    String(decoding: try project.bytes(path), as: UTF8.self)
  }

  @Test func aDraftIsSoundAndDrawnAsADraft() throws {
    let path = "Gazetteer/sources/rahimov.xml"
    let run = try project.run("annotate", "rahimov.txt", "-o", path, "--report", "html")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output == "\(path)\nGazetteer/sources/rahimov.html\n")
    let draft = try content(path)
    #expect(draft.contains(#"ref="place:goris""#) && draft.contains(#"when-iso="1930-11""#))
    #expect(try project.run("check").code == 0)
    #expect(try project.run("map", "rahimov", "--text", "live", "--relief", "none").code == 0)
    let map = try content("Output/rahimov.svg")
    #expect(map.contains("Draft, not reviewed: rahimov") && map.contains("Kalbajar"))
    let report = try content("Gazetteer/sources/rahimov.html")
    #expect(report.contains("<svg") && report.contains("Kalbajar"))
  }

  /// What a person has accepted is moved into a source; what is rejected is not
  /// drafted again.
  @Test func decisionsAreKept() throws {
    #expect(try project.run("annotate", "rahimov.txt", "-o", "draft.xml").code == 0)
    let drafted = try content("draft.xml")
    let first = try #require(drafted.range(of: ##"resp="#draft" corresp="#s1""##))
    var edited = drafted.replacingCharacters(
      in: first, with: ##"resp="#accepted" corresp="#s1""##)
    let second = try #require(edited.range(of: ##"resp="#draft" corresp="#s2""##))
    edited.replaceSubrange(second, with: ##"resp="#rejected" corresp="#s2""##)
    try edited.write(to: project.file("draft.xml"), atomically: true, encoding: .utf8)
    let accepted = try project.run("accept", "draft.xml", "--into", "rahimov")
    #expect(
      accepted.output == "Gazetteer/sources/rahimov.xml: 1 claim more.\n", "\(accepted.errors)")
    #expect(try project.run("check").code == 0)
    #expect(try project.run("map", "rahimov", "--relief", "none").code == 0)

    try "\(Self.text) In May 1930 a store was burnt in Zangilan.\n"
      .write(to: project.file("rahimov.txt"), atomically: true, encoding: .utf8)
    #expect(try project.run("annotate", "rahimov.txt", "-o", "draft.xml").code == 0)
    let again = try content("draft.xml")
    #expect(again.contains(##"resp="#moved" corresp="#s1""##))
    #expect(again.contains(##"resp="#rejected" corresp="#s2""##))
    #expect(again.contains(##"resp="#draft" corresp="#s3""##))
  }

  /// An imported place is told with all that is needed to add it, and the draft
  /// is sound without it.
  @Test func importedPlacesAreToldAndNotDrawn() throws {
    try """
    id,name,lon,lat,population
    124862,Marand,45.7749,38.4329,124323

    """.write(to: project.file("iran.csv"), atomically: true, encoding: .utf8)
    #expect(try project.run("import", "iran.csv").code == 0)
    try "\(Self.text) A rising broke out in Marand."
      .write(to: project.file("rahimov.txt"), atomically: true, encoding: .utf8)
    let json = try project.run("annotate", "rahimov.txt", "--imported").output
    #expect(json.contains(#""dataset":"iran""#) && json.contains(#""longitude":45.7749"#))
    #expect(!(try project.run("annotate", "rahimov.txt").output.contains("iran")))
    let csv = try project.run("annotate", "rahimov.txt", "--imported", "--format", "csv").output
    #expect(csv.contains("Marand,,Marand,iran,124862,"))
    let path = "Gazetteer/sources/rahimov.xml"
    #expect(try project.run("annotate", "rahimov.txt", "--imported", "-o", path).code == 0)
    #expect(try content(path).contains("Marand (perhaps Marand, 124862 of iran"))
    #expect(try project.run("check").code == 0)
    #expect(try project.run("map", "rahimov", "--relief", "none").code == 0)
  }

  @Test func hostileTextsAreToldInWords() throws {
    // A sign with a combining mark is still a sign to a browser.
    try "Near Goris \"\u{301}<\u{338}b onload=\"x\">&amp; it began."
      .write(to: project.file("marks.txt"), atomically: true, encoding: .utf8)
    #expect(try project.run("annotate", "marks.txt", "--report", "marks.html").code == 0)
    let report = try content("marks.html")
    #expect(report.contains("&quot;\u{301}&lt;\u{338}b onload=&quot;x&quot;&gt;"))
    try Data([0x41, 0xFF, 0x42]).write(to: project.file("torn.txt"))
    let torn = try project.run("annotate", "torn.txt")
    #expect(torn.code == 65)
    #expect(torn.errors.contains("torn.txt:1"))
    let nested = String(repeating: "<b>", count: 10_000) + "Goris"
    try nested.write(to: project.file("nested.html"), atomically: true, encoding: .utf8)
    #expect([0, 65].contains(try project.run("annotate", "nested.html").code))
    try String(repeating: "Goris ", count: 3_000_000)
      .write(to: project.file("long.txt"), atomically: true, encoding: .utf8)
    let long = try project.run("annotate", "long.txt", "--format", "tei")
    #expect(long.code == 65)
    #expect(long.errors.contains("4 MB"), "\(long.errors)")
  }

  /// A text of several sections, whose outcome is more than is kept in memory, is
  /// written as one file.
  @Test func aLongTextIsOneFile() throws {
    try String(repeating: "Near Goris it began.\n\n", count: 30_000)
      .write(to: project.file("long.txt"), atomically: true, encoding: .utf8)
    let run = try project.run("annotate", "long.txt")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let mentions = json?["mentions"] as? [[String: Any]]
    #expect(mentions?.count == 30_000)
    #expect(mentions?.last?["start"] as? Int == 29_999 * 22 + 5)
    let features = try project.run("annotate", "long.txt", "--format", "geojson").output
    let collection = try JSONSerialization.jsonObject(with: Data(features.utf8)) as? [String: Any]
    #expect(
      (collection?["features"] as? [[String: Any]])?.last?["id"] as? String == "mention-30000")
    #expect((collection?["bbox"] as? [Double])?.count == 4)
  }

  /// A text that is read in several parts counts on through all of them.
  @Test func partsOfATextCountOn() throws {
    // Letters of two bytes and breaks of two stand across every place of a cut.
    let filler = "a" + String(repeating: "ş\r\n", count: 200_000)
    try "\(filler)\n\n<p>In <b>Gor</b>is &amp; Shusha"
      .write(to: project.file("long.html"), atomically: true, encoding: .utf8)
    let run = try project.run("annotate", "long.html", "--format", "csv")
    #expect(run.output.contains("600012,600021,Gor</b>is,goris,"), "\(run.output.prefix(400))")
    #expect(run.output.contains(",Shusha,shusha,"))
    try Data(Array("\(filler)ş".utf8) + [0xFF]).write(to: project.file("torn.txt"))
    let torn = try project.run("annotate", "torn.txt", "-o", "torn.json")
    #expect(torn.code == 65)
    #expect(torn.errors.contains("torn.txt:200001: byte 800003 "), "\(torn.errors)")
    #expect(!FileManager.default.fileExists(atPath: project.file("torn.json").path))
    // A text that ends within a letter.
    try Data(Array(filler.utf8) + [0xC5]).write(to: project.file("torn.txt"))
    #expect(
      try project.run("annotate", "torn.txt").errors.contains("torn.txt:200001: byte 800001 "))
  }

  /// A file that is too long is not read in vain.
  @Test func aTextAboveTheLimitIsRefused() throws {
    #expect(FileManager.default.createFile(atPath: project.file("huge.txt").path, contents: nil))
    let file = try FileHandle(forWritingTo: project.file("huge.txt"))
    try file.truncate(atOffset: (1 << 30) + 1)
    let run = try project.run("annotate", "huge.txt")
    #expect(run.code == 65)
    #expect(run.errors.contains("1024 MB"), "\(run.errors)")
  }
}
