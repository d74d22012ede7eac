import ArgumentParser

/// `kachagh export`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write places, or what sources attest, for other programs.",
    discussion: """
      EXAMPLES:
        kachagh export places --format csv -o places.csv
        kachagh export activities --format kml --source adishova-2025 -o adishova.kml
      """,
    subcommands: [ExportPlacesCommand.self, ExportActivitiesCommand.self])
}

/// `kachagh export places`
struct ExportPlacesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "places",
    abstract: "Write places for other programs.",
    discussion: """
      All that are authored, or those that some claims name (--source, --kinds, --from, --to), or \
      some by name (--id). With --origin or --dataset also those that were imported, of which there \
      may be millions. The formats: geojson, one feature a geometry; lpf, Linked Places JSON, which \
      loses nothing; lp-tsv, its table; csv for spreadsheets, one row a place; kml; gpkg for \
      QGIS, which needs -o, with a project (.qgs) beside it; tei, a file of places. What a format \
      has no word for is told on the standard error stream.

      EXAMPLES:
        kachagh export places --format csv -o places.csv
        kachagh export places --format lpf --source adishova-2025 -o places.json
        kachagh export places --format kml --id shusha nukha
        kachagh export places --format tei --kinds uprising --from 1930
        kachagh export places --format kml --dataset geonames-az -o az.kml
        kachagh export places --format gpkg --origin all -o all.gpkg
      """)

  @OptionGroup var projectOptions: ProjectOptions

  @Option(name: .long, help: "The format.")
  var format: PlaceFormat

  @OptionGroup var arguments: ExportArguments
  @OptionGroup(title: "Claims") var claims: ClaimArguments
  @OptionGroup(title: "Imported places") var origins: OriginArguments

  func validate() throws {
    try arguments.validate(format)
    guard origins.origin == .authored || !claims.areGiven && arguments.source == nil else {
      throw ValidationError(
        "Claims name authored places only: leave out --origin and --dataset, or --source, --kinds, "
          + "--from and --to.")
    }
  }

  func run() throws {
    let project = try projectOptions.open()
    if origins.origin == .authored {
      let export = try Export(project: project, arguments: arguments, claims: claims)
      return try export.writePlaces(format)
    }
    try ImportedExport(project: project, arguments: arguments, origins: origins).write(format)
  }
}

/// `kachagh export activities`
struct ExportActivitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "activities",
    abstract: "Write what sources attest for other programs.",
    discussion: """
      One feature or row for each place a claim names. The formats: geojson; csv for \
      spreadsheets; kml, coloured as on the maps; gpkg for QGIS, which needs -o and opens drawn in \
      the symbols of the maps, with a project (.qgs) beside it. In TEI a source is its own file, \
      Gazetteer/sources/ID.xml. What a format has no word for is told on the standard error stream.

      EXAMPLES:
        kachagh export activities --format csv -o claims.csv
        kachagh export activities --format gpkg --source adishova-2025 -o adishova.gpkg
        kachagh export activities --format geojson --kinds uprising --to 1930 --id nukha
      """)

  @OptionGroup var projectOptions: ProjectOptions

  @Option(name: .long, help: "The format.")
  var format: ActivityFormat

  @OptionGroup var arguments: ExportArguments
  @OptionGroup(title: "Claims") var claims: ClaimArguments

  func validate() throws { try arguments.validate(format) }

  func run() throws {
    let export = try Export(
      project: projectOptions.open(), arguments: arguments, claims: claims)
    try export.writeActivities(format)
  }
}

extension ExportArguments {
  fileprivate func validate<Format: ExportFormat & Equatable>(_ format: Format) throws {
    if format == .gpkg, output == nil {
      throw ValidationError("A GeoPackage is no text: name the file to write with -o.")
    }
  }
}
