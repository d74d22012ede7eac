import Gazetteer

/// A name looked for, and how near others come to it.
///
/// The score of a name that has the same folded key is 1 for the place's own name
/// with the same letters, 0.98 for its own name spelt otherwise and 0.96 for
/// another name of it. Below that it is the best of what its sounds, a beginning
/// and its words give: 0.95 of what speaks for the two being one name, as a share
/// of what would if all their sounds were the same; 0.35 to 0.75 for a beginning,
/// the more of the name the better; 0.65 for a word of it, 0.5 for the beginning
/// of one. Those are rounded to fiftieths, so that names as good as alike are
/// ordered by other things.
struct NameQuery {
  /// A score with how it was come by.
  typealias Scored = (score: Double, likeness: NameLikeness)

  /// The strict key.
  let strictKey: String
  /// The folded keys, the plainest first; of a script the tables do not know the
  /// strict key.
  let keys: [String]
  /// The keys of names to look at: the folded ones, those without words a source
  /// may have left out, and that of syllables as one word.
  let soughtKeys: [String]

  private struct Reading {
    let alignment: SoundAlignment
    /// What all its sounds would say, and what speaks against it.
    var itself: Int
    var cost: Int
  }
  private let readings: [Reading]
  /// Those of its words that are not generic; of a query without such all.
  private let bareReadings: [Reading]
  private let generic: GenericWords.Found?
  /// Whether it says where its place lies.
  private let isQualified: Bool

  /// What speaks for two names' being one must be this share.
  private static let leastShare = 0.011
  /// What speaks against a name that says the opposite, in the tenths of
  /// `SoundAlignment`.
  private static let contradiction = 80
  /// The score of another name of a place with the same folded key, whatever its
  /// letters: which spellings a gazetteer lists is left to chance.
  private static let sameOther = 0.96
  /// The most that sounds can give.
  private static let mostAlike = 0.94
  /// Letters that a misspelling has wrong.
  private static let mostEdits = 3

  init(_ text: String) {
    strictKey = NameFold.strictKey(text)
    isQualified = NameVariants.isQualified(text)
    let folded = NameFold.keys(ofQuery: text)
    keys = folded.isEmpty ? [strictKey] : folded
    generic = keys.first.flatMap(GenericWords.found(inKey:))
    let variants = NameVariants.all(of: text)
    let others =
      variants.filter(\.isSought).map { NameFold.key($0.text) }
      + [generic?.bareKey, NameFold.keyOfSyllables(text)].compactMap { $0 }
    soughtKeys = others.reduce(into: keys) { keys, key in
      if !key.isEmpty, !keys.contains(key) { keys.append(key) }
    }
    let sounds = NameSounds.readings(ofQuery: text)
    readings = Self.readings(
      sounds.map { ($0, 0) } + variants.map { (NameSounds($0.text), $0.cost) })
    bareReadings =
      generic.map { generic in
        Self.readings(sounds.compactMap { $0.without(generic.indices) }.map { ($0, 0) })
      } ?? readings
  }

  private static func readings(_ some: [(sounds: NameSounds, cost: Int)]) -> [Reading] {
    var seen: Set<NameSounds> = []
    return some.filter { !$0.sounds.numbers.isEmpty && seen.insert($0.sounds).inserted }.map {
      Reading(
        alignment: SoundAlignment($0.sounds), itself: SoundAlignment.itself($0.sounds),
        cost: $0.cost)
    }
  }

  /// The score of a name; nil where it is not like the one looked for.
  ///
  /// - Parameters:
  ///   - key: Its folded key.
  ///   - isOwn: Whether it is the name the place is entered under.
  func score(
    _ text: String, language: String?, key: String, isOwn: Bool
  ) -> Scored? {
    // The same letters have one key, whatever the language.
    if keys.contains(key) {
      let isSame = NameFold.strictKey(text) == strictKey
      return (same(letters: isSame, isOwn: isOwn), isSame ? .sameLetters : .sameSound)
    }
    return [alike(text, language, key), beginning(key), word(key)].compactMap { $0 }
      .max { $0.score < $1.score }
  }

  private func alike(_ text: String, _ language: String?, _ key: String) -> Scored? {
    let generic = GenericWords.found(inKey: key)
    let cost = GenericWords.contradict(self.generic, generic) ? Self.contradiction : 0
    let sounds = NameSounds(text, language: language)
    // That two places lie in a third does not make them one.
    var share =
      isQualified && NameVariants.isQualified(text)
      ? 0 : self.share(of: readings, sounds, cost: cost)
    for name in NameVariants.parts(of: text) {
      let sounds = NameSounds(String(name), language: language)
      share = max(share, self.share(of: readings, sounds, cost: cost + NameVariants.partTaken))
    }
    if self.generic != nil || generic != nil,
      let bare = generic.map({ sounds.without($0.indices) }) ?? sounds
    {
      let cost = cost + GenericWords.cost(self.generic, generic)
      share = max(share, self.share(of: bareReadings, bare, cost: cost))
    }
    guard share >= Self.leastShare else { return nil }
    let score = min(Self.mostAlike, Self.rounded(0.95 * share))
    return (score, .alike(share: min(1, share), edits: nil))
  }

  /// What speaks for a name's being the one looked for, as a share of what would if
  /// all sounds were the same; not below 0.
  private func share(of readings: [Reading], _ sounds: NameSounds, cost: Int) -> Double {
    let known = SoundAlignment.itself(sounds)
    return readings.reduce(0) { share, reading in
      let whole = 0.7 * Double(reading.itself) + 0.3 * Double(known)
      guard whole > 0 else { return share }
      return max(share, Double(reading.alignment.gain(sounds) - reading.cost - cost) / whole)
    }
  }

  /// The score of a name with the same folded key.
  private func same(letters: Bool, isOwn: Bool) -> Double {
    isOwn ? (letters ? 1 : 0.98) : Self.sameOther
  }

  private func beginning(_ key: String) -> Scored? {
    keys.filter { key.hasPrefix($0) }.map { query in
      let share = Double(query.utf8.count) / Double(key.utf8.count)
      return (Self.rounded(0.35 + 0.4 * share), .beginning(share: share))
    }.max { $0.score < $1.score }
  }

  private func word(_ key: String) -> Scored? {
    guard key.utf8.contains(UInt8(ascii: " ")) else { return nil }
    let words = key.split(separator: " ").map(String.init)
    if keys.contains(where: words.contains) { return (0.65, .word) }
    let begins = words.dropFirst().contains { word in keys.contains { word.hasPrefix($0) } }
    return begins ? (0.5, .beginningOfWord) : nil
  }

  /// How a name is like the one looked for, with the letters that are wrong.
  func explained(_ likeness: NameLikeness, key: String) -> NameLikeness {
    guard case .alike(let share, _) = likeness else { return likeness }
    let edits = keys.compactMap { editDistance($0.utf8, key.utf8, limit: Self.mostEdits) }.min()
    return .alike(share: share, edits: edits)
  }

  private static func rounded(_ score: Double) -> Double { (score * 50).rounded() / 50 }
}
