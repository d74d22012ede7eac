import Colourimetry
import Foundation
import Preflight
import Testing

/// The folder of a file of tests.
private let folder = URL(filePath: #filePath).deletingLastPathComponent()

/// The bytes of a fixture.
func fixture(_ name: String) throws -> [UInt8] {
  Array(try Data(contentsOf: folder.appending(path: "Fixtures/\(name).svg")))
}

/// A golden text.
func golden(_ name: String) throws -> String {
  String(decoding: try Data(contentsOf: folder.appending(path: "Golden/\(name)")), as: UTF8.self)
}

/// The folder with the rules that the program ships.
let journalsFolder = folder.appending(path: "../../Gazetteer/journals").standardized

/// The names of the journals that the program ships rules of.
let journals = [
  "elsevier", "general", "mdpi", "nature", "plos", "springer-nature", "taylor-francis",
]

/// The rules of a journal, as shipped.
func rules(_ journal: String) throws -> JournalRules {
  let data = try Data(contentsOf: journalsFolder.appending(path: "\(journal).json"))
  return try JSONDecoder().decode(JournalRules.self, from: data)
}

/// What is found in a drawing 100 by 50 mm large, in whose content a unit is a
/// millimetre.
func findings(
  in content: String, _ rule: Rule, journal: String = "general",
  width: String = "100mm", height: String = "50mm", colours: [ScreenColour] = []
) throws -> [Finding] {
  let svg = """
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
    width="\(width)" height="\(height)" viewBox="0 0 100 50">\(content)</svg>
    """
  let report = check(
    Array(svg.utf8), file: "test.svg", against: try rules(journal), colours: colours)
  return report.findings.filter { $0.rule == rule }
}

/// What is found in a fixture.
func fixtureReport(_ name: String, _ journal: String) throws -> Report {
  check(try fixture(name), file: "\(name).svg", against: try rules(journal))
}

extension Report {
  /// The findings about a rule.
  func findings(_ rule: Rule) -> [Finding] { findings.filter { $0.rule == rule } }
}
