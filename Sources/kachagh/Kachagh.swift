import ArgumentParser

/// The command line of the place database and its maps.
@main
struct Kachagh: ParsableCommand {
  /// The version, here and nowhere else.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "kachagh",
    abstract: "The places of the Kachagh movement, and maps of what each source attests.",
    discussion: """
      EXAMPLES:
        kachagh check                     find every mistake in the authored files
        kachagh atlas                     write a map of every source into Output/
        kachagh map adishova-2025         write the maps of one source
        kachagh draw villages.geojson     draw points of your own on the base map
        kachagh search Шуша               find a place by any of its names
        kachagh import villages.csv       take in the places of another gazetteer
        kachagh show shusha               all that is known of a place
        kachagh explain Output/x.svg#ID   tell what a mark of a map stands for
        kachagh verify Output             tell whether outputs match the gazetteer
        kachagh annotate chapter.txt      find the places and claims of a text
        kachagh preflight figure.svg      check a figure by a journal's art rules
        kachagh watch adishova-2025       draw it anew whenever a file changes

      EXIT CODES:
        0 done; 1 faults found by preflight, doubts by check --strict, outputs
        out of date by verify; 64 wrong command line; 65 mistakes in the
        authored files; 66 an input is missing; 70 a defect of the program;
        73 cannot write; 75 a file changed while it was read; 130 interrupted
      """,
    version: version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, MapCommand.self, AtlasCommand.self, DrawCommand.self,
      ImportCommand.self, SearchCommand.self, SourcesCommand.self, PlacesCommand.self,
      ShowCommand.self, NewCommand.self, PreflightCommand.self, WatchCommand.self,
      ConfigCommand.self, DoctorCommand.self, ExportCommand.self,
      ElevationCommand.self, ReconcileCommand.self, CiteCommand.self, CaptionCommand.self,
      ExplainCommand.self, VerifyCommand.self, AnnotateCommand.self, AcceptCommand.self,
    ])

  /// Runs the command the arguments name. Help, the version and a wrong command
  /// line are the parser's to tell; of any other error, which the parser takes
  /// for a mere failure, `Failure` decides words and code.
  static func main() {
    Interruption.endsProgram()
    do {
      let words = Array(CommandLine.arguments.dropFirst())
      var command = try parseAsRoot(ConfiguredArguments.complete(words))
      try command.run()
    } catch  where exitCode(for: error) != .failure {
      exit(withError: error)
    } catch {
      Failure(error).end()
    }
  }
}
