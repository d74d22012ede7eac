/// Words of names that tell one of several from another (upper, new, great) or
/// say what a place is (village, station): each language has its own, and a
/// source may translate them or leave them out.
public enum GenericWords {
  /// What a word says: which of the things it is opposed to.
  public struct Meaning: Hashable, Sendable {
    var opposition: Int
    var term: Int
  }

  typealias Variant = NameVariants.Variant

  /// What is told from what: of each the words of Armenian, Russian, Azerbaijani
  /// and Georgian that one is replaced by, and then others it is known by.
  private static let oppositions: [[(words: [String], others: [String])]] = [
    [
      (
        ["verin", "verkhniy", "yuxarı", "zemo"],
        [
          "verkhnyaya", "verkhneye", "verkhniye", "verkhnij", "verkhnjaja", "zeda", "olya", "upper",
        ]
      ),
      (
        ["nerkin", "nizhniy", "aşağı", "kvemo"],
        [
          "nizhnyaya", "nizhneye", "nizhniye", "nizhnij", "nizhnjaja", "storin", "kveda", "sofla",
          "lower",
        ]
      ),
      (
        ["mijin", "sredniy", "orta", "shua"],
        ["srednyaya", "sredneye", "srednij", "srednjaja", "middle"]
      ),
    ],
    [
      (
        ["mets", "bolshoy", "böyük", "didi"],
        [
          "metz", "bolshaya", "bolshoye", "bolshiye", "bolshoj", "bolshaja", "beyuk", "büyük",
          "bozorg", "great", "big",
        ]
      ),
      (
        ["pokr", "malyy", "kiçik", "patara"],
        [
          "malaya", "maloye", "malyye", "malyj", "malaja", "balaca", "küçük", "kuchek", "little",
          "small",
        ]
      ),
    ],
    [
      (
        ["nor", "novyy", "yeni", "akhali"],
        ["novaya", "novoye", "novyye", "novyj", "novaja", "novo", "təzə", "tazə", "yangi", "new"]
      ),
      (
        ["hin", "staryy", "köhnə", "dzveli"],
        ["staraya", "staroye", "staryye", "staryj", "staraja", "köhne", "old"]
      ),
    ],
    [
      (["arajin", "pervyy", "birinci", "pirveli"], ["pervaya", "pervoye", "first"]),
      (["yerkrord", "vtoroy", "ikinci", "meore"], ["vtoraya", "vtoroye", "second"]),
    ],
  ]

  /// Words for what a place is, which a name may have or not.
  private static let kinds = [
    "village", "town", "city", "district", "region", "province", "settlement", "station",
    "gyugh", "avan", "kaghak", "shrjan", "kənd", "kəndi", "şəhər", "şəhəri", "qəsəbə", "qəsəbəsi",
    "rayon", "rayonu", "selo", "gorod", "poselok", "posyolok", "stantsiya", "imeni", "sovkhoz",
    "kolkhoz", "raion", "raioni", "daba", "sopeli", "kalaki", "shahr", "shahri", "deh", "ilçesi",
  ]

  private static let meanings: [String: Meaning] = {
    var meanings: [String: Meaning] = [:]
    for (opposition, terms) in oppositions.enumerated() {
      for (term, spellings) in terms.enumerated() {
        for word in spellings.words + spellings.others {
          meanings[NameFold.key(word)] = Meaning(opposition: opposition, term: term)
        }
      }
    }
    return meanings
  }()
  private static let kindKeys = Set(kinds.map { NameFold.key($0) })

  /// The longest query that is varied, in words.
  private static let mostWords = 6
  /// What a translated word costs, one left out, a kind left out, and a word that
  /// stands at the other end.
  private static let (translated, leftOut, kindLeftOut, moved) = (5, 15, 5, 5)

  /// What the words of a folded key say.
  public static func meanings(ofKey key: String) -> [Meaning] {
    key.split(separator: " ").compactMap { meanings[String($0)] }
  }

  /// Whether one name says the opposite of another.
  public static func contradict(_ some: [Meaning], _ others: [Meaning]) -> Bool {
    some.contains { meaning in
      let opposed = others.filter { $0.opposition == meaning.opposition }
      return !opposed.isEmpty && !opposed.contains(meaning)
    }
  }

  /// The query with each generic word of it in the other languages, left out, and
  /// at the other end (Gulripsh Verkhniy for Verkhniy Gulripsh).
  static func variants(of query: String) -> [Variant] {
    let words = NameVariants.words(of: query)
    guard words.count > 1, words.count <= mostWords else { return [] }
    return words.indices.flatMap { index -> [Variant] in
      let key = NameFold.key(words[index])
      func text(with word: String?) -> String {
        (words[..<index] + (word.map { [$0] } ?? []) + words[(index + 1)...]).joined(separator: " ")
      }
      if let meaning = meanings[key] {
        let others = oppositions[meaning.opposition][meaning.term].words
          .filter { NameFold.key($0) != key }
        let bare = text(with: nil)
        func ended(with word: String) -> String? {
          index == 0 ? "\(bare) \(word)" : index == words.count - 1 ? "\(word) \(bare)" : nil
        }
        let turned =
          [(words[index], moved)] + others.map { ($0, translated + moved) }
        return others.map { Variant(text: text(with: $0), cost: translated, isSought: false) }
          + turned.compactMap { word, cost in
            ended(with: word).map { Variant(text: $0, cost: cost, isSought: false) }
          } + [Variant(text: bare, cost: leftOut, isSought: true)]
      }
      guard kindKeys.contains(key) else { return [] }
      return [Variant(text: text(with: nil), cost: kindLeftOut, isSought: true)]
    }
  }
}
