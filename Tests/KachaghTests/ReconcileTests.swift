import Foundation
import Interchange
import Testing

/// Lists of a historian's, and the places that are meant.
struct ReconcileTests {
  private let project: TestProject

  init() throws { project = try TestProject() }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: project.file(name))
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try project.bytes(name), as: UTF8.self)
  }

  /// Every byte of the list stays, whatever its dialect, and the places stand
  /// at the ends of its rows.
  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n"])
  func theListStaysAsItWas(delimiter: String, end: String) throws {
    let rows = [
      ["\u{FEFF}Nr", "Village", "\"Remark, \"\"quoted\"\"\""], ["1", "Шуша", "=1+1"],
      ["2", "Գորիս", "\"two\(end)lines\""], ["3", "Nowhereville"], ["4", "", ""],
    ]
    let list = rows.map { $0.joined(separator: delimiter) + end }
    try write(list.joined(), to: "list.csv")
    let run = try project.run("reconcile", "list.csv", "--column", "Village")
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      run.output == """
        list.reconciled.csv: 4 rows, 2 with a place
        list.review.csv: 1 row that a person should look at

        """)
    let result = try text("list.reconciled.csv")
    var rest = result[...]
    for row in list {
      let beginning = row.dropLast(1)
      #expect(rest.hasPrefix(beginning), "\(beginning)")
      rest = rest.dropFirst(beginning.count)
      let line = rest.prefix { !$0.isNewline }
      rest = rest.dropFirst(line.count + 1)
    }
    #expect(
      result.contains(delimiter + ["shusha", "", "Шуша", "1.00"].joined(separator: delimiter)))
    #expect(result.contains(delimiter + ["goris", "", "Գորիս"].joined(separator: delimiter)))
    #expect(rest.isEmpty)
  }

  /// A decision holds in the next run, also for a row that has moved.
  @Test func decisionsAreHonoured() throws {
    try write("Village,District\nSusha,\nLachimn,\nQarabulamk,\n", to: "list.csv")
    let first = try project.run(
      "reconcile", "list.csv", "--column", "Village", "--near-column", "District")
    #expect(first.code == 0, "\(first.errors)")
    let review = try text("list.review.csv")
    #expect(
      review.contains(
        ",Lachimn,,3,the name is only like it; several places are called so,1,lachin,"))
    let edited = review.split(separator: "\r\n", omittingEmptySubsequences: false).map { line in
      if line.contains("Lachimn") && line.contains(",lachin,") { return "yes\(line)" }
      return line.hasPrefix(",Qarabulamk") ? "none\(line)" : String(line)
    }
    try write(edited.joined(separator: "\r\n"), to: "list.review.csv")
    try write("Village,District\nQarabulamk,\nVedi,\nLachimn,\n", to: "list.csv")
    let second = try project.run(
      "reconcile", "list.csv", "--column", "Village", "--near-column", "District")
    #expect(second.code == 0, "\(second.errors)")
    let lines = try text("list.reconciled.csv").split(separator: "\n")
    #expect(lines[1] == "Qarabulamk,,,,,,,,,no,")
    #expect(lines[3].hasPrefix("Lachimn,,lachin,,") && lines[3].hasSuffix(",no,"))
    let kept = try text("list.review.csv")
    #expect(kept.contains("yes,Lachimn") && kept.contains("none,Qarabulamk"))
    let third = try project.run(
      "reconcile", "list.csv", "--column", "Village", "--near-column", "District")
    #expect(third.output == second.output)
    #expect(try text("list.review.csv") == kept)
    // A shorter list and another loses no decision.
    try write("Village,District\nVedi,\n", to: "short.csv")
    let short = try project.run(
      "reconcile", "short.csv", "--column", "Village", "--near-column", "District", "--review",
      "list.review.csv")
    #expect(short.code == 0, "\(short.errors)")
    #expect(
      try project.run(
        "reconcile", "list.csv", "--column", "Village", "--near-column", "District"
      ).output == second.output)
    let whole = try text("list.reconciled.csv").split(separator: "\n")
    #expect(whole[1] == "Qarabulamk,,,,,,,,,no,")
    #expect(whole[3].hasPrefix("Lachimn,,lachin,,") && whole[3].hasSuffix(",no,"))
  }

  /// Of several places of one name the one near the district is meant.
  @Test func theDistrictTellsPlacesOfOneNameApart() throws {
    let table = """
      id,name,lon,lat
      north,Testabad,46.0,40.6
      south,Testabad,46.4,39.2
      """
    try write(table, to: "own.csv")
    #expect(try project.run("import", "own.csv").code == 0)
    try write("V,D\nTestabad,Goris\nTestabad,\n", to: "list.csv")
    let run = try project.run(
      "reconcile", "list.csv", "--column", "V", "--near-column", "D", "--json")
    #expect(run.code == 0, "\(run.errors)")
    let lines = try text("list.reconciled.csv").split(separator: "\n")
    #expect(lines[1].hasPrefix("Testabad,Goris,south,own,Testabad,"))
    #expect(lines[2].hasSuffix(",yes,several places are called so"))
    let tally = try JSONValue(reading: Array(run.output.utf8))
    #expect(tally["rows"]?.number == 2)
    #expect(tally["look"]?.number == 1)
  }

  /// Kinds are asked of the names, not of their districts.
  @Test func aDistrictMayBeOfAnyKind() throws {
    try write("V,D\nShusha,Karabakh\n", to: "list.csv")
    let run = try project.run(
      "reconcile", "list.csv", "--column", "V", "--near-column", "D", "--kind", "town")
    #expect(run.code == 0, "\(run.errors)")
    #expect(try text("list.reconciled.csv").contains("Shusha,Karabakh,shusha,,Shusha,"))
    #expect(try !text("list.reconciled.csv").contains("is not known"))
  }

  @Test func everyFaultIsToldAndNothingWritten() throws {
    try write("Village\nShusha\n", to: "list.csv")
    let column = try project.run("reconcile", "list.csv", "--column", "Ort")
    #expect(column.code == 64)
    #expect(column.errors.contains("Take one of Village."))
    try write(
      "decision,name,near,place_id,dataset\nyes,A,,a,\nyes,A,,b,\nyes,B,,,\n", to: "list.review.csv"
    )
    let twice = try project.run("reconcile", "list.csv", "--column", "Village")
    #expect(twice.code == 65)
    #expect(twice.errors.contains("list.review.csv:3: A is decided twice"))
    #expect(twice.errors.contains("list.review.csv:4: yes stands beside no place"))
    try write("Village\nShusha\nLachin\nShusha\n", to: "list.csv")
    try write(
      "decision,name,near,place_id,dataset\nnosuch,Shusha,,,\nnorthis,Lachin,,,\n",
      to: "list.review.csv")
    let unknown = try project.run("reconcile", "list.csv", "--column", "Village")
    #expect(unknown.code == 65)
    #expect(
      unknown.errors == """
        list.review.csv: Shusha is decided to be nosuch, but there is no such place.
        list.review.csv: Lachin is decided to be northis, but there is no such place.
        See: kachagh search, kachagh places

        """)
    try FileManager.default.removeItem(at: project.file("list.review.csv"))
    try Data("Village\nA\u{FF}B\n".unicodeScalars.map { UInt8($0.value) })
      .write(to: project.file("list.csv"))
    let torn = try project.run("reconcile", "list.csv", "--column", "Village")
    #expect(torn.code == 65)
    #expect(torn.errors.contains("list.csv:2: the row is not UTF-8"))
    #expect(try project.names(in: ".") == ["Gazetteer", "kachagh.yml", "list.csv"])
    try write("Village\nShusha\n", to: "list.csv")
    #expect(
      try project.run("reconcile", "list.csv", "--column", "Village", "-o", "a.csv").code == 0)
    let again = try project.run("reconcile", "a.csv", "--column", "Village")
    #expect(again.code == 65)
    #expect(again.errors.contains("a column match_id already"))
  }
}
