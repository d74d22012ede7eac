/// How works are cited in words, in English: the one place that makes them, for
/// the line below a map, for exported features and for lists.
///
/// A work is only what it says it is: an empty field is left out, never filled.
public struct Citation: Sendable {
  private var works: [Reference.ID: Reference]
  /// Works in short that others would share, told apart by letters: 1930a.
  private let letters: [Reference.ID: String]

  /// Knows every source and work of reference of a corpus.
  public init(_ corpus: Corpus) {
    let all = corpus.references + corpus.sources.map(\.reference)
    works = Dictionary(all.map { ($0.id, $0) }) { _, source in source }
    letters = Self.letters(works.values.sorted { $0.id < $1.id })
  }

  /// The same with works that are not of the corpus; of two with one identifier
  /// that of the corpus stays.
  public func adding(_ others: [Reference]) -> Citation {
    var citation = self
    for work in others where citation.works[work.id] == nil { citation.works[work.id] = work }
    return citation
  }

  /// A letter for each of the works that are cited alike, in the order of their
  /// dates.
  private static func letters(_ works: [Reference]) -> [Reference.ID: String] {
    var letters: [Reference.ID: String] = [:]
    for (_, alike) in Dictionary(grouping: works, by: \.shortCitation) where alike.count > 1 {
      let sorted = alike.sorted {
        ($0.date?.text ?? "", $0.id.text) < ($1.date?.text ?? "", $1.id.text)
      }
      for (index, work) in sorted.enumerated() where work.date != nil && index < 26 {
        letters[work.id] = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index)))
      }
    }
    return letters
  }

  /// A work in short, such as `Adishova 2025`; the bare identifier of a work
  /// that is not in the corpus.
  public func short(_ id: Reference.ID) -> String {
    works[id].map { $0.shortCitation + (letters[id] ?? "") } ?? id.text
  }

  /// Through which work a claim is known or by which it is inferred, such as
  /// `as cited by Adishova 2025`; nil of a claim the source itself is at hand
  /// for.
  public func attribution(of activity: Activity) -> String? {
    let ways = [("as cited by", activity.citedBy), ("as inferred by", activity.inferredBy)]
    let words = ways.compactMap { way, work in work.map { "\(way) \(short($0))" } }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  /// The source of one claim in full, with pages and attribution.
  public func full(_ activity: Activity, of source: Source) -> String {
    let additions = [activity.citedRange, attribution(of: activity)].compactMap { $0 }
    return Self.sentence(source.reference.citation, additions: additions)
  }

  /// A source in full, with the attributions of its claims.
  public func full(_ source: Source) -> String {
    Self.sentence(source.reference.citation, additions: attributions(of: source))
  }

  /// Through which works the claims of a source are known, each once, in the
  /// order of the claims.
  public func attributions(of source: Source) -> [String] {
    var attributions: [String] = []
    for attribution in source.activities.compactMap(attribution(of:))
    where !attributions.contains(attribution) {
      attributions.append(attribution)
    }
    return attributions
  }

  private static func sentence(_ citation: String, additions: [String]) -> String {
    guard !additions.isEmpty else { return citation }
    let open = citation.hasSuffix(".") ? citation.dropLast() : citation[...]
    return "\(open) (\(additions.joined(separator: "; ")))."
  }
}

extension Reference {
  /// The work in short: the family names of its authors, or its title where it
  /// has none, and its year, such as `Adishova 2025`.
  public var shortCitation: String {
    let families = authors.map { String($0.prefix { $0 != "," }) }
    let name =
      switch families.count {
      case 0: title
      case 1: families[0]
      case 2: "\(families[0]) and \(families[1])"
      default: "\(families[0]) et al."
      }
    guard let year = date?.startEarliest?.year else { return name }
    return "\(name) \(year)"
  }

  /// The work in full, such as `Adishova, S. N. (2025), The element of the
  /// Kachagh Movement. Universal Journal of History and Culture 7(2), 118-127.`
  ///
  /// A newspaper that is its own author is named once: `Odlu Yurd (March 1930),
  /// No. 13.`
  public var citation: String {
    let time = date.map { " (\($0.display()))" } ?? ""
    func unlessAuthor(_ name: String?) -> String? { name.flatMap { authors == [$0] ? nil : $0 } }
    let within = [unlessAuthor(container), scope].compactMap { $0 }.joined(separator: " ")
    let head = authors.isEmpty ? title : authors.joined(separator: "; ")
    var parts = [authors.isEmpty ? nil : unlessAuthor(title), within, publisher]
      .compactMap { $0 }.filter { !$0.isEmpty }
    let isTitled = !authors.isEmpty && !parts.isEmpty
    let first = isTitled ? "\(head)\(time), \(parts.removeFirst())" : head + time
    return ([first] + parts).map(\.closed).joined(separator: " ")
  }
}
