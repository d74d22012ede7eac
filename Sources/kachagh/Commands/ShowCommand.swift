import ArgumentParser
import Gazetteer
import Interchange

/// `kachagh show ID`
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show all that is known of a place or a source.",
    discussion: """
      Every name, position and elevation of a place stands with the works it rests on, and every \
      claim of a source with the work it is cited by.

      EXAMPLES:
        kachagh show shusha
        kachagh show odlu-yurd-1930-06 --json
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  @Argument(help: "The identifier of a place or a source.")
  var id: String

  func run() throws {
    let corpus = try projectOptions.open().corpus()
    let citation = Citation(corpus)
    let places = corpus.places.filter { $0.id.text == id }
      .map { $0.record(in: corpus, citation: citation) }
    let sources = corpus.sources.filter { $0.id.text == id }
      .map { $0.record(citation: citation) }
    guard let record = (places + sources).first else {
      let known = corpus.places.map(\.id.text) + corpus.sources.map(\.id.text)
      throw CommandError.unknownThing(id, near: nearest(to: id, among: known))
    }
    if listingOptions.json {
      printJSON(record)
    } else {
      for line in Outline.lines(of: record) { print(line) }
    }
  }
}
