import Foundation
import Gazetteer
import TEI

/// The doubts about authored files, each with the file and line it is about.
struct DoubtReport {
  /// The lines, by file and line.
  let lines: [String]

  /// Finds where doubts arise.
  init(_ doubts: [Doubt], about authored: AuthoredCorpus) {
    let placed = doubts.map { doubt in
      (origin: authored.origins[doubt.part] ?? Origin(file: "", line: 0), doubt: doubt)
    }
    lines = placed.enumerated()
      .sorted { ($0.element.origin, $0.offset) < ($1.element.origin, $1.offset) }
      .map { "\($0.element.origin): warning: \($0.element.doubt.message)" }
  }

  /// Tells of each on the standard error stream.
  func tell() {
    let terminal = Terminal.errors
    for line in lines {
      FileHandle.standardError.write(Data("\(terminal.withPlaceMarked(line))\n".utf8))
    }
  }
}
