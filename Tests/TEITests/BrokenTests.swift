import Foundation
import Testing

/// Every mistake gives the faults it must, with file, line and remedy, and no
/// others.
struct BrokenTests {
  @Test(arguments: BrokenCase.all)
  func aMistakeGivesItsFaults(_ broken: BrokenCase) throws {
    #expect(try Self.faults(of: broken) == broken.expected)
  }

  @Test func thereAreManyMistakesAndEachIsThereOnce() {
    #expect(BrokenCase.all.count >= 80)
    #expect(Set(BrokenCase.all.map(\.name)).count == BrokenCase.all.count)
  }

  /// Writes what is found into the case files, to be read through and committed;
  /// the run fails, so that nobody records by accident.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["RECORD"] == "1"))
  func record() throws {
    for file in BrokenCase.files {
      let text = try String(contentsOf: file, encoding: .utf8)
      let lines = text.split(separator: "\n").filter { !$0.hasPrefix("> ") }
      let parts = lines.joined(separator: "\n").components(separatedBy: "\n== ")
      let recorded = try zip(parts, BrokenCase.parse(text)).map { part, broken in
        ([part] + (try Self.faults(of: broken)).map { "> \($0)" }).joined(separator: "\n")
      }
      try Data((recorded.joined(separator: "\n\n== ") + "\n").utf8).write(to: file)
    }
    Issue.record("recorded; read the case files through")
  }

  private static func faults(of broken: BrokenCase) throws -> [String] {
    try Fixtures.withCopy { folder in
      for edit in broken.edits { try apply(edit, in: folder) }
      return Fixtures.faults(of: folder)
    }
  }

  private static func apply(_ edit: BrokenCase.Edit, in folder: URL) throws {
    switch edit {
    case .copy(let file, let from):
      try FileManager.default.copyItem(
        at: folder.appendingPathComponent(from), to: folder.appendingPathComponent(file))
    case .write(let file, let text):
      let url = folder.appendingPathComponent(file)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    case .replace(let file, let old, let new):
      let url = folder.appendingPathComponent(file)
      let text = try String(contentsOf: url, encoding: .utf8)
      let places = try ranges(of: old, in: text)
      try #require(places.count == 1, "\(old) must stand in \(file) once")
      try Data(text.replacingCharacters(in: places[0], with: new).utf8).write(to: url)
    }
  }

  /// Where lines stand one below another, however indented.
  private static func ranges(of lines: [String], in text: String) throws -> [Range<String.Index>] {
    let pattern = lines.map(NSRegularExpression.escapedPattern).joined(separator: "\\n *")
    let whole = NSRange(text.startIndex..., in: text)
    return try NSRegularExpression(pattern: pattern).matches(in: text, range: whole)
      .compactMap { Range($0.range, in: text) }
  }
}
