import Foundation
import Interchange
import Testing

/// What goes with a map into a paper: the caption and the citation.
struct PaperTests {
  private let project: TestProject

  init() throws { project = try TestProject.shared.get() }

  /// Every name a source uses stands in the text for those who cannot see its
  /// map.
  @Test func everyClaimIsInTheAlternativeText() throws {
    for line in try project.run("sources").lines.dropFirst() {
      let source = try #require(line.split(separator: " ").first.map(String.init))
      let json = try project.run("caption", source, "--json")
      #expect(json.code == 0)
      let value = try JSONValue(reading: Array(json.output.utf8))
      let text = try #require(value["alternative"]?.string)
      let record = try JSONValue(
        reading: Array(try project.run("show", source, "--json").output.utf8))
      for claim in try #require(record["claims"]?.array) {
        for place in claim["places"]?.array ?? [] {
          if let name = place["name"]?.string { #expect(text.contains(name), "\(source)") }
        }
      }
      let caption = try #require(value["caption"]?.string)
      #expect(caption.contains("Boundaries, of the present day, are for orientation only."))
      #expect(!caption.contains("{") && !text.contains("{"))
    }
  }

  @Test func aCaptionSaysWhoReportsAndWhatIsDoubtful() throws {
    let caption = try project.run("caption", "odlu-yurd-1930-06").output
    #expect(
      caption == """
        Detachments reported at Vedibasar and Goycha, about June 1930. All marks show what is \
        reported by Odlu Yurd 1930c, as cited by Adishova 2025. Hollow marks: places the source does not \
        identify with certainty; each place the name may mean is shown. Boundaries, of the present \
        day, are for orientation only. Source: Odlu Yurd (June 1930), No. 17 (as cited by Adishova \
        2025). Map: Kachagh Atlas.

        """)
    let text = try project.run("caption", "odlu-yurd-1930-06", "--alternative", "--lang", "az")
    #expect(text.output.contains("600 döyüşçü, onlardan 70 nəfəri erməni"))
    #expect(text.output.contains("Boyuk Vedibasar (dəqiq müəyyən edilməyib; 2 yeri bildirə bilər)"))
  }

  @Test func anUnknownLanguageNamesThoseThereAre() throws {
    let run = try project.run("caption", "overview", "--lang", "tlh")
    #expect(run.code == 64)
    #expect(run.errors.contains("Take one of az, en"))
  }

  @Test func sourcesAndWorksAreCited() throws {
    let text = try project.run("cite", "odlu-yurd-1930-06")
    #expect(text.output == "Odlu Yurd (June 1930), No. 17 (as cited by Adishova 2025).\n")
    let bib = try project.run("cite", "odlu-yurd-1930-06", "adishova-2025", "--format", "bibtex")
    #expect(bib.output.contains("@misc{odlu-yurd-1930-06,\n  author = {{Odlu Yurd}},"))
    #expect(bib.output.contains("  note = {As cited by Adishova 2025}\n"))
    #expect(bib.output.contains("@article{adishova-2025,\n  author = {Adishova, S. N.},"))
    let csl = try project.run("cite", "overview", "--format", "csl")
    let items = try JSONValue(reading: Array(csl.output.utf8))
    #expect(try items.array?.count == project.run("sources").lines.count - 1)
    #expect(try project.run("cite", "geonames", "--format", "ris").output.hasPrefix("TY  - DATA\n"))
    #expect(try project.run("cite", "adishova-2052").errors.contains("adishova-2025"))
  }
}
