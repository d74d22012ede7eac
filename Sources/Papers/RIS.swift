import Gazetteer

/// Works as RIS, which EndNote, Mendeley and Zotero read.
public enum RIS {
  /// The records, each line a tag and its value.
  public static func text(of works: [CitedWork], types: CitationTypes) -> String {
    works.map { record($0, names: types.names(of: $0.reference.kind)) }.joined(separator: "\n")
  }

  private static func record(_ work: CitedWork, names: CitationTypes.Names) -> String {
    let reference = work.reference
    var fields: [(String, String?)] = [("TY", names.ris), ("ID", reference.id.text)]
    fields += work.authors.map { ("AU", $0.inverted) }
    fields += [
      ("TI", reference.title), ("T2", reference.container),
      ("VL", work.scope.volume), ("IS", work.scope.issue),
      ("SP", work.scope.pages?.first), ("EP", work.scope.pages?.last),
      ("PB", reference.publisher),
      ("PY", work.date.map { "\($0.year)" }), ("DA", work.date.map(day)), ("UR", reference.url),
    ]
    fields += work.remarks.map { ("N1", $0) }
    fields.append(("ER", ""))
    let lines = fields.compactMap { tag, value in value.map { "\(tag)  - \(plain($0))\n" } }
    return lines.joined()
  }

  /// `1930/04/27/`: year, month and day between strokes, the unknown left empty.
  private static func day(_ date: IssueDate) -> String {
    func two(_ number: Int?) -> String { number.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "" }
    return "\(date.year)/\(two(date.month))/\(two(date.day))/"
  }

  /// A value must stay on its line.
  private static func plain(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
