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
      Şuşa, Shusha, Шуша and Շուշի find the same place; so do a beginning of the name, a name \
      misspelt by a letter or two, and Yuxarı, Verkhniy or Verin for one another. The score is 1 \
      for a place's own name with the same letters, 0.98 where it sounds the same, 0.96 for \
      another name of it; below that the more the sounds speak for its being the name, the more. \
      Of the same score authored places come before imported ones, and of those the ones more of \
      whose names are like it, then the more populous. Where a place fits well, those that fit \
      less than half as well are left out. docs/search.md says how it is done and how well.

      EXAMPLES:
        kachagh search Шуша
        kachagh search "boyuk kirs" --limit 1 --json
        kachagh search karakend --near 46.9,39.8
        kachagh search ganja --kind city --database world.gpkg
        kachagh search Gorus --explain
        kachagh search Shu --beginning
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

  @Flag(name: .long, help: "Only names that are, or begin with, what is looked for: quicker.")
  var beginning = false

  @Flag(name: .long, help: "Say of each place how its score came about.")
  var explain = false

  @Argument(help: "A name, in any script.")
  var query: String

  /// How many more places are found than are wanted, to put the nearer first.
  private static let surplus = 20
  /// A place is listed if it fits so much as well as the best.
  private static let leastOfBest = 0.5

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be 1 or more.") }
  }

  func run() throws {
    let database = try places.open(projectOptions)
    let matches = try database.search(
      query, limit: near == nil ? limit : limit * Self.surplus, scope: scope,
      manner: beginning ? .beginning : .likeness)
    let least = (matches.first?.score ?? 0) * Self.leastOfBest
    let chosen = Array(ranked(matches.filter { $0.score >= least }).prefix(limit))
    if listingOptions.json {
      printJSONLines(chosen.map { $0.record(explained: explain) })
    } else {
      print(
        TextTable(
          heads: NameMatch.heads + (explain ? ["WHY"] : []),
          rows: chosen.map { $0.row + (explain ? [$0.reason] : []) }))
    }
  }

  private var scope: SearchScope {
    SearchScope(
      boxes: within?.boxes ?? [], kinds: places.kinds.map { Set($0.map { PlaceKind.ID($0) }) })
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
    guard let position = Coordinate(text: argument) else { return nil }
    self.position = position
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
    case .sameLetters where score == 1: "1: its own name with the same letters"
    case .sameLetters where score > 0.96:
      "0.98: its own name sounds the same, another has the same letters"
    case .sameLetters: "0.96: another name of it, with the same letters"
    case .sameSound where score > 0.96: "0.98: its own name sounds the same"
    case .sameSound: "0.96: another name of it sounds the same"
    case .beginning(let share):
      "0.35 for its beginning and 0.4 × \(String(format: "%.2f", share)) for the share of it"
    case .word: "0.65: a word of it"
    case .beginningOfWord: "0.5: the beginning of a word of it"
    case .alike(let share, let edits):
      "0.95 × \(String(format: "%.2f", share)) of what its sounds could say for it"
        + (edits.map { "; \(Count($0, "letter")) other" } ?? "")
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

extension GeographicBounds {
  /// The box in longitudes from -180 to 180; two where it lies across the
  /// antimeridian.
  fileprivate var boxes: [BoundingBox] {
    let whole = BoundingBox(west: west, south: south, east: east, north: north)
    if east > 180 {
      return [
        BoundingBox(west: west, south: south, east: 180, north: north),
        BoundingBox(west: -180, south: south, east: east - 360, north: north),
      ]
    }
    return [whole]
  }
}
