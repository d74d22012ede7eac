import ArgumentParser
import Foundation
import Gazetteer
import Interchange
import TEI

/// `kachagh accept DRAFT.xml`
struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Move the reviewed claims of a draft into a source file.",
    discussion: """
      Takes each claim of the draft whose resp is #accepted, and puts it into the file of a \
      source, which is begun where it is not there; in the draft the claim then has #moved, so \
      that it is not drafted again. Claims that are #draft or #rejected stay where they are. Run \
      kachagh check afterwards.

      EXAMPLES:
        kachagh accept Gazetteer/sources/issue-draft.xml
        kachagh accept Gazetteer/sources/issue-draft.xml --into odlu-yurd-1930-03
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The source to put them into. (default: the draft's name without -draft)", valueName: "id"))
  var into: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Who publishes the gazetteer, for the head of a file that is begun.", valueName: "name"))
  var publisher = "PUBLISHER"

  @Argument(help: ArgumentHelp("The draft.", valueName: "draft.xml"))
  var draft: String

  func run() throws {
    let project = try projectOptions.open()
    let document = try project.draft(at: draft)
    let id = try target(of: document)
    let accepted = document.events.filter { $0.state == .accepted }
    let path = "\(project.sources)/\(id).xml"
    guard !accepted.isEmpty else {
      return tell("No claim of \(draft) is accepted: set its resp to #accepted.", path, accepted)
    }
    let isThere = FileManager.default.fileExists(atPath: path)
    let before = isThere ? String(decoding: try contents(of: path), as: UTF8.self) : nil
    let moved = try document.moving(
      accepted, into: id, file: before, path: path, publisher: publisher)
    let rest = DraftDocument.markingMoved(
      in: String(decoding: try contents(of: draft), as: UTF8.self))
    try AtomicFile.write(Array(moved.utf8), to: path)
    try AtomicFile.write(Array(rest.utf8), to: draft)
    tell("\(path): \(Count(accepted.count, "claim")) more.", path, accepted)
  }

  private func tell(_ line: String, _ path: String, _ accepted: [DraftDocument.Event]) {
    listingOptions.report(
      [line], [.init("file", .string(path)), .init("accepted", .count(accepted.count))])
  }

  private func target(of document: DraftDocument) throws -> Reference.ID {
    let name = document.reference.id.text
    guard let into else {
      guard name.hasSuffix("-draft") else {
        throw ValidationError("Name the source to put the claims into with --into.")
      }
      return Reference.ID(String(name.dropLast("-draft".count)))
    }
    _ = try TEITemplate.source(id: Reference.ID(into))
    return Reference.ID(into)
  }
}
