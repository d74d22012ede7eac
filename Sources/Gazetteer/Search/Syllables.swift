/// Names that Chinese has of places elsewhere, in the syllables of Pinyin: a ge da
/// mu for Ağdam. GeoNames has many.
///
/// Such a name is heard as one word, since its spaces would make it like any
/// other such name rather than like the one it stands for.
enum Syllables {
  private static let initials =
    words("b p m f d t n l g k h j q x zh ch sh r z c s y w") + [""]
  private static let finals = words(
    """
    a o e i u ai ei ui ao ou iu ie ue er an en in un ang eng ing ong ia iao ian iang iong ua uo \
    uai uan uang
    """)

  /// The initials that Latin spellings elsewhere write otherwise, with those.
  private static let otherwise = ["q": "ch", "x": "sh", "zh": "j"]

  /// Each syllable and how it is spelt elsewhere.
  private static let spellings: [[UInt8]: [UInt8]] = {
    var spellings: [[UInt8]: [UInt8]] = [:]
    for initial in initials {
      for final in finals {
        let spelling = (otherwise[initial] ?? initial) + final
        spellings[Array((initial + final).utf8)] = Array(spelling.utf8)
      }
    }
    // Stands for an r that no vowel follows.
    spellings[Array("er".utf8)] = Array("r".utf8)
    return spellings
  }()

  /// A romanised name of several words, all of them syllables, as one word; nil
  /// of any other.
  static func joined(_ name: [UInt8]) -> [UInt8]? {
    let space = UInt8(ascii: " ")
    guard name.contains(space) else { return nil }
    var word: [UInt8] = []
    for syllable in name.split(separator: space) {
      guard let spelling = spellings[Array(syllable)] else { return nil }
      word += spelling
    }
    return word
  }

  /// A syllable as it is spelt elsewhere; itself of any other text.
  static func spelling(_ syllable: String) -> String {
    spellings[Array(syllable.utf8)].map { String(decoding: $0, as: UTF8.self) } ?? syllable
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
