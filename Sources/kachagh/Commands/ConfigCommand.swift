import ArgumentParser
import Interchange
import Settings

/// `kachagh config`
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show what the project decides for all its runs.",
    discussion: """
      A project's own defaults stand in the file kachagh.yml in its folder, one a line, such as \
      width: 120mm. An option on the command line beats the file.

      EXAMPLES:
        kachagh config
        kachagh config --json
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  func run() throws {
    let project = try projectOptions.open()
    let entries = try Configuration(of: project).entries
    let rows = Setting.all.map { setting in
      let entry = entries.last { $0.setting.name == setting.name }
      return Row(
        setting: setting, value: entry?.value ?? setting.usual,
        origin: entry.map { "\(project.configuration):\($0.line)" })
    }
    if listingOptions.json {
      return printJSONLines(rows.map(\.record))
    }
    print(
      TextTable(
        heads: ["SETTING", "VALUE", "FROM", "MAY BE"],
        rows: rows.map {
          [$0.setting.name, $0.value ?? "", $0.origin ?? "usual", $0.setting.expected]
        }))
  }

  /// A setting with what is in force.
  private struct Row {
    var setting: Setting
    var value: String?
    /// The file and line that decide it; nil of a usual value.
    var origin: String?

    var record: JSONValue {
      .object([
        .init("setting", .string(setting.name)), .init("value", .text(value)),
        .init("from", .text(origin)),
        .init("commands", .array(setting.commands.map(JSONValue.string))),
      ])
    }
  }
}
