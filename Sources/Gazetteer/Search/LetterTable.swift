/// What each character of a name becomes in plain Latin letters: `FoldTables`
/// laid out flat, since a gazetteer of the world has millions of names.
///
/// A capital stands where its small letter does, so that names need not be
/// lowercased first.
final class LetterTable: Sendable {
  /// Up to four letters, the first in the low byte; none of a character that is
  /// dropped.
  private let entries: [UInt32]

  /// The end of the scripts the tables know; what lies beyond is looked at by
  /// its properties.
  private static let end: UInt32 = 0x2100
  /// Parts two words.
  private static let separator: UInt32 = .max
  /// A letter of a script without a table.
  private static let unknown: UInt32 = .max - 1
  /// May be the first of a pair; no letter has this bit.
  private static let beginsPair: UInt32 = 1 << 31
  /// Stands for what it says beside a Latin letter alone, and is dropped elsewhere.
  private static let besideLatin: UInt32 = 1 << 23

  /// The table for names in any language.
  static let common = LetterTable(overrides: [:])
  /// The tables for languages that sound a letter otherwise.
  private static let byLanguage = FoldTables.byLanguage.map { entry in
    (tag: entry.tag, table: LetterTable(overrides: entry.letters))
  }

  private init(overrides: [Unicode.Scalar: String]) {
    entries = (0..<Self.end).map { value in
      guard let scalar = Unicode.Scalar(value) else { return 0 }
      let lower = Self.lowercase(scalar)
      let letters = lower.compactMap {
        overrides[$0] ?? Self.plain($0) ?? FoldTables.letters[$0]
      }
      if letters.isEmpty { return Self.entry(ofUnlisted: scalar) }
      let packed = Self.packed(letters.joined())
      guard lower.count == 1 else { return packed }
      if FoldTables.pairs[lower[0]] != nil { return packed | Self.beginsPair }
      return FoldTables.besideLatin[lower[0]].map { Self.packed($0) | Self.besideLatin } ?? packed
    }
  }

  /// The table for a language: that of the first tag that matches.
  static func table(for language: String?) -> LetterTable {
    guard let language else { return common }
    let tag = LanguageTag(language)
    return byLanguage.first { $0.tag.distance(to: tag) != nil }?.table ?? common
  }

  /// What a query in an unknown language may mean by every table, each once, the
  /// plainest first.
  static func readings<Reading: Hashable>(_ read: (LetterTable) -> Reading) -> [Reading] {
    var seen: Set<Reading> = []
    return ([common] + byLanguage.map(\.table)).map(read).filter { seen.insert($0).inserted }
  }

  /// The words of a name in plain Latin letters and digits, apart by single
  /// spaces. A space, hyphen or slash parts words; apostrophes, marks and unknown
  /// signs are dropped. What no table knows is read by `OtherScripts`.
  func romanised(_ name: String) -> [UInt8] {
    listed(name) ?? listed(
      OtherScripts.inLatin(name) { entry(of: $0) == Self.unknown }, skipping: true) ?? []
  }

  /// The same by the tables alone; nil where a letter stands in none, unless such
  /// are skipped.
  private func listed(_ name: String, skipping: Bool = false) -> [UInt8]? {
    var letters: [UInt8] = []
    letters.reserveCapacity(name.utf8.count)
    var isApart = false
    func append(_ packed: UInt32) {
      if isApart, !letters.isEmpty { letters.append(UInt8(ascii: " ")) }
      isApart = false
      var rest = packed
      while rest != 0 {
        letters.append(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
    }
    var scalars = name.unicodeScalars.makeIterator()
    var last: Unicode.Scalar?
    var next = scalars.next()
    while let scalar = next {
      defer { last = scalar }
      next = scalars.next()
      var entry = entry(of: scalar)
      if entry == Self.separator {
        isApart = true
        continue
      }
      if entry == Self.unknown {
        if skipping { continue }
        return nil
      }
      if entry & Self.besideLatin != 0 {
        guard Self.isLatin(last) || Self.isLatin(next) else { continue }
        entry &= ~Self.besideLatin
      }
      if entry & Self.beginsPair != 0 {
        entry &= ~Self.beginsPair
        let pair = FoldTables.pairs[Self.lowercase(scalar)[0]]
        if let pair, let following = next, Self.lowercase(following) == [pair.second] {
          entry = Self.packed(pair.letters)
          next = scalars.next()
        }
      }
      if entry != 0 { append(entry) }
    }
    return letters
  }

  private func entry(of scalar: Unicode.Scalar) -> UInt32 {
    if scalar.value < Self.end { return entries[Int(scalar.value)] }
    if let letters = FoldTables.letters[scalar] { return Self.packed(letters) }
    return Self.entry(ofUnlisted: scalar)
  }

  private static func entry(ofUnlisted scalar: Unicode.Scalar) -> UInt32 {
    if isSeparator(scalar) { return separator }
    switch scalar.properties.generalCategory {
    case .otherLetter, .lowercaseLetter, .uppercaseLetter, .titlecaseLetter: return unknown
    // Signs such as that of a long vowel; those of European scripts and the Arabic
    // one are no sounds.
    case .modifierLetter: return scalar.value < 0x900 ? 0 : unknown
    default: return 0
    }
  }

  private static func packed(_ letters: String) -> UInt32 {
    letters.utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Lowercase without the dot that Unicode leaves above the `i` of `İ`.
  private static func lowercase(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    scalar.properties.lowercaseMapping.unicodeScalars.filter { $0 != "\u{307}" }
  }

  /// A letter or digit that is plain already.
  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    default: nil
    }
  }

  private static func isLatin(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, scalar.properties.isAlphabetic else { return false }
    // The end of Latin Extended-B and its marks; Greek follows.
    return scalar.value < 0x370
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
      || [.dashPunctuation, .openPunctuation, .closePunctuation, .otherPunctuation]
        .contains(scalar.properties.generalCategory) && scalar != "'" && scalar != "’"
  }
}
