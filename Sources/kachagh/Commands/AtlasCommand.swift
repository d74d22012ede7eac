import ArgumentParser
import Foundation
import Interchange

/// `kachagh atlas`
struct AtlasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "atlas",
    abstract: "Write the maps of every source, and one of all together.",
    discussion: """
      The place database is brought up to date first. Where a map cannot be made, none is written.

      With the maps as SVG comes index.html: the whole atlas as one page of the web, which needs \
      neither a network nor another file, and leads to the maps beside it. Its look and words are \
      Gazetteer/page; a project without that folder has no page.

      EXAMPLES:
        kachagh atlas
        kachagh atlas --format geojson --output Exchange
        kachagh atlas --theme greyscale --width 85mm --output Print
        kachagh atlas --format svg,pdf,tiff --dpi 600 --output Print --book atlas.pdf
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions
  @OptionGroup var mapArguments: MapArguments
  @OptionGroup(title: "Claims") var claims: ClaimArguments
  @OptionGroup(title: "Design") var design: DesignArguments

  @Option(
    name: .long,
    help: ArgumentHelp("Also write all maps into one PDF, a page a map.", valueName: "file.pdf"))
  var book: String?

  func run() throws {
    let project = try projectOptions.open()
    let press = try MapPress(
      project: project, arguments: mapArguments, claims: claims, design: design,
      usual: .usualOfAtlas)
    let subjects = press.atlas
    let files = try press.files(of: subjects, progress: ProgressLine(total: subjects.count))
    let page = press.formats.contains(.svg) ? try press.page(beside: files) : nil
    let pages = try book.map { path in
      let title = URL(filePath: path).deletingPathExtension().lastPathComponent
      return (path: path, bytes: try press.book(of: files, title: title))
    }
    let folder = mapArguments.output ?? project.output
    try project.checkUnchanged()
    try AtomicFile.write(files + [page].compactMap { $0 }, into: folder)
    if let pages { try AtomicFile.write(pages.bytes, to: pages.path) }
    RoomReport.tell(files)
    let pagePath = page.map { "\(folder)/\($0.name)" }
    listingOptions.report(
      ["\(folder): \(Count(subjects.count, "map")) in \(Count(files.count, "file"))"]
        + [pagePath].compactMap { $0 },
      [
        .init("maps", .count(subjects.count)),
        .init("files", .texts(files.map { "\(folder)/\($0.name)" })),
        .init("page", .text(pagePath)),
        .init("book", .text(book)),
      ] + RoomReport.records(of: files))
  }
}
