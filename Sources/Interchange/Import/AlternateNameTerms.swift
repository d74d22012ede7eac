import Gazetteer

/// What the codes in the column of languages of GeoNames' alternate names stand
/// for that are no languages: data, read from a file.
public struct AlternateNameTerms: Decodable, Sendable {
  /// The gazetteer whose numbers stand under a code.
  private var identifiers: [String: String]
  /// The codes of what is no name: postal codes, addresses, codes of airports.
  private var passedOver: Set<String>
  /// The BCP 47 tag of a code that is none.
  private var languages: [String: String]

  /// What a row says under a code.
  enum Meaning: Hashable {
    /// A name in a language.
    case name(language: String)
    /// A number in a gazetteer.
    case identifier(scheme: String)
    /// Nothing of a place.
    case nothing
  }

  /// What stands under a code; nil where the code can be no language.
  func meaning(of code: String) -> Meaning? {
    if code.isEmpty { return .name(language: "und") }
    if let scheme = identifiers[code] { return .identifier(scheme: scheme) }
    if passedOver.contains(code) { return .nothing }
    if let tag = languages[code] { return .name(language: tag) }
    return Self.isTag(code) ? .name(language: code) : nil
  }

  /// Whether a code is shaped like a tag of BCP 47 with a language of two or three
  /// letters. Millions are asked about: a regular expression would take most of
  /// the time.
  private static func isTag(_ code: String) -> Bool {
    let subtags = code.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
    guard let language = subtags.first, (2...3).contains(language.count),
      language.allSatisfy(isLetter)
    else { return false }
    return subtags.dropFirst().allSatisfy { subtag in
      (1...8).contains(subtag.count)
        && subtag.allSatisfy { isLetter($0) || (48...57).contains($0) }
    }
  }
}
