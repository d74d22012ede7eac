/// Rows of text under heads, each column as wide as its widest entry.
struct TextTable: CustomStringConvertible {
  var heads: [String]
  var rows: [[String]]

  /// The table, its columns parted by two spaces, without spaces at the ends.
  var description: String {
    let lines = [heads] + rows
    let widths = heads.indices.map { column in
      lines.map { $0[column].count }.max() ?? 0
    }
    return lines.map { line in
      var text = ""
      for (entry, width) in zip(line, widths) {
        text += entry + String(repeating: " ", count: width - entry.count + 2)
      }
      return String(text.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
