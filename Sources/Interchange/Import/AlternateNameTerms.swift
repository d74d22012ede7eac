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
    let tag = code.replacing("_", with: "-")
    guard tag.wholeMatch(of: #/[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*/#) != nil else { return nil }
    return .name(language: tag)
  }
}
