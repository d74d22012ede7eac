/// Words of names that tell one of several from another (upper, new, great) or
/// say what a place is (village, station): each language has its own, and a
/// source may translate them or leave them out.
public enum GenericWords {
  /// What a word says: which of the things it is opposed to.
  struct Meaning: Hashable {
    var opposition: Int
    var term: Int
  }

  /// What is told from what: of each the words it is known by in Armenian, Russian,
  /// Azerbaijani, Georgian and other languages.
  private static let oppositions: [[[String]]] = [
    [
      [
        "verin", "verkhniy", "yuxarı", "zemo", "verkhnyaya", "verkhneye", "verkhniye", "verkhnij",
        "verkhnjaja", "zeda", "olya", "upper",
      ],
      [
        "nerkin", "nizhniy", "aşağı", "kvemo", "nizhnyaya", "nizhneye", "nizhniye", "nizhnij",
        "nizhnjaja", "storin", "kveda", "sofla", "lower",
      ],
      [
        "mijin", "sredniy", "orta", "shua", "srednyaya", "sredneye", "srednij", "srednjaja",
        "middle",
      ],
    ],
    [
      [
        "mets", "bolshoy", "böyük", "didi", "metz", "bolshaya", "bolshoye", "bolshiye", "bolshoj",
        "bolshaja", "beyuk", "büyük", "bozorg", "great", "big",
      ],
      [
        "pokr", "malyy", "kiçik", "patara", "malaya", "maloye", "malyye", "malyj", "malaja",
        "balaca", "küçük", "kuchek", "little", "small",
      ],
    ],
    [
      [
        "nor", "novyy", "yeni", "akhali", "novaya", "novoye", "novyye", "novyj", "novaja", "novo",
        "təzə", "tazə", "yangi", "new",
      ],
      [
        "hin", "staryy", "köhnə", "dzveli", "staraya", "staroye", "staryye", "staryj", "staraja",
        "köhne", "old",
      ],
    ],
    [
      ["arajin", "pervyy", "birinci", "pirveli", "pervaya", "pervoye", "first"],
      ["yerkrord", "vtoroy", "ikinci", "meore", "vtoraya", "vtoroye", "second"],
    ],
  ]

  /// Words for what a place is, which a name may have or not.
  private static let kinds = [
    "village", "town", "city", "district", "region", "province", "settlement", "station",
    "gyugh", "avan", "kaghak", "shrjan", "kənd", "kəndi", "şəhər", "şəhəri", "qəsəbə", "qəsəbəsi",
    "rayon", "rayonu", "selo", "gorod", "poselok", "posyolok", "stantsiya", "imeni", "sovkhoz",
    "kolkhoz", "raion", "raioni", "daba", "sopeli", "kalaki", "shahr", "shahri", "deh", "ilçesi",
  ]

  /// Every word by its folded key; a word for a kind says nothing else.
  private static let words: [Substring: Meaning?] = {
    var words: [Substring: Meaning?] = [:]
    for word in kinds { words[Substring(NameFold.key(word))] = .some(nil) }
    for (opposition, terms) in oppositions.enumerated() {
      for (term, spellings) in terms.enumerated() {
        for word in spellings {
          words[Substring(NameFold.key(word))] = Meaning(opposition: opposition, term: term)
        }
      }
    }
    return words
  }()

  /// What a word costs that one name has and the other lacks, in the tenths of
  /// `SoundAlignment`: of the query, which may say more than a gazetteer, and of the
  /// name, which rather is another place's; the same of a word for a kind.
  private static let (ofQuery, ofName, kindOfQuery, kindOfName) = (20, 25, 5, 15)

  /// The generic words of a name that has others too.
  public struct Found: Sendable {
    /// Where they stand among the words of its key.
    public fileprivate(set) var indices: [Int] = []
    /// The others.
    fileprivate var others: [Substring] = []
    var meanings: [Meaning] = []
    var kinds = 0

    /// The folded key without them.
    public var bareKey: String { others.joined(separator: " ") }
  }

  /// Finds those of a folded key; nil where it has none, or no other word.
  public static func found(inKey key: String) -> Found? {
    guard key.utf8.contains(UInt8(ascii: " ")) else { return nil }
    var found = Found()
    for (index, word) in key.split(separator: " ").enumerated() {
      guard let meaning = words[word] else {
        found.others.append(word)
        continue
      }
      found.indices.append(index)
      if let meaning { found.meanings.append(meaning) } else { found.kinds += 1 }
    }
    return found.others.isEmpty || found.indices.isEmpty ? nil : found
  }

  /// Whether a query says the opposite of a name.
  public static func contradict(_ query: Found?, _ name: Found?) -> Bool {
    guard let query, let name else { return false }
    return query.meanings.contains { meaning in
      let opposed = name.meanings.filter { $0.opposition == meaning.opposition }
      return !opposed.isEmpty && !opposed.contains(meaning)
    }
  }

  /// What speaks against a query's and a name's being one where they are alike but
  /// for their generic words, in the tenths of `SoundAlignment`; 0 where these say
  /// the same, in whatever language.
  public static func cost(_ query: Found?, _ name: Found?) -> Int {
    let (query, name) = (query ?? Found(), name ?? Found())
    func missing(_ some: Found, in others: Found) -> Int {
      some.meanings.count { !others.meanings.contains($0) }
    }
    return missing(query, in: name) * ofQuery + missing(name, in: query) * ofName
      + max(0, query.kinds - name.kinds) * kindOfQuery
      + max(0, name.kinds - query.kinds) * kindOfName
  }
}
