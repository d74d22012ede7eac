import Foundation
import Gazetteer

/// A row of GeoNames' list of alternate names, `alternateNamesV2.txt`.
enum AlternateNameRow {
  /// The columns a row has at the least, and at the most: of the older list the
  /// times are not there.
  static let columns = 4...10

  /// The number of the place of a row, which is in its second column.
  static func place(of line: [UInt8]) -> Int64? {
    let tab = UInt8(ascii: "\t")
    guard let first = line.firstIndex(of: tab) else { return nil }
    let rest = line[(first + 1)...]
    return Int64(String(decoding: rest.prefix { $0 != tab }, as: UTF8.self))
  }

  /// What a row says; nil of what is nothing of a place.
  static func name(
    of line: String, terms: AlternateNameTerms
  ) throws(RecordProblem) -> AlternateName? {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard columns.contains(fields.count) else {
      throw RecordProblem("the row has \(fields.count) columns, not \(columns.upperBound)")
    }
    guard let place = Int64(fields[1]) else {
      throw RecordProblem("column 2 is \u{201C}\(fields[1])\u{201D}, which is no number of a place")
    }
    guard let meaning = terms.meaning(of: fields[2]) else {
      throw RecordProblem("column 3 is \u{201C}\(fields[2])\u{201D}, which is no language")
    }
    let text = fields[3].tidy
    guard !text.isEmpty else { throw RecordProblem("the row has no name") }
    guard text.utf8.count <= PlaceDraft.longestName else {
      throw RecordProblem("the name is longer than \(PlaceDraft.longestName) bytes")
    }
    switch meaning {
    case .nothing: return nil
    case .identifier(let scheme):
      let number = ExternalIdentifier(scheme: scheme, value: text)
      return AlternateName(place: place, statement: .identifier(number))
    case .name(let language):
      return AlternateName(
        place: place, statement: .name(toponym(text, language, marks: fields.dropFirst(4))))
    }
  }

  /// A name with its marks: preferred, short, colloquial, historic, from, to.
  private static func toponym(
    _ text: String, _ language: String, marks: ArraySlice<String>
  ) -> Toponym {
    let marks = Array(marks) + Array(repeating: "", count: 6 - marks.count)
    let isHistoric = marks[3] == "1"
    let use = NameUse(from: marks[4], to: marks[5], isHistoric: isHistoric)
    let notes = [marks[1] == "1" ? "short" : nil, marks[2] == "1" ? "colloquial" : nil, use.words]
    return Toponym(
      text: text, language: language,
      role: isHistoric ? .former : marks[0] == "1" ? .preferred : .variant, period: use.period,
      note: notes.joinedWords)
  }
}

/// From when to when a name was in use, as GeoNames has it: a year or day, or
/// anything a contributor has written.
private struct NameUse {
  var period: EDTFDate?
  /// What is no date, as it stands.
  var words: String?

  init(from: String, to: String, isHistoric: Bool) {
    guard !from.isEmpty || !to.isEmpty else { return }
    let (first, last) = (Self.date(from), Self.date(to))
    // Nobody says when it began; that it is in use still, only where it is not
    // historic.
    let end = last ?? (isHistoric || !to.isEmpty ? "" : "..")
    period = first == nil && last == nil ? nil : try? EDTFDate("\(first ?? "")/\(end)")
    let isWhole = period != nil && (from.isEmpty || first != nil) && (to.isEmpty || last != nil)
    if !isWhole {
      words = [from.isEmpty ? nil : "from \(from)", to.isEmpty ? nil : "to \(to)"].joinedWords
    }
  }

  /// A year, a month or a day of EDTF; nil of anything else.
  private static func date(_ text: String) -> String? {
    let isPlain = text.utf8.count == 8 && text.utf8.allSatisfy { (48...57).contains($0) }
    let dashed =
      isPlain ? "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))" : text
    // Of EDTF only digits: a mark would not be a contributor's meaning.
    guard dashed.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) }), !dashed.hasPrefix("-"),
      (try? EDTFDate(dashed)) != nil
    else { return nil }
    return dashed
  }
}
