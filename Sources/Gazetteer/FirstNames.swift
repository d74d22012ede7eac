extension Place {
  /// The first name in each language, whatever its time, by
  /// `LanguageTag.shortest`: of several the one whose role comes first.
  public var firstNames: [String: Toponym] {
    Dictionary(
      names.map { (LanguageTag($0.language).shortest, $0) },
      uniquingKeysWith: { $1.role < $0.role ? $1 : $0 })
  }
}

extension [String] {
  /// The columns for the names in languages given by their tags: for each
  /// language once its `LanguageTag.shortest`, and the column `name_az_cyrl`.
  public var nameColumns: [(tag: String, column: String)] {
    var seen: Set<String> = []
    return map { LanguageTag($0).shortest }.filter { seen.insert($0).inserted }.map { tag in
      (tag, "name_" + tag.split(separator: "-").joined(separator: "_"))
    }
  }
}
