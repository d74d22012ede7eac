import Foundation
import Testing

/// What README.md says can be done, done.
struct ReadmeTests {
  /// A fenced block of a language.
  private struct Block {
    var language: Substring
    var text: Substring
  }

  private let text: String
  private let blocks: [Block]

  init() throws {
    text = try String(
      contentsOf: TestProject.repository.appending(path: "README.md"), encoding: .utf8)
    blocks = text.matches(of: #/(?ms)^```(\w+)\n(.*?)^```$/#)
      .map { Block(language: $0.output.1, text: $0.output.2) }
  }

  /// Each block shows commands, after a `$`, with what they print. They are run
  /// in the order of the page.
  @Test func theCommandsPrintWhatIsShown() throws {
    let shown = blocks.filter { $0.language == "console" }
    #expect(shown.count >= 4)
    let project = try TestProject()
    for block in shown {
      for part in block.text.split(separator: "$ ") {
        let lines = part.split(separator: "\n")
        let words = try #require(lines.first).split(separator: " ").map(String.init)
        try #require(words.first == "kachagh")
        let result = try Program.run(Array(words.dropFirst()), in: project.folder)
        #expect(result.code == 0, "\(result.errors)")
        #expect(result.lines == Array(lines.dropFirst()), "\(words.joined(separator: " "))")
      }
    }
  }

  @Test func thePlaceShownCanBeAdded() throws {
    let place = try #require(blocks.first { $0.language == "xml" }).text
    let project = try TestProject()
    try project.edit("Gazetteer/places/karabakh.xml", "</listPlace>", "\(place)</listPlace>")
    #expect(try project.run("check").code == 0)
  }

  @Test func everyCommandThatIsNamedExists() throws {
    let named = Set(text.matches(of: #/\bkachagh ([a-z]+)/#).map { String($0.output.1) })
    #expect(named.count >= 8)
    for name in named.sorted() {
      let help = try Program.run([name, "--help"], in: TestProject.repository)
      #expect(help.output.contains("USAGE: kachagh \(name)"), "\(name)")
    }
  }

  /// Pictures and pages the text leads to are in the repository.
  @Test func theLinksLeadSomewhere() throws {
    let links = text.matches(of: #/\]\(([^)]+)\)/#).map { String($0.output.1) }
      .filter { !$0.hasPrefix("https://") }
    #expect(links.count >= 4)
    for link in links {
      let path = TestProject.repository.appending(path: link).path
      #expect(FileManager.default.fileExists(atPath: path), "\(link)")
    }
  }
}
