import ArgumentParser
import Gazetteer
import Interchange

/// `kachagh sources`
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "List the sources.",
    discussion: """
      EXAMPLES:
        kachagh sources
        kachagh sources --json
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  func run() throws {
    let sources = try projectOptions.open().corpus().sources
    if listingOptions.json {
      printJSONLines(sources.map(Self.record))
    } else {
      let rows = sources.map { source in
        [
          source.id.text, source.reference.date?.text ?? "", "\(source.activities.count)",
          source.reference.citation,
        ]
      }
      print(TextTable(heads: ["SOURCE", "DATE", "CLAIMS", "CITATION"], rows: rows))
    }
  }

  private static func record(of source: Source) -> JSONValue {
    .object([
      .init("id", .string(source.id.text)),
      .init("kind", .string(source.reference.kind)),
      .init("date", .text(source.reference.date?.text)),
      .init("title", .string(source.reference.title)),
      .init("citation", .string(source.reference.citation)),
      .init("claims", .array(source.activities.map { .string($0.id.text) })),
    ])
  }
}
