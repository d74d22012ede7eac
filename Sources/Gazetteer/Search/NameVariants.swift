/// Other texts that a query may mean: what a person adds to a name, spells in the
/// manner of one language or writes in another order than a gazetteer does.
public enum NameVariants {
  /// One of them.
  public struct Variant: Hashable, Sendable {
    /// The query as it may be meant.
    public var text: String
    /// What speaks against it, in the tenths of `SoundAlignment`.
    public var cost: Int
    /// Whether names are to be looked for by it, since the query itself shares too
    /// few letters with them.
    public var isSought: Bool
  }

  /// What speaks against taking a part of what is written for the name, in the
  /// tenths of `SoundAlignment`.
  public static let partTaken = 5
  /// The same of another manner of spelling, of two words turned round, of an
  /// ending left out and of one replaced.
  private static let (otherManner, turnedRound, endingLeftOut, endingReplaced) = (5, 25, 20, 10)
  /// The fewest letters left before an ending.
  private static let fewest = 4

  /// Manners of writing in Latin letters other than the common ones: spellings that
  /// tell each, and what its spellings sound like.
  private static let manners: [(signs: [String], spellings: [(String, String)])] = [
    // Armenian after Hübschmann and Meillet, where ու is ow: Gyowmri.
    (["ow"], [("ow", "u")]),
    // French: Choucha.
    (["ou", "tch"], [("tch", "č"), ("ch", "sh"), ("ou", "u"), ("dj", "j")]),
    // Polish: Szusza.
    (["sz", "cz", "rz"], [("sz", "sh"), ("cz", "ch"), ("rz", "zh")]),
  ]

  /// Endings that say village, in Armenian and Azerbaijani.
  private static let villages = ["gyugh", "gyukh", "gyux", "gyug", "kənd", "kend", "kand"]
  /// Endings that a language gives a name: Russian to make an adjective, Lithuanian
  /// in the nominative, Azerbaijani to say what a place has.
  private static let endings = ["skiy", "skij", "as", "is", "lu", "li", "ly", "lı"]

  /// All of a query's.
  public static func all(of query: String) -> [Variant] {
    let letters = query.lowercased()
    var variants = parts(of: query).prefix(1).map {
      Variant(text: String($0), cost: partTaken, isSought: true)
    }
    variants += turned(query).map { Variant(text: $0, cost: turnedRound, isSought: false) }
    variants += spelt(letters).map { Variant(text: $0, cost: otherManner, isSought: true) }
    return variants + withoutEnding(letters)
  }

  /// Whether a text says after a comma where its place lies.
  public static func isQualified(_ name: String) -> Bool {
    name.unicodeScalars.contains { $0 == "," || $0 == "،" }
  }

  /// The names of a field that holds more than one: those apart by two spaces, and
  /// of each what stands before a comma or bracket, behind which is said where it
  /// lies (Saray, Abşeron). None of a plain name.
  public static func parts(of field: String) -> [Substring] {
    // Asked of every name that is looked at.
    var parts: [Substring] = []
    var (start, last) = (field.startIndex, UInt8(0))
    var isBehind = false
    func end(at index: String.Index) {
      if !isBehind, field[start..<index].contains(where: \.isLetter) {
        parts.append(field[start..<index])
      }
    }
    for index in field.utf8.indices {
      let byte = field.utf8[index]
      switch byte {
      // The last is the Arabic comma, of two bytes.
      case UInt8(ascii: ","), UInt8(ascii: "("),
        0x8C where last == 0xD8:
        end(at: index)
        isBehind = true
      case UInt8(ascii: " ") where last == byte:
        end(at: index)
        (start, isBehind) = (index, false)
      default: break
      }
      last = byte
    }
    guard start != field.startIndex || isBehind else { return [] }
    end(at: field.endIndex)
    return parts
  }

  /// Two words, a hyphen parts them too, the other way round; none of another name.
  private static func turned(_ query: String) -> [String] {
    let words = query.split { $0.isWhitespace || $0 == "-" || $0 == "–" }
    return words.count == 2 ? ["\(words[1]) \(words[0])"] : []
  }

  /// The query as one who writes in each of the manners would have it meant.
  private static func spelt(_ query: String) -> [String] {
    manners.filter { $0.signs.contains(where: query.contains) }.map { manner in
      manner.spellings.reduce(query) { $0.replacing($1.0, with: $1.1) }
    }
  }

  private static func withoutEnding(_ query: String) -> [Variant] {
    func name(_ ending: String) -> String? {
      query.hasSuffix(ending) && query.count - ending.count >= fewest
        ? String(query.dropLast(ending.count)) : nil
    }
    if let ending = villages.first(where: { name($0) != nil }), let bare = name(ending) {
      return [Variant(text: bare, cost: endingLeftOut, isSought: false)]
        + ["gyugh", "kend"].map {
          Variant(text: bare + $0, cost: endingReplaced, isSought: false)
        }
    }
    return endings.compactMap(name).prefix(1).map {
      Variant(text: $0, cost: endingLeftOut, isSought: false)
    }
  }
}
