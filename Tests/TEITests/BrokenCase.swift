import Foundation
import Testing

/// A mistake put into the small gazetteer of `Fixtures/Small`, with the faults
/// it must give.
///
/// The cases stand in `Fixtures/Broken/*.case`, each as
/// ```
/// == what the case is about
/// @ places/karabakh.xml
/// - text that stands there once
/// + what it is replaced with
/// > places/karabakh.xml:12: what is wrong; how to mend it
/// ```
/// Several `-` or `+` lines are one text over several lines, whose indentation
/// does not matter. A case may edit often and in several files. `- <<all>>`
/// replaces a file or makes it; `@ NEW copies OLD` makes a copy. `\u{…}` stands
/// for a character.
struct BrokenCase: CustomTestStringConvertible, Sendable {
  /// One change to the small gazetteer.
  enum Edit: Sendable {
    case replace(file: String, old: [String], new: String)
    case write(file: String, text: String)
    case copy(file: String, from: String)
  }

  var name: String
  var edits: [Edit] = []
  var expected: [String] = []

  var testDescription: String { name }

  /// The files that hold the cases, in order.
  static let files: [URL] = {
    let folder = Fixtures.folder.appendingPathComponent("Broken")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".case") }.sorted().map(folder.appendingPathComponent)
  }()

  /// Every case of every file, in order.
  static let all: [BrokenCase] = files.flatMap { file in
    BrokenCase.parse((try? String(contentsOf: file, encoding: .utf8)) ?? "")
  }

  /// The cases of a file's text.
  static func parse(_ text: String) -> [BrokenCase] {
    text.split(separator: "\n== ").map { part in
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
      var parser = Parser(broken: BrokenCase(name: String(lines[0]).replacing("== ", with: "")))
      for line in lines.dropFirst() { parser.read(line) }
      parser.finish()
      return parser.broken
    }
  }

  private struct Parser {
    var broken: BrokenCase
    var file = ""
    var old: [String] = []
    var new: [String]?

    mutating func read(_ line: Substring) {
      let rest = String(line.dropFirst(2)).unescaped
      switch line.first {
      case "@":
        finish()
        let words = rest.components(separatedBy: " copies ")
        file = words[0]
        if words.count == 2 { broken.edits.append(.copy(file: file, from: words[1])) }
      case "-":
        if new != nil { finish() }
        old.append(rest)
      case "+": new = (new ?? []) + [rest]
      case ">": broken.expected.append(rest)
      default: break
      }
    }

    mutating func finish() {
      guard !old.isEmpty else { return }
      let text = (new ?? []).joined(separator: "\n")
      broken.edits.append(
        old == ["<<all>>"]
          ? .write(file: file, text: text) : .replace(file: file, old: old, new: text))
      old = []
      new = nil
    }
  }
}

extension String {
  /// The text with each `\u{…}` made the character it stands for.
  fileprivate var unescaped: String {
    replacing(#/\\u\{([0-9A-Fa-f]+)\}/#) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    }
  }
}
