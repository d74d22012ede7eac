import ArgumentParser

/// `kachagh watch [SOURCE...]`
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Draw maps anew whenever a file changes.",
    discussion: """
      Draws the maps, then looks at the authored files, themes and base map ten times a second. \
      Only maps that a change may touch are drawn, and only files that differ are written. A \
      mistake is told, and the watching goes on. Ctrl-C ends it. With --json each file written is a \
      record on a line of its own.

      EXAMPLES:
        kachagh watch
        kachagh watch adishova-2025
        kachagh watch adishova-2025 overview --width 120mm --output Figures
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions
  @OptionGroup var mapArguments: MapArguments
  @OptionGroup(title: "Claims") var claims: ClaimArguments
  @OptionGroup(title: "Design") var design: DesignArguments

  @Argument(help: "Identifiers of sources, or \u{201C}overview\u{201D}. (default: all)")
  var sources: [String] = []

  func run() throws {
    Watcher(
      project: try projectOptions.open(), names: sources, arguments: mapArguments, claims: claims,
      design: design, listing: listingOptions
    ).watch()
  }
}
