public import Gazetteer

/// A work taken apart as reference managers want it.
public struct CitedWork: Sendable {
  /// An author: a person with a family name, or a body or newspaper, which has
  /// one name alone.
  struct Author: Hashable, Sendable {
    var family: String
    var given: String?

    /// Reads `Adishova, S. N.`; a name without a comma is a body's.
    init(_ text: String) {
      let parts = text.split(separator: ",", maxSplits: 1).map(\.trimmed)
      family = parts.first ?? text
      given = parts.count == 2 ? parts[1] : nil
    }

    /// The name as BibTeX and RIS sort it.
    var inverted: String { [family, given].compactMap { $0 }.joined(separator: ", ") }
  }

  let reference: Reference
  /// Through which works the claims of the source are known.
  let attributions: [String]

  /// Takes a source, with the attributions of its claims.
  public init(_ source: Source, citation: Citation) {
    reference = source.reference
    attributions = citation.attributions(of: source)
  }

  var authors: [Author] { reference.authors.map(Author.init) }
  var date: IssueDate? { reference.date.flatMap(IssueDate.init) }
  var scope: CitedScope { CitedScope(reference.scope ?? "") }

  /// What no field of a reference manager has a place for.
  var remarks: [String] {
    let attributions = attributions.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return [scope.rest].compactMap { $0 } + attributions
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
