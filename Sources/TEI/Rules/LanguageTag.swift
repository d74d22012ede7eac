/// The shape of a BCP 47 language tag (RFC 5646, 2.1).
enum LanguageTag {
  /// Whether a tag is well formed; whether its parts are registered is not
  /// asked.
  static func isWellFormed(_ tag: String) -> Bool {
    var parts = tag.split(separator: "-", omittingEmptySubsequences: false)[...]
    guard parts.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) })
    else { return false }
    if parts.first?.lowercased() == "x" { return parts.count > 1 }
    guard let language = parts.popFirst(), (2...8).contains(language.count), isLetters(language)
    else { return false }
    if language.count <= 3 { drop(&parts, upTo: 3) { $0.count == 3 && isLetters($0) } }
    drop(&parts, upTo: 1) { $0.count == 4 && isLetters($0) }
    drop(&parts, upTo: 1, where: isRegion)
    drop(&parts, upTo: .max, where: isVariant)
    return areExtensions(parts)
  }

  private static func drop(
    _ parts: inout ArraySlice<Substring>, upTo count: Int, where fits: (Substring) -> Bool
  ) {
    var left = count
    while left > 0, let part = parts.first, fits(part) {
      parts.removeFirst()
      left -= 1
    }
  }

  /// A region: two letters or three digits.
  private static func isRegion(_ part: Substring) -> Bool {
    (part.count == 2 && isLetters(part)) || (part.count == 3 && part.allSatisfy(isDigit))
  }

  /// A variant: five to eight characters, or four that begin with a digit.
  private static func isVariant(_ part: Substring) -> Bool {
    part.count >= 5 || (part.count == 4 && part.first.map(isDigit) == true)
  }

  /// What may follow: single letters, each with something after it.
  private static func areExtensions(_ parts: ArraySlice<Substring>) -> Bool {
    guard let first = parts.first else { return true }
    guard first.count == 1, parts.count > 1 else { return false }
    if first.lowercased() == "x" { return true }
    let rest = parts.dropFirst()
    let subtags = rest.prefix { $0.count > 1 }
    return !subtags.isEmpty && areExtensions(rest.dropFirst(subtags.count))
  }

  private static func isLetters(_ part: Substring) -> Bool { part.allSatisfy(isLetter) }
  private static func isLetter(_ c: Character) -> Bool { c.isASCII && c.isLetter }
  private static func isDigit(_ c: Character) -> Bool { c.isASCII && c.isNumber }
  private static func isAlphanumeric(_ c: Character) -> Bool { isLetter(c) || isDigit(c) }
}
