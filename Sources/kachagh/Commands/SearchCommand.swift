import ArgumentParser
import Foundation
import Gazetteer
import Geodesy
import Interchange
import PlaceDatabase

/// `kachagh search QUERY`
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find places by name, in any script or spelling.",
    discussion: """
      Şuşa, Shusha, Шуша and Շուշի find the same place; so do a beginning of the name and a name \
      misspelt by a letter or two. The score is 1 for the same letters and 0.95 for the same \
      sounds; beginnings, words of a longer name and misspellings have less. Authored places come \
      before imported ones of the same score.

      EXAMPLES:
        kachagh search Шуша
        kachagh search "boyuk kirs" --limit 1 --json
        kachagh search karakend --near 46.9,39.8
        kachagh search ganja --kind city --database world.gpkg
        kachagh search Gorus --explain
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  @Option(name: .long, help: "How many places at most.")
  var limit = 20

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp(
      "Of places alike, those nearer to here first; every 100 km costs a hundredth of a score.",
      valueName: "lon,lat"))
  var near: PositionArgument?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("Only places within this box, in degrees.", valueName: "w,s,e,n"))
  var within: GeographicBounds?

  @OptionGroup var places: SearchedPlaces

  @Flag(name: .long, help: "Say of each place how its score came about.")
  var explain = false

  @Argument(help: "A name, in any script.")
  var query: String

  /// How many more places are found than are wanted, where some may not fit.
  private static let surplus = 20

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be 1 or more.") }
  }

  func run() throws {
    let database = try places.open(projectOptions)
    let isPlain = near == nil && within == nil && places.kind == nil
    let matches = try database.search(query, limit: isPlain ? limit : limit * Self.surplus)
    let chosen = Array(ranked(matches.filter(fits)).prefix(limit))
    if listingOptions.json {
      printJSONLines(chosen.map { $0.record(explained: explain) })
    } else {
      print(
        TextTable(
          heads: NameMatch.heads + (explain ? ["WHY"] : []),
          rows: chosen.map { $0.row + (explain ? [$0.reason] : []) }))
    }
  }

  private func fits(_ match: NameMatch) -> Bool {
    if let kinds = places.kinds, !kinds.contains(match.kind.text) { return false }
    guard let within else { return true }
    return match.position.map { within.contains([$0.longitude, $0.latitude]) } ?? false
  }

  private func ranked(_ matches: [NameMatch]) -> [NameMatch] {
    guard let near else { return matches }
    func value(_ match: NameMatch) -> Double {
      guard let position = match.position else { return match.score - 0.2 }
      return match.score - min(0.2, near.position.distance(to: position) / 1e7)
    }
    return matches.map { ($0, value($0)) }.enumerated().sorted {
      ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
    }.map(\.element.0)
  }
}

/// A position given on the command line.
struct PositionArgument: ExpressibleByArgument {
  var position: Coordinate

  init?(argument: String) {
    let degrees = argument.split(separator: ",", omittingEmptySubsequences: false)
      .map { Double($0) }
    guard degrees.count == 2, let longitude = degrees[0], let latitude = degrees[1],
      abs(longitude) <= 180, abs(latitude) <= 90
    else { return nil }
    position = Coordinate(longitude: longitude, latitude: latitude)
  }
}

extension NameMatch {
  fileprivate static let heads = [
    "PLACE", "NAME", "KIND", "LATITUDE", "LONGITUDE", "ELEVATION", "SCORE", "FROM",
  ]

  fileprivate var row: [String] {
    [
      place.text, name, kind.text, position.map { degreesText($0.latitude) } ?? "",
      position.map { degreesText($0.longitude) } ?? "",
      elevation.map { "\(Int($0.rounded())) m" } ?? "", String(format: "%.2f", score),
      dataset?.text ?? "authored",
    ]
  }

  /// How its score came about, in words.
  fileprivate var reason: String {
    switch likeness {
    case .sameLetters: "1: the same letters"
    case .sameSound: "0.95: sounds the same"
    case .beginning(let share):
      "0.7 for its beginning and 0.2 × \(String(format: "%.2f", share)) for the share of it"
    case .word: "0.65: a word of it"
    case .beginningOfWord: "0.6: the beginning of a word of it"
    case .misspelt(let edits): "0.65 × the right letters: \(Count(edits, "letter")) other"
    case .misspeltWord(let edits):
      "0.6 × the right letters of a word: \(Count(edits, "letter")) other"
    case nil: ""
    }
  }

  fileprivate func record(explained: Bool) -> JSONValue {
    .object(members + (explained ? [.init("why", .string(reason))] : []))
  }

  private var members: [JSONValue.Member] {
    [
      .init("id", .string(place.text)),
      .init("dataset", .text(dataset?.text)),
      .init("name", .string(name)),
      .init("language", .string(language)),
      .init("heading", .string(heading)),
      .init("kind", .string(kind.text)),
      .init("longitude", .figure(position?.longitude)),
      .init("latitude", .figure(position?.latitude)),
      .init("elevation_m", .figure(elevation)),
      .init("population", .figure(population.map(Double.init))),
      .init("score", .number((score * 10_000).rounded() / 10_000)),
    ]
  }
}
