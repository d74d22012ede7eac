import ArgumentParser
import Foundation
import Interchange

/// `kachagh doctor`
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what is missing on this machine, and what that costs.",
    discussion: """
      Looks for fonts and for the programs that some commands and the tests call. Ends with 66 \
      only where something is missing without which no map can be drawn.

      EXAMPLES:
        kachagh doctor
        kachagh doctor --json
      """)

  @OptionGroup var listingOptions: ListingOptions

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let findings = Need.all.map { (need: $0, path: $0.found(environment: environment)) }
    let missing = findings.filter { $0.path == nil }.map(\.need)
    if listingOptions.json {
      printJSONLines(findings.map(Self.record))
    } else {
      for finding in findings { print(Self.line(finding.need, finding.path)) }
      let packages = Set(missing.map(\.package)).sorted()
      if packages.isEmpty {
        print("Nothing is missing.")
      } else {
        print("To have it all, on Debian: apt-get install \(packages.joined(separator: " "))")
      }
    }
    if missing.contains(where: \.isRequired) {
      Self.exit(withError: ExitCode(Failure.Code.noInput.rawValue))
    }
  }

  private static func line(_ need: Need, _ path: String?) -> String {
    let terminal = Terminal.output
    guard path == nil else { return "\(terminal.marked("there", .good))    \(need.names[0])" }
    let ink: Terminal.Ink = need.isRequired ? .bad : .doubtful
    return "\(terminal.marked("missing", ink))  \(need.names[0]): \(need.cost)"
      + " (Debian: \(need.package))"
  }

  private static func record(_ need: Need, _ path: String?) -> JSONValue {
    .object([
      .init("name", .string(need.names[0])), .init("sort", .string(need.sort.rawValue)),
      .init("path", .text(path)), .init("required", .bool(need.isRequired)),
      .init("package", .string(need.package)), .init("cost", .string(need.cost)),
    ])
  }
}
