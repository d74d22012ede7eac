import ArgumentParser
import Interchange
import XML

/// `kachagh explain MAP.svg#ID`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell what a mark of a map stands for, and where that is authored.",
    discussion: """
      A mark is named by the id of its element in the SVG, as an editor of pictures shows it, or \
      by the identifier of a claim or place. Told are the claim with its source, the places with \
      the works their positions rest on, how certain each is, and the file and line each is \
      authored in. Without #ID all marks are listed.

      EXAMPLES:
        kachagh explain Output/adishova-2025.svg
        kachagh explain Output/adishova-2025.svg#region-zangezur
        kachagh explain 'Output/overview.svg#isakhan-uprisings' --json
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  @Argument(
    help: ArgumentHelp(
      "A map the program has made, and one of its marks.", valueName: "map.svg#id"))
  var mark: String

  func run() throws {
    let parts = mark.split(separator: "#", maxSplits: 1).map(String.init)
    guard let path = parts.first else { throw ValidationError("No map is named.") }
    let picture = try MarkedPicture(path: path)
    let authored = try projectOptions.open().readAuthored()
    let explainer = Explainer(path: path, authored: authored)
    if parts.count == 2 {
      try tell(parts[1], of: picture, explainer)
    } else {
      try list(picture, explainer)
    }
  }

  private func tell(_ name: String, of picture: MarkedPicture, _ explainer: Explainer) throws {
    let marks = picture.marks(called: name)
    guard !marks.isEmpty else {
      throw CommandError.noMark(
        path: explainer.path, name: name, near: nearest(to: name, among: picture.names))
    }
    let record = try explainer.record(of: marks, called: name)
    if listingOptions.json {
      printJSON(record)
    } else {
      for line in Outline.lines(of: record) { print(line) }
    }
  }

  private func list(_ picture: MarkedPicture, _ explainer: Explainer) throws {
    let heads = ["mark", "layer", "claims", "places", "authored"]
    var seen: Set<[String]> = []
    let rows = try picture.marks.map(explainer.row).filter { seen.insert($0).inserted }
    if listingOptions.json {
      printJSON(
        .array(
          rows.map { row in
            .object(zip(heads, row).map { JSONValue.Member($0, .string($1)) })
          }))
    } else {
      print(TextTable(heads: heads.map { $0.uppercased() }, rows: rows))
    }
  }
}
