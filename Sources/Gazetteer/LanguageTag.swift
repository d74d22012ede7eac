/// A BCP 47 tag as names and those who ask for them use it.
public struct LanguageTag: Hashable, Sendable {
  /// The tag with the script its language is written in today, where it names
  /// none: `az-Latn` for `az`; in lowercase.
  private let subtags: [String]
  /// The tag as given, in lowercase.
  private let given: [String]

  /// Takes a tag apart, whatever the case of its letters.
  public init(_ tag: String) {
    given = tag.lowercased().split(separator: "-").map(String.init)
    let hasScript = given.count > 1 && given[1].utf8.count == 4
    if let primary = given.first, !hasScript, let script = Self.likelyScripts[primary] {
      subtags = [primary, script] + given.dropFirst()
    } else {
      subtags = given
    }
  }

  /// How far the tag of a name lies from this one, which is wanted: 0 where it
  /// is the same (`az-Latn` for `az`), 1 where it says more (`az-Latn-baku1926`),
  /// 2 where it is in another script and none was wanted (`az-Cyrl` for `az`);
  /// nil where it does not match (`az-Cyrl` for `az-Latn`), after RFC 4647, 3.3.1.
  public func distance(to name: LanguageTag) -> Int? {
    if name.subtags == subtags { return 0 }
    if name.subtags.starts(with: subtags) { return 1 }
    return name.given.starts(with: given) ? 2 : nil
  }

  /// The tag without the script its language is written in today: `az` of
  /// `az-Latn`, in lowercase.
  public var shortest: String {
    guard let primary = subtags.first, subtags.count > 1,
      Self.likelyScripts[primary] == subtags[1]
    else { return subtags.joined(separator: "-") }
    return ([primary] + subtags.dropFirst(2)).joined(separator: "-")
  }

  /// The script, by its code of ISO 15924 in lowercase; nil where neither the
  /// tag nor custom says it.
  var script: String? {
    guard subtags.count > 1, subtags[1].utf8.count == 4 else { return nil }
    return subtags[1].utf8.allSatisfy { (97...122).contains($0) } ? subtags[1] : nil
  }

  /// The script a language is written in where its tag names none, from CLDR's
  /// likely subtags.
  private static let likelyScripts = [
    "az": "latn", "de": "latn", "en": "latn", "fa": "arab", "fr": "latn", "hy": "armn",
    "ka": "geor", "ku": "latn", "ru": "cyrl", "tr": "latn",
  ]
}
