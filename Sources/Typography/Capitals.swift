extension String {
  /// The text in capitals, as its language writes them: Azerbaijani and
  /// Turkish in Latin letters turn i into İ and ı into I. Georgian stays as it
  /// is, for its everyday letters have no capitals.
  ///
  /// - Parameter language: a BCP 47 tag, such as `az-Latn`.
  public func capitals(language: String) -> String {
    let subtags = language.split(separator: "-").map { $0.lowercased() }
    if subtags.first == "ka" { return self }
    let isTurkic = ["az", "tr", "crh", "gag"].contains(subtags.first ?? "")
    let dotted = isTurkic ? String(map { $0 == "i" ? "İ" : $0 }) : self
    // Armenian of today writes the ligature as two letters, ԵՎ, where Unicode's
    // tables have the classical ԵՒ.
    let spelled =
      subtags.first == "hy" ? String(dotted.flatMap { $0 == "և" ? "եվ" : String($0) }) : dotted
    return spelled.uppercased()
  }
}
