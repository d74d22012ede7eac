import ArgumentParser

/// `kachagh check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find every mistake in the authored files.",
    discussion: """
      Reads every file of places, sources and vocabularies, and tells each mistake as \
      FILE:LINE: what is wrong; how to mend it. Nothing is written. Ends with 65 where \
      there is a mistake.

      EXAMPLES:
        kachagh check
      """)

  @OptionGroup var projectOptions: ProjectOptions

  func run() throws {
    let corpus = try projectOptions.open().readCorpus()
    print("No mistake in \(corpus.tally).")
  }
}
