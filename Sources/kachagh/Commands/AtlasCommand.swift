import ArgumentParser

/// `kachagh atlas`
struct AtlasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "atlas",
    abstract: "Write the maps of every source, and one of all together.",
    discussion: """
      The place database is brought up to date first. Where a map cannot be made, none is written.

      EXAMPLES:
        kachagh atlas
        kachagh atlas --format geojson --output Exchange
        kachagh atlas --theme greyscale --width 85mm --output Print
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var mapArguments: MapArguments
  @OptionGroup(title: "Claims") var claims: ClaimArguments
  @OptionGroup(title: "Design") var design: DesignArguments

  func run() throws {
    let project = try projectOptions.open()
    let press = try MapPress(
      project: project, arguments: mapArguments, claims: claims, design: design)
    let subjects = press.atlas
    let files = try press.files(of: subjects, progress: ProgressLine(total: subjects.count))
    let folder = mapArguments.output ?? project.output
    try AtomicFile.write(files, into: folder)
    RoomReport.tell(files)
    print("\(folder): \(Count(subjects.count, "map")) in \(Count(files.count, "file"))")
  }
}
