public import ArgumentParser
import Foundation
import Gazetteer
public import Interchange
import PlaceDatabase

/// `kachagh import FILE`
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take the places of another gazetteer into the place database.",
    discussion: """
      Imported places are found by search and reconcile and stand as a layer in the GeoPackage; \
      the maps of sources keep to what is authored. A row that cannot be used is written to a \
      file of rejects with its line and the reason, and the rest goes on. Until all is in, the \
      database stays as it was; importing the same dataset again replaces it.

      A dump of GeoNames has names without their languages. With --alternate-names they have \
      them, and the names in that list come with their times and uses and with numbers in Wikidata.

      A table needs a column with names; what the others hold is told by their heads (id, lon, \
      lat, names, kind, country, population, elevation), or by --column.

      EXAMPLES:
        kachagh import villages.csv
        kachagh import AZ.txt --dataset geonames-az --licence "CC BY 4.0"
        kachagh import AM.txt --alternate-names alternateNamesV2.txt
        kachagh import list.csv --column name=Village --column lon=X --column lat=Y
        kachagh import places.jsonld --format lpf --into other.gpkg
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  @Option(
    name: .long, help: ArgumentHelp("The format. (default: told by the file)", valueName: "format"))
  var format: GazetteerFormat?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The place database, made if it is not there. (default: the project's)",
      valueName: "file.gpkg"))
  var into: String?

  @Option(
    name: .long,
    help: ArgumentHelp("What the dataset is called. (default: the file's name)", valueName: "id"))
  var dataset: String?

  @Option(
    name: .long,
    help:
      "The title of the dataset. (default: what a file of Linked Places says, else its identifier)")
  var title: String?

  @Option(
    name: .long, help: "The licence of the dataset. (default: what a file of Linked Places says)")
  var licence: String?

  @Option(name: .long, help: ArgumentHelp("Where the dataset is found.", valueName: "address"))
  var url: String?

  @Option(
    name: .long,
    help: ArgumentHelp("What a column of a table holds; may be repeated.", valueName: "what=head"))
  var column: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Further names of places of GeoNames: its list alternateNamesV2.txt.", valueName: "file"))
  var alternateNames: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Where unusable rows go. (default: beside the file)", valueName: "file.tsv"))
  var rejects: String?

  @Flag(name: .long, help: "Import nothing where a row cannot be used.")
  var strict = false

  @Argument(help: "The file.")
  var file: String

  func validate() throws { _ = try columns() }

  /// The columns named, what they hold by the words of the command line.
  private func columns() throws -> [String: String] {
    try column.reduce(into: [:]) { columns, pair in
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw ValidationError("\(pair) names no column; write it as name=Village.")
      }
      columns[parts[0]] = parts[1]
    }
  }

  func run() throws {
    let project = try projectOptions.open()
    if into == nil { _ = try project.updateDatabase() }
    let path = into ?? project.database
    let source = try FileStream(file)
    var stream = source.stream()
    let name = URL(filePath: file).lastPathComponent
    let head = try stream.beginning(1 << 14)
    guard let format = format ?? GazetteerFormat(name: name, beginning: head) else {
      throw CommandError.unknownFormat(path: file)
    }
    let id = dataset ?? URL(filePath: file).deletingPathExtension().lastPathComponent
    let reader = GazetteerReader(
      format: format, kinds: try KindTable(file: project.kindTable),
      terms: try LinkedPlacesTerms(file: project.linkedPlacesTerms), columns: try columns())
    let work = ImportWork(
      file: file, rejects: rejects ?? "\(file).rejects.tsv", isStrict: strict, size: source.size,
      alternates: try alternates(project, reader, format))
    // What a file of Linked Places says of itself, and the user does not.
    let own = format == .linkedPlaces ? LinkedPlacesHead(beginning: head) : nil
    let dataset = ImportedDataset(
      reference: Reference(
        id: Reference.ID(id), kind: "dataset", title: title ?? own?.title ?? id, url: url,
        licence: licence ?? own?.licence),
      format: format.rawValue)
    let tally = try work.run(reader, stream, into: path, as: dataset)
    listingOptions.report(
      ["\(path): \(Count(tally.places, "place")) with \(Count(tally.names, "name")) from \(id)"],
      [
        .init("database", .string(path)), .init("dataset", .string(id)),
        .init("places", .count(tally.places)), .init("names", .count(tally.names)),
      ])
  }
}

extension ImportCommand {
  /// The further names of the places of the file, if there are any.
  ///
  /// - Throws: `CommandError` where the places are not of GeoNames.
  private func alternates(
    _ project: Project, _ reader: GazetteerReader, _ format: GazetteerFormat
  ) throws -> AlternateNameStore? {
    guard let alternateNames else { return nil }
    guard format.scheme == "GeoNames" else { throw CommandError.notGeoNames(path: file) }
    let numbers = try reader.numbers(try FileStream(file).stream())
    let terms = try AlternateNameTerms(file: project.alternateNameTerms)
    return try AlternateNamesWork(file: alternateNames, isStrict: strict)
      .run(terms: terms, wanted: numbers)
  }
}

extension GazetteerFormat: ExpressibleByArgument {}
