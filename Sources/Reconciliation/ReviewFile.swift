import Gazetteer
public import Interchange
import PlaceDatabase

/// The table in which a person decides what is meant by a doubtful name: a row
/// for each place it may be.
///
/// In the column `decision` a person writes `yes` beside the place that is
/// meant, or `none` where none of them is, or the identifier of another place.
public enum ReviewFile {
  static let heads = [
    "decision", "name", "near", "line", "doubt", "candidate", "place_id", "dataset", "place_name",
    "kind", "lon", "lat", "score",
  ]

  /// One name of a list, judged.
  public struct Entry {
    /// The name and where it should be near.
    public var entry: Decisions.Entry
    /// The first line of the list it stands on; nil of one decided for another
    /// list.
    public var line: Int?
    /// What it may be.
    public var judgement: Judgement
    /// What has been decided.
    public var decision: Decisions.Decision?

    /// Makes an entry.
    public init(
      entry: Decisions.Entry, line: Int?, judgement: Judgement, decision: Decisions.Decision?
    ) {
      self.entry = entry
      self.line = line
      self.judgement = judgement
      self.decision = decision
    }
  }

  /// The whole table, as CSV.
  public static func bytes(of entries: [Entry]) -> [UInt8] {
    var table = DelimitedWriter(.csv)
    table.append(heads)
    for entry in entries {
      for row in rows(of: entry) { table.append(row.map(\.plain.withoutFormula)) }
    }
    return table.bytes
  }

  private static func rows(of entry: Entry) -> [[String]] {
    let doubt = entry.judgement.doubts.map(\.words).joined(separator: "; ")
    let head = [entry.entry.name, entry.entry.near, entry.line.map { "\($0)" } ?? "", doubt]
    var decision = entry.decision
    var rows = entry.judgement.candidates.enumerated().map { index, candidate in
      let match = candidate.match
      var word = ""
      if decision == .place(id: match.place.text, dataset: match.dataset?.text) {
        word = "yes"
        decision = nil
      }
      return [word] + head + ["\(index + 1)"] + fields(of: candidate)
    }
    // What was decided otherwise stands on the first row.
    switch decision {
    case .place(let id, let dataset): set(dataset.map { "\($0):\(id)" } ?? id)
    case Decisions.Decision.none?: set("none")
    case nil: if rows.isEmpty { set("") }
    }
    func set(_ word: String) {
      if rows.isEmpty {
        rows.append([word] + head + [String](repeating: "", count: heads.count - 1 - head.count))
      } else {
        rows[0][0] = word
      }
    }
    return rows
  }

  private static func fields(of candidate: Judgement.Candidate) -> [String] {
    let match = candidate.match
    return [
      match.place.text, match.dataset?.text ?? "", match.name, match.kind.text,
      match.position.map { "\($0.longitude)" } ?? "", match.position.map { "\($0.latitude)" } ?? "",
      candidate.score.twoDecimals,
    ]
  }

  /// The decisions in a table that was written here and a person has edited.
  ///
  /// - Throws: `TableProblems` with every row that cannot be understood.
  public static func decisions(in table: ExtendedTable) throws(TableProblems) -> Decisions {
    let places = Dictionary(table.head.enumerated().map { ($1, $0) }) { first, _ in first }
    let missing = ["decision", "name", "near", "place_id", "dataset"].filter { places[$0] == nil }
    guard missing.isEmpty else {
      let words =
        "there is no column \(missing.joined(separator: ", ")); "
        + "take the file that reconcile wrote, or another name for it"
      throw TableProblems(problems: [RowProblem(line: 1, reason: words)])
    }
    var decisions = Decisions()
    var problems: [RowProblem] = []
    for row in table.rows {
      func field(_ name: String) -> String {
        guard let place = places[name], place < row.fields.count else { return "" }
        return row.fields[place]
      }
      guard let decision = decision(field("decision"), field("place_id"), field("dataset")) else {
        continue
      }
      let entry = Decisions.Entry(name: field("name"), near: field("near"))
      if let earlier = decisions[entry], earlier != decision {
        problems.append(
          RowProblem(
            line: row.line,
            reason: "\(entry.name) is decided twice, and not alike; leave one of the decisions"))
      } else if decision == .place(id: "", dataset: nil) {
        problems.append(
          RowProblem(
            line: row.line,
            reason: "yes stands beside no place; write none, or the identifier of a place"))
      } else {
        decisions.decide(entry, decision)
      }
    }
    guard problems.isEmpty else { throw TableProblems(problems: problems) }
    return decisions
  }

  /// Nil where nothing is decided.
  private static func decision(
    _ text: String, _ id: String, _ dataset: String
  ) -> Decisions.Decision? {
    let word = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch word.lowercased() {
    case "", "no": return nil
    case "yes", "y", "x": return .place(id: id, dataset: dataset.isEmpty ? nil : dataset)
    case "none": return Decisions.Decision.none
    default:
      let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
      return parts.count == 2
        ? .place(id: parts[1], dataset: parts[0]) : .place(id: word, dataset: nil)
    }
  }
}

extension Judgement.Doubt {
  /// Why a person should look, in words.
  public var words: String {
    switch self {
    case .unknown: "no place has a name like it"
    case .onlyAlike: "the name is only like it"
    case .several: "several places are called so"
    case .far(let kilometres): "\(kilometres) km from where it should be near"
    case .nearUnknown: "where it should be near is not known"
    }
  }
}

extension Double {
  /// The number with two decimals.
  var twoDecimals: String {
    let hundredths = Int((self * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
