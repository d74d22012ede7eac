import Interchange
import Testing

/// How the score of a place that was found came about, said beside it.
struct SearchExplainTests {
  @Test(arguments: [
    ("Gorus", "goris", "1: its own name with the same letters"),
    ("Шуша", "shusha", "1: its own name with the same letters"),
    ("Susha", "shusha", "0.98: its own name sounds the same"),
    ("Gor", "goris", "0.35 for its beginning and 0.4 × 0.60 for the share of it"),
    ("Bazar", "girmizi-bazar", "0.65: a word of it"),
    ("Kirs", "kichik-kirs", "0.95 × 0.76 of what its sounds could say for it"),
    ("Lachimn", "lachin", "0.95 × 0.62 of what its sounds could say for it; 1 letter other"),
  ])
  func everyScoreHasItsReason(query: String, id: String, reason: String) throws {
    let project = try TestProject.shared.get()
    let run = try project.run("search", query, "--explain", "--json")
    #expect(run.code == 0, "\(run.errors)")
    let found = try JSONValue(reading: Array(run.output.utf8)).array ?? []
    #expect(found.first { $0["id"]?.string == id }?["why"]?.string == reason)
    let table = try project.run("search", query, "--explain")
    #expect(table.lines.first?.hasSuffix("WHY") == true)
    #expect(table.output.contains(reason))
    #expect(try !project.run("search", query).output.contains("WHY"))
  }
}
