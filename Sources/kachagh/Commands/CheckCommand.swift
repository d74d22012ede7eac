import ArgumentParser
import Foundation
import Gazetteer
import TEI
import Typography

/// `kachagh check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find every mistake in the authored files.",
    discussion: """
      Reads every file of places, sources and vocabularies, and tells each mistake as \
      FILE:LINE: what is wrong; how to mend it. Reads the themes and the words of maps \
      too. Nothing is written. Ends with 65 where there is a mistake.

      What breaks no rule and yet would make a reader doubt is warned of in the same manner: \
      degrees swapped or without their sign, a place far from its district, an elevation the grid \
      of the base map disagrees with, a date after its source or far from the others in it, a \
      figure out of line with its kind, a name in another script than its tag says or under which \
      no claim of its source has the place, a claim without a place or a note, candidates that are \
      one place, a text with a character that no font at hand has. With --strict it ends with 1 \
      where there is any.

      EXAMPLES:
        kachagh check
        kachagh check --strict
        kachagh check --json
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  @Flag(name: .long, help: "End with 1 where anything is doubtful.")
  var strict = false

  func run() throws {
    let project = try projectOptions.open()
    let faults = project.designFaults()
    let authored: AuthoredCorpus
    do {
      authored = try project.readAuthored()
    } catch {
      try fail(SeveralErrors(errors: faults + [error]))
    }
    let report = DoubtReport(try doubts(about: authored.corpus, in: project), about: authored)
    if !listingOptions.json { report.tell() }
    guard faults.isEmpty else { try fail(SeveralErrors(errors: faults), report) }
    if listingOptions.json {
      printJSONLines(CheckRecord.warnings(report))
    } else {
      let count = report.doubts.count
      let sum = count == 0 ? "" : "; \(Count(count, "warning"))"
      print("No mistake in \(authored.corpus.tally)\(sum).")
    }
    if strict && !report.doubts.isEmpty { Self.exit(withError: ExitCode.failure) }
  }

  /// Ends for mistakes, which programs are told with the doubts there may be.
  private func fail(_ mistakes: SeveralErrors, _ report: DoubtReport? = nil) throws -> Never {
    guard listingOptions.json else { throw mistakes }
    printJSONLines(
      CheckRecord.mistakes(mistakes) + (report.map(CheckRecord.warnings) ?? []))
    Self.exit(withError: ExitCode(Failure(mistakes).code.rawValue))
  }

  private func doubts(about corpus: Corpus, in project: Project) throws -> [Doubt] {
    let doubts = corpus.doubts + LetterCheck(fonts: .forMaps).doubts(in: corpus)
    // A base map may have no elevations, and then there is nothing to hold against.
    guard FileManager.default.fileExists(atPath: project.elevationGrid) else { return doubts }
    let grid = try ElevationFile.read(project.elevationGrid)
    return doubts + ElevationCheck(grid: grid).doubts(in: corpus)
  }
}
