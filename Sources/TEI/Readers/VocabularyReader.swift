import Gazetteer
import XML

/// From a file of `vocabulary` to its entries; what the file holds says which.
enum VocabularyReader {
  static func read(
    _ root: MarkupElement, into corpus: inout Corpus, _ findings: inout Findings
  ) {
    corpus.references += root.all("listBibl").flatMap { $0.children("biblStruct") }
      .map { ReferenceReader.reference($0, &findings) }
    readLanguages(root, into: &corpus, &findings)
    for taxonomy in root.all("taxonomy") {
      for group in taxonomy.children("category") {
        switch taxonomy.identifier {
        case "activity-kinds": readClass(group, into: &corpus, &findings)
        case "place-kinds": readFamily(group, into: &corpus, &findings)
        case "placement-roles": readFunction(group, into: &corpus, &findings)
        default: break
        }
      }
    }
  }

  private static func readLanguages(
    _ root: MarkupElement, into corpus: inout Corpus, _ findings: inout Findings
  ) {
    for element in root.all("language") {
      let tag = element["ident"] ?? ""
      if !LanguageTag.isWellFormed(tag) { findings.add(.badLanguageTag(tag), at: element) }
      let label = findings.localized(element)
      if let known = corpus.languages.firstIndex(where: { $0.tag == tag }) {
        corpus.languages[known].labels.append(label)
      } else {
        corpus.languages.append(Language(tag: tag, labels: [label]))
        findings.define(.language, tag, at: element)
      }
    }
  }

  private static func readClass(
    _ group: MarkupElement, into corpus: inout Corpus, _ findings: inout Findings
  ) {
    let id = ActivityClass.ID(findings.define(.activityClass, group))
    corpus.activityClasses.append(ActivityClass(id: id, labels: labels(of: group, &findings)))
    for entry in group.children("category") {
      let words = entry["rend"]?.split(separator: " ").map(String.init) ?? []
      let colour = words.value(after: "colour:") ?? ""
      if !ColourRule.allows(colour) { findings.add(.badColour(colour), at: entry) }
      corpus.activityKinds.append(
        ActivityKind(
          id: ActivityKind.ID(findings.define(.activityKind, entry)), activityClass: id,
          labels: labels(of: entry, &findings), symbol: words.value(after: "symbol:") ?? "",
          colour: colour))
    }
  }

  private static func readFamily(
    _ group: MarkupElement, into corpus: inout Corpus, _ findings: inout Findings
  ) {
    guard let family: PlaceKind.Family = known(group, prefix: "family.", &findings) else { return }
    for entry in group.children("category") {
      corpus.placeKinds.append(
        PlaceKind(
          id: PlaceKind.ID(findings.define(.placeKind, entry)), family: family,
          labels: labels(of: entry, &findings), rank: entry["n"].flatMap { Int($0) } ?? 1))
    }
  }

  private static func readFunction(
    _ group: MarkupElement, into corpus: inout Corpus, _ findings: inout Findings
  ) {
    guard let function: PlacementRole.Function = known(group, prefix: "function.", &findings)
    else { return }
    for entry in group.children("category") {
      corpus.placementRoles.append(
        PlacementRole(
          id: PlacementRole.ID(findings.define(.placementRole, entry)), function: function,
          labels: labels(of: entry, &findings)))
    }
  }

  /// The family or function a group's `xml:id` names, reported if the program
  /// has none such.
  private static func known<Word: RawRepresentable & CaseIterable>(
    _ group: MarkupElement, prefix: String, _ findings: inout Findings
  ) -> Word? where Word.RawValue == String {
    let id = group.identifier ?? ""
    if id.hasPrefix(prefix), let word = Word(rawValue: String(id.dropFirst(prefix.count))) {
      return word
    }
    let all = Word.allCases.map { prefix + $0.rawValue }
    findings.add(.unknownWord(id, known: all), at: group)
    for entry in group.children("category") {
      _ = findings.define(Word.self == PlaceKind.Family.self ? .placeKind : .placementRole, entry)
    }
    return nil
  }

  private static func labels(
    of entry: MarkupElement, _ findings: inout Findings
  ) -> [LocalizedText] {
    RepeatedParts.check(entry, &findings)
    return findings.localized(entry.children("catDesc"))
  }
}

extension [String] {
  /// The rest of the word that begins with a prefix.
  fileprivate func value(after prefix: String) -> String? {
    first { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }
}
