import Foundation
import Testing

/// What README.md and the pages of `docs` say can be done, done.
struct ReadmeTests {
  /// A fenced block of a language.
  private struct Block {
    var language: Substring
    var text: Substring
  }

  /// The README, and every page of `docs`.
  static let pages = ["README.md"] + docs

  private static let docs: [String] = {
    let folder = TestProject.repository.appending(path: "docs").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
  }()

  private func text(of page: String) throws -> String {
    try String(contentsOf: TestProject.repository.appending(path: page), encoding: .utf8)
  }

  private func blocks(of page: String) throws -> [Block] {
    try text(of: page).matches(of: #/(?ms)^```(\w+)\n(.*?)^```$/#)
      .map { Block(language: $0.output.1, text: $0.output.2) }
  }

  /// Each block shows commands, after a `$`, with what they print. They are run
  /// in the order of the page.
  @Test(arguments: pages)
  func theCommandsPrintWhatIsShown(page: String) throws {
    let shown = try blocks(of: page).filter { $0.language == "console" }
    if page == "README.md" { #expect(shown.count >= 4) }
    guard !shown.isEmpty else { return }
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
    let place = try #require(blocks(of: "README.md").first { $0.language == "xml" }).text
    let project = try TestProject()
    try project.edit("Gazetteer/places/karabakh.xml", "</listPlace>", "\(place)</listPlace>")
    #expect(try project.run("check").code == 0)
  }

  @Test func everyCommandThatIsNamedExists() throws {
    let named = Set(
      try Self.pages.flatMap { page in
        try text(of: page).matches(of: #/(?:`|\$ |^)kachagh ([a-z]+)/#.anchorsMatchLineEndings())
          .map { String($0.output.1) }
      })
    #expect(named.count >= 8)
    for name in named.sorted() {
      let help = try Program.run([name, "--help"], in: TestProject.repository)
      #expect(help.output.contains("USAGE: kachagh \(name)"), "\(name)")
    }
  }

  /// Pictures and pages the text leads to are in the repository.
  @Test(arguments: pages)
  func theLinksLeadSomewhere(page: String) throws {
    let links = try text(of: page).matches(of: #/\]\(([^)#]+)(?:#[^)]*)?\)/#)
      .map { String($0.output.1) }
      .filter { !$0.hasPrefix("https://") }
    let folder = TestProject.repository.appending(path: page).deletingLastPathComponent()
    for link in links {
      #expect(
        FileManager.default.fileExists(atPath: folder.appending(path: link).path), "\(link)")
    }
  }
}
