import ArgumentParser
import Gazetteer
import Interchange
import Papers

/// `kachagh caption SOURCE`
struct CaptionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caption",
    abstract: "Print the caption of a map, or the text for those who cannot see it.",
    discussion: """
      Both are made of the claims the map shows and say of each what its source says. The caption \
      names the works and what is doubtful; the alternative text has every claim with its time, \
      places and figures. Names of places stay as the source has them. The words of a language are \
      a file of Gazetteer/captions.

      EXAMPLES:
        kachagh caption jafarov-2012
        kachagh caption jafarov-2012 --alternative
        kachagh caption overview --lang az
        kachagh caption odlu-yurd-1930-06 --json
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  @Option(name: .long, help: ArgumentHelp("The language of the words.", valueName: "tag"))
  var lang = "en"

  @Option(
    name: .long, help: ArgumentHelp("Whom the caption names as the maker.", valueName: "name"))
  var publisher: String?

  @Flag(name: .long, help: "Print the text that stands in the place of the map.")
  var alternative = false

  @Argument(help: "The identifier of a source, or \u{201C}overview\u{201D} for all of them.")
  var source: String

  func run() throws {
    let project = try projectOptions.open()
    let corpus = try project.corpus()
    let sources = try MapSubject(source, in: corpus).sources(in: corpus)
    let known = project.captionLanguages()
    guard known.contains(lang) else { throw CommandError.noCaptions(in: lang, known: known) }
    let caption = Caption(
      of: sources, isOverview: source == MapSubject.overviewName, corpus: corpus,
      publisher: publisher, wording: try CaptionWording(file: project.captions(lang)))
    listingOptions.report(
      [alternative ? caption.alternative : caption.text],
      [
        .init("source", .string(source)), .init("language", .string(lang)),
        .init("caption", .string(caption.text)), .init("alternative", .string(caption.alternative)),
      ])
  }
}
