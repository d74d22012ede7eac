import ArgumentParser
import Foundation
import Interchange
import PlaceDatabase

/// `kachagh reconcile LIST.csv`
struct ReconcileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile",
    abstract: "Find the places of a list, a spreadsheet saved as CSV.",
    discussion: """
      Writes the list anew with the place of each name at the ends of the rows: identifier, name, \
      score, position and elevation, and whether a person should look. Every column, row and byte \
      of the list stays, in its own dialect.

      The doubtful names go to a second table, each with up to five places it may be. Write yes \
      into the column decision beside the one that is meant, none where it is none of them, or \
      the identifier of another place; run the command again, and your decisions hold, also for a \
      list that has grown.

      EXAMPLES:
        kachagh reconcile list.csv --column Village
        kachagh reconcile list.csv --column Village --near-column District
        kachagh reconcile list.csv --column Ort --kind village -o found.csv
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  @Option(name: .long, help: ArgumentHelp("The column of the names.", valueName: "head"))
  var column: String

  @Option(
    name: .long,
    help: ArgumentHelp("The column of the district or place they are near.", valueName: "head"))
  var nearColumn: String?

  @OptionGroup var places: SearchedPlaces

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where the list goes. (default: LIST.reconciled.csv beside it)", valueName: "file.csv"))
  var output: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The table of the doubtful, with your decisions. (default: LIST.review.csv beside the list)",
      valueName: "file.csv"))
  var review: String?

  @Argument(help: "The list.")
  var list: String

  func run() throws {
    let database = try places.open(projectOptions)
    let work = ListWork(
      list: list, output: output ?? beside("reconciled"), review: review ?? beside("review"),
      column: column, nearColumn: nearColumn,
      kinds: places.kinds)
    let tally = try work.run(database)
    let review = tally.review.map {
      "\($0): \(Count(tally.doubtful, "row")) that a person should look at"
    }
    listingOptions.report(
      ["\(work.output): \(Count(tally.rows, "row")), \(tally.found) with a place"]
        + [review].compactMap { $0 },
      [
        .init("rows", .count(tally.rows)), .init("found", .count(tally.found)),
        .init("look", .count(tally.doubtful)), .init("output", .string(work.output)),
        .init("review", .text(tally.review)),
      ])
  }

  /// A file beside the list: `list.csv` becomes `list.review.csv`.
  private func beside(_ word: String) -> String {
    let url = URL(filePath: list)
    let ending = url.pathExtension.isEmpty ? "csv" : url.pathExtension
    let folder = list.lastIndex(of: "/").map { String(list[...$0]) } ?? ""
    let name = url.deletingPathExtension().lastPathComponent
    return "\(folder)\(name).\(word).\(word == "review" ? "csv" : ending)"
  }
}
