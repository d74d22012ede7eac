/// What the kinds of work are called in the formats of reference managers, read
/// from a file.
public struct CitationTypes: Decodable, Sendable {
  /// The names of one kind of work.
  struct Names: Decodable, Sendable {
    /// The entry type of BibTeX, such as `article`.
    var bibtex: String
    /// The field of BibTeX for what the work appeared in, such as `journal`.
    var container: String
    /// The reference type of RIS, such as `JOUR`.
    var ris: String
    /// The item type of CSL, such as `article-journal`.
    var csl: String
  }

  /// The names of a kind that is not among `kinds`.
  var other: Names
  /// The names by kind of work.
  var kinds: [String: Names]

  func names(of kind: String) -> Names { kinds[kind] ?? other }
}
