import Foundation
import Testing

/// What the program says of itself.
struct HelpTests {
  private static let commands: [[String]] = [
    [],
    ["build"],
    ["check"],
    ["map"],
    ["atlas"],
    ["draw"],
    ["import"],
    ["search"],
    ["sources"],
    ["places"],
    ["show"],
    ["new"],
    ["new", "source"],
    ["new", "project"],
    ["watch"],
    ["config"],
    ["doctor"],
    ["preflight"],
    ["export"],
    ["export", "places"],
    ["export", "activities"],
    ["elevation"],
    ["reconcile"],
    ["cite"],
    ["caption"],
    ["explain"],
    ["verify"],
    ["annotate"],
    ["accept"],
  ]

  /// Compared by bytes. To record the texts anew, run with `RECORD=1`, which
  /// writes them and fails.
  @Test(arguments: commands)
  func helpIsAsRecorded(command: [String]) throws {
    let result = try Program.run(command + ["--help"], in: TestProject.repository)
    #expect(result.code == 0)
    #expect(result.errors.isEmpty)
    let name = (["help"] + command).joined(separator: "-")
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try result.output.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
    }
    #expect(try Data(contentsOf: golden).elementsEqual(result.output.utf8))
  }

  @Test func everyCommandHasItsHelpRecorded() throws {
    let help = try Program.run(["--help"], in: TestProject.repository).lines
    let start = try #require(help.firstIndex { $0 == "SUBCOMMANDS:" })
    let listed = help[(start + 1)...].filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    let tested = Set(Self.commands.compactMap(\.first))
    #expect(Set(listed).subtracting(["See"]) == tested)
  }

  @Test func helpShowsEveryCommandAtWork() throws {
    for command in Self.commands where command != ["new"] {
      let help = try Program.run(command + ["--help"], in: TestProject.repository).output
      #expect(help.contains("EXAMPLES:\n  kachagh \(command.joined(separator: " "))"))
    }
  }

  /// `docs/commands.md` has the recorded texts; `RECORD=1` writes it anew, too.
  @Test func theyStandInThePageOfCommands() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let parts = try Self.commands.map { command in
      let name = (["help"] + command).joined(separator: "-")
      let help = try String(
        contentsOf: folder.appending(path: "Golden/\(name).txt"), encoding: .utf8)
      let title = (["kachagh"] + command).joined(separator: " ")
      return "## \(title)\n\n```text\n\(help.trimmingCharacters(in: .newlines))\n```\n"
    }
    let head = """
      # Commands

      What each command says of itself. This page is written by the tests of the help texts.

      """
    let page = ([head] + parts).joined(separator: "\n")
    let path = TestProject.repository.appending(path: "docs/commands.md")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try page.write(to: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: path, encoding: .utf8) == page)
  }
}
