import ArgumentParser
import Foundation
import TEI

/// `kachagh check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find every mistake in the authored files.",
    discussion: """
      Reads every file of places, sources and vocabularies, and tells each mistake as \
      FILE:LINE: what is wrong; how to mend it. Reads the themes and the words of maps \
      too. Nothing is written. Ends with 65 where there is a mistake. An elevation that the \
      grid of the base map disagrees with, by more than slope and cells explain, is warned of \
      and is no mistake.

      EXAMPLES:
        kachagh check
      """)

  @OptionGroup var projectOptions: ProjectOptions

  func run() throws {
    let project = try projectOptions.open()
    let faults = project.designFaults()
    do {
      let authored = try project.readAuthored()
      // A base map may have no elevations, and then there is nothing to hold against.
      if FileManager.default.fileExists(atPath: project.elevationGrid) {
        ElevationCheck(grid: try ElevationFile.read(project.elevationGrid)).tell(authored)
      }
      guard faults.isEmpty else { throw SeveralErrors(errors: faults) }
      print("No mistake in \(authored.corpus.tally).")
    } catch let error as GazetteerError {
      throw SeveralErrors(errors: faults + [error])
    }
  }
}
