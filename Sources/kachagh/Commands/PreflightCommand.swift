import ArgumentParser
import Colourimetry
import Foundation
import Preflight

/// `kachagh preflight FILE.svg`
struct PreflightCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preflight",
    abstract: "Check an SVG before print against a journal's art rules.",
    discussion: """
      Any SVG will do, whoever made it. Each finding tells what is wrong and where, what the \
      journal asks, how to mend it, and the page that states the rule. Ends with 1 where there is \
      a fault; warnings are for somebody to look at.

      The rules of each journal are a file in Gazetteer/journals. Colours are compared as seen by \
      normal eyes and by three kinds of colour-blind ones; which of them carry the data is \
      guessed, unless --colours names them.

      EXAMPLES:
        kachagh preflight Output/overview.svg
        kachagh preflight figure.svg --journal springer-nature
        kachagh preflight figure.svg --journal nature --colours c8401f,1f4f8f --json
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Whose rules, such as nature or elsevier: a file in Gazetteer/journals.", valueName: "name"))
  var journal = "general"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The colours that carry the data, with commas between.", valueName: "colours"))
  var colours: String?

  @Argument(help: ArgumentHelp("The SVG to check.", valueName: "file.svg"))
  var file: String

  func run() throws {
    let rules = try journalRules(in: projectOptions.open())
    let report = try check(
      contents(of: file), file: file, against: rules, colours: namedColours())
    if listingOptions.json { printJSON(report.record) } else { print(report) }
    if report.faults > 0 { Self.exit(withError: ExitCode.failure) }
  }

  private func namedColours() throws -> [ScreenColour] {
    try (colours ?? "").split(separator: ",").map { text in
      guard let colour = ScreenColour(hexadecimal: text.filter { $0 != " " }) else {
        throw ValidationError("\(text) is no colour; write it as c8401f.")
      }
      return colour
    }
  }

  private func journalRules(in project: Project) throws -> JournalRules {
    let folder = "\(project.gazetteer)/journals"
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let known = files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    guard known.contains(journal) else {
      throw ValidationError(
        "No journal is called \(journal). Take one of \(known.joined(separator: ", ")).")
    }
    let path = "\(folder)/\(journal).json"
    do {
      return try JSONDecoder().decode(JournalRules.self, from: Data(contents(of: path)))
    } catch let error as DecodingError {
      throw DataFileError(path: path, reason: "\(error)")
    }
  }
}
