import Cartography
import Gazetteer

extension DesignArguments {
  /// The language of names asked for.
  ///
  /// - Throws: `CommandError` of a language no name of the gazetteer is in.
  func names(in corpus: Corpus) throws(CommandError) -> MapOptions.Names {
    if labels.lowercased() == "source" { return .asInSource }
    let wanted = LanguageTag(labels)
    let known = corpus.languages.map(\.tag)
    guard known.contains(where: { wanted.distance(to: LanguageTag($0)) != nil }) else {
      throw .unknownLanguage(labels, known: known)
    }
    return .language(labels)
  }
}

extension ClaimArguments {
  /// The kinds asked for; nil for all.
  ///
  /// - Throws: `CommandError` of a kind that is not in the vocabulary.
  func kinds(in corpus: Corpus) throws(CommandError) -> Set<ActivityKind.ID>? {
    guard let kinds else { return nil }
    let known = corpus.activityKinds.map(\.id.text)
    let names = kinds.split(separator: ",").map(String.init)
    for name in names where !known.contains(name) {
      throw .unknownKind(name, near: nearest(to: name, among: known))
    }
    return Set(names.map { ActivityKind.ID($0) })
  }
}

extension Project {
  /// The file of a theme given by name, or by a path.
  ///
  /// - Throws: `CommandError` of a name no theme has.
  func theme(_ given: String) throws(CommandError) -> String {
    if given.contains("/") || given.hasSuffix(".json") { return given }
    let known = themes()
    guard known.contains(given) else { throw .unknownTheme(given, known: known) }
    return themeFile(given)
  }
}
