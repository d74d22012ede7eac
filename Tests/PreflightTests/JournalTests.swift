import Foundation
import Preflight
import Testing

struct JournalTests {
  @Test(arguments: journals)
  func statesWhereEveryRuleIsFrom(_ journal: String) throws {
    let rules = try rules(journal)
    #expect(rules.id == journal)
    let stated = rules.rules.all
    #expect(stated.count >= 6)
    for rule in stated {
      let page = try #require(rules.pages[rule.source.page])
      // What was read somewhere can be looked at there.
      if rule.source.basis == .read { #expect(page.address?.hasPrefix("http") == true) }
    }
  }

  @Test func knowsEveryFileThatIsShipped() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: journalsFolder.path)
    #expect(
      names.filter { $0.hasSuffix(".json") }.sorted() == journals.map { "\($0).json" })
  }
}

extension JournalRules.Rules {
  fileprivate var all: [any JournalRule] {
    let all: [(any JournalRule)?] = [
      width, height, type, lines, fonts, lettering, images, transparency, colouredText, outside,
      colours, greyscale, contrast,
    ]
    return all.compactMap { $0 }
  }
}

struct ReportTests {
  @Test(arguments: [("inkscape", "nature"), ("web", "general")])
  func tellsAPersonWhatWhereWhyAndHowToMendIt(_ name: String, _ journal: String) throws {
    let report = try fixtureReport(name, journal)
    #expect(report.description + "\n" == (try golden("\(name)-\(journal).txt")))
  }

  @Test func saysThatNothingWasFound() throws {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90mm\" height=\"60mm\"/>"
    let report = check(Array(svg.utf8), file: "a.svg", against: try rules("general"))
    #expect(report.findings.isEmpty && report.summary == "Nothing found.")
  }

  @Test func hasWordsForEveryProblem() throws {
    for name in ["inkscape", "web", "illustrator", "svglite", "cairo", "matplotlib-text"] {
      for journal in journals {
        for finding in try fixtureReport(name, journal).findings {
          let problem = finding.problem
          #expect(![problem.found, problem.expected, problem.remedy].contains(""))
        }
      }
    }
  }
}
