import Foundation
import Gazetteer
import TEI

/// The doubts about authored files, each with the file and line it is about.
struct DoubtReport {
  /// Each with where it arises, by file and line.
  let doubts: [(origin: Origin, doubt: Doubt)]

  /// Finds where doubts arise.
  init(_ doubts: [Doubt], about authored: AuthoredCorpus) {
    let placed = doubts.map { doubt in
      (origin: authored.origins[doubt.part] ?? Origin(file: "", line: 0), doubt: doubt)
    }
    self.doubts = placed.enumerated()
      .sorted { ($0.element.origin, $0.offset) < ($1.element.origin, $1.offset) }
      .map(\.element)
  }

  /// Tells of each on the standard error stream.
  func tell() {
    let terminal = Terminal.errors
    for (origin, doubt) in doubts {
      let line = "\(origin): warning: \(doubt.message)"
      FileHandle.standardError.write(Data("\(terminal.withPlaceMarked(line))\n".utf8))
    }
  }
}
