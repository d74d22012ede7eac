import Gazetteer

/// Every name of every place, by the folded keys of its words: what a text is
/// held against, one word after another.
struct NameIndex: Sendable {
  /// A name, by the numbers of its place and of the name within the place.
  struct Entry: Hashable, Sendable {
    var place: Int32
    var name: Int32
    /// Whether the word for its kind has been left off: `Goycha` of `Lake
    /// Goycha`.
    var isShortened: Bool
  }

  /// A place in the tree of words; 0 is where every name begins.
  typealias Node = Int32

  private var words: [String: Int32] = [:]
  private var steps: [Int64: Node] = [:]
  private var ends: [Node: [Entry]] = [:]
  private var nodeCount: Node = 1
  /// The number of the first place that was imported, as those behind it were.
  private var firstImported = Int32.max

  /// Indexes the names of places.
  ///
  /// - Parameter kindWords: Folded words for kinds of place, which a name is
  ///   also known without, by the primary tags of languages.
  init(_ places: [Place], kindWords: [String: Set<String>]) {
    for (placeNumber, place) in places.enumerated() {
      for (nameNumber, name) in place.names.enumerated() {
        let entry = Entry(place: Int32(placeNumber), name: Int32(nameNumber), isShortened: false)
        let language = String(name.language.prefix { $0 != "-" })
        add(
          NameFold.key(name.text, language: name.language), entry, kindWords[language] ?? [])
      }
    }
  }

  /// Adds the names of imported places, under their whole names only.
  ///
  /// - Parameter first: The number of the first of them.
  mutating func add(_ imported: [Place], numberedFrom first: Int) {
    firstImported = Int32(first)
    for (offset, place) in imported.enumerated() {
      for (nameNumber, name) in place.names.enumerated() {
        let language = name.language == "und" ? nil : name.language
        let words = NameFold.key(name.text, language: language).split(separator: " ")
        guard !words.isEmpty else { continue }
        insert(
          words[...],
          Entry(place: Int32(first + offset), name: Int32(nameNumber), isShortened: false))
      }
    }
  }

  /// Whether a name is that of an imported place.
  func isImported(_ entry: Entry) -> Bool { entry.place >= firstImported }

  private mutating func add(_ key: String, _ entry: Entry, _ kindWords: Set<String>) {
    let words = key.split(separator: " ")
    guard !words.isEmpty else { return }
    insert(words[...], entry)
    var rest = words[...]
    while rest.count > 1, let last = rest.last, kindWords.contains(String(last)) {
      rest = rest.dropLast()
    }
    while rest.count > 1, let first = rest.first, kindWords.contains(String(first)) {
      rest = rest.dropFirst()
    }
    guard rest.count < words.count else { return }
    insert(rest, Entry(place: entry.place, name: entry.name, isShortened: true))
  }

  private mutating func insert(_ key: ArraySlice<Substring>, _ entry: Entry) {
    var node: Node = 0
    for word in key {
      let step = Self.step(node, intern(String(word)))
      if let next = steps[step] {
        node = next
      } else {
        steps[step] = nodeCount
        node = nodeCount
        nodeCount += 1
      }
    }
    if ends[node, default: []].contains(where: { $0.place == entry.place && !$0.isShortened }) {
      if entry.isShortened { return }
    }
    ends[node, default: []].append(entry)
  }

  private mutating func intern(_ word: String) -> Int32 {
    if let number = words[word] { return number }
    let number = Int32(words.count)
    words[word] = number
    return number
  }

  private static func step(_ node: Node, _ word: Int32) -> Int64 { Int64(node) << 32 | Int64(word) }

  /// The number of a folded word; nil of one that is in no name.
  func word(_ key: String) -> Int32? { words[key] }

  /// Where a word leads to.
  func next(_ node: Node, _ word: Int32) -> Node? { steps[Self.step(node, word)] }

  /// The names that end here.
  func entries(at node: Node) -> [Entry] { ends[node] ?? [] }
}
