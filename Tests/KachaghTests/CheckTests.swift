import Testing

/// What `check` says of authored files that break no rule.
struct CheckTests {
  @Test func theGazetteerHasFewWarningsAndOnlyStrictEndsWithOne() throws {
    let project = try TestProject.shared.get()
    let plain = try project.run("check")
    #expect(plain.code == 0)
    let warnings = plain.errors.split(separator: "\n")
    #expect(warnings.count == 3)
    #expect(warnings.allSatisfy { $0.contains("but the elevation grid has") })
    #expect(plain.output.hasSuffix("; 3 warnings.\n"))
    let strict = try project.run("check", "--strict")
    #expect(strict.code == 1)
    #expect(strict.errors == plain.errors && strict.output == plain.output)
  }

  @Test(arguments: [
    (
      "places/zakatala-nukha.xml", "<height quantity=\"549\"", "<height quantity=\"5490\"",
      "nukha is said to lie at 5490 m"
    ),
    (
      "places/ganja.xml", "xml:lang=\"hy\">Գանձակ", "xml:lang=\"hy\">Gandzak",
      "a name of ganja is tagged hy, whose script is Armn, but stands in Latn; correct the tag"
    ),
    (
      "sources/odlu-yurd-1930-04.xml", "type=\"partisan-detachment\" when-iso=\"1930",
      "type=\"partisan-detachment\" when-iso=\"1940",
      "but its source appeared 1930-04"
    ),
    (
      "sources/adishova-2025.xml", "xml:lang=\"en\">Daralayaz<", "xml:lang=\"en\">Darelegez<",
      "daralayaz is said to be called"
    ),
    (
      "places/zakatala-nukha.xml", "to=\"1968\">Nukha<", "to=\"1968\">Nukha \u{1F525}<",
      "“Nukha \u{1F525}” of nukha has the character U+1F525 (FIRE), which no font"
    ),
    (
      "sources/adishova-2025.xml", "xml:lang=\"en\">Daralayaz<",
      "xml:lang=\"en\">Daralayaz\u{6F22}<", "has the character U+6F22"
    ),
  ])
  func aDoubtIsToldWithItsFileAndLine(
    file: String, old: String, new: String, words: String
  ) throws {
    let project = try TestProject()
    try project.edit("Gazetteer/\(file)", old, new)
    let result = try project.run("check", "--strict")
    #expect(result.code == 1)
    let told = result.errors.split(separator: "\n").first { $0.contains(words) }
    #expect(told?.contains(#/^Gazetteer/[a-z0-9/-]+\.xml:[1-9]\d*: warning: /#) ?? false)
  }
}
