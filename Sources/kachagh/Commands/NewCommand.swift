import ArgumentParser
import Foundation
import Gazetteer
import Interchange
import TEI

/// `kachagh new`
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin an authored file, or a gazetteer.",
    subcommands: [NewSourceCommand.self, NewProjectCommand.self])
}

/// `kachagh new source ID`
struct NewSourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source",
    abstract: "Begin the file of a new source.",
    discussion: """
      Writes Gazetteer/sources/ID.xml with a comment at everything to be filled in; kachagh check \
      then tells what is still to be done. A file that is there already is left alone.

      EXAMPLES:
        kachagh new source hasanov-1988
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  @Option(
    name: .long,
    help: ArgumentHelp("Who publishes the gazetteer, for the head of the file.", valueName: "name"))
  var publisher = "PUBLISHER"

  @Argument(help: "The new source's identifier: author or paper, and year.")
  var id: String

  func run() throws {
    let project = try projectOptions.open()
    guard id != MapSubject.overviewName else { throw CommandError.reservedIdentifier(id) }
    let template = try TEITemplate.source(id: Reference.ID(id), publisher: publisher)
    let path = "\(project.sources)/\(id).xml"
    guard !FileManager.default.fileExists(atPath: path) else {
      throw CommandError.sourceExists(path: path)
    }
    try AtomicFile.makeFolder(project.sources)
    try AtomicFile.write(Array(template.utf8), to: path)
    listingOptions.report([path], [.init("file", .string(path))])
  }
}
