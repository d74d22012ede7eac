import Gazetteer

/// The words of the Linked Places formats for the words of our vocabularies, as
/// a file of the gazetteer gives them.
public struct LinkedPlacesTerms: Decodable, Sendable {
  /// The gazetteer as a whole.
  public struct Dataset: Decodable, Sendable {
    /// What it is called.
    public var title: String
    /// The year it was made public: it attests what nothing else dates.
    public var year: Int
    /// The licence it is under.
    public var licence: String
  }

  /// The address of the JSON-LD context.
  public var context: String
  /// Our own prefixes, in the order of their names: `place`, `bibl` and
  /// `relation`, with what each stands for.
  public var prefixes: [String: String]
  /// The gazetteer as a whole.
  public var dataset: Dataset
  /// The feature class of GeoNames for each family of kinds.
  public var classes: [String: String]
  /// The concept of a thesaurus, such as `aat:300008372`, for kinds that have
  /// one.
  public var types: [String: String]
  /// The relation of an ontology for our relations that have one, `partOf` among
  /// them.
  public var relations: [String: String]
  /// The prefix for each gazetteer that has one.
  public var gazetteers: [String: String]
  /// The gazetteer whose numbers follow a beginning of addresses, such as
  /// `https://www.wikidata.org/wiki/`.
  public var addresses: [String: String]
}

extension LinkedPlacesTerms {
  /// A number of another gazetteer as a link, such as `gn:585170`; nil where the
  /// formats have no prefix for it.
  func link(_ identifier: ExternalIdentifier) -> String? {
    guard let prefix = gazetteers[identifier.scheme],
      !identifier.value.contains(where: \.isWhitespace), !identifier.value.isEmpty
    else { return nil }
    return "\(prefix):\(identifier.value)"
  }

  /// A link as a number of another gazetteer: by its prefix or address, else the
  /// link itself as a `URL` or under its own prefix.
  func identifier(_ link: String) -> ExternalIdentifier {
    for (beginning, scheme) in addresses where link.hasPrefix(beginning) {
      let value = String(link.dropFirst(beginning.count).prefix { $0 != "/" && $0 != "#" })
      if !value.isEmpty { return ExternalIdentifier(scheme: scheme, value: value) }
    }
    guard let colon = link.firstIndex(of: ":"), !link[colon...].hasPrefix("://") else {
      return ExternalIdentifier(scheme: "URL", value: link)
    }
    let prefix = String(link[..<colon])
    let scheme = gazetteers.first { $0.value == prefix }?.key ?? prefix
    return ExternalIdentifier(scheme: scheme, value: String(link[link.index(after: colon)...]))
  }

  /// What follows a prefix of our own; anything else as it stands.
  func own(_ term: String, _ prefix: String) -> String {
    guard prefixes[prefix] != nil, term.hasPrefix("\(prefix):") else { return term }
    return String(term.dropFirst(prefix.count + 1))
  }

  /// Our relation for an ontology's word; the word itself where we have none.
  func ownRelation(_ type: String) -> String {
    relations.first { $0.value == type }?.key ?? own(type, "relation")
  }

  /// A relation of ours by the ontology's word for it, else by our own.
  func relation(_ kind: String) -> String { relations[kind] ?? "relation:\(kind)" }

  /// The classes of a place: that of its kind's family, else the one its code in
  /// GeoNames begins with, such as `S.SCH`, else `X`, which is unknown.
  func classes(of kind: PlaceKind?, code: String? = nil) -> [String] {
    let coded = code.flatMap { $0.split(separator: ".").first }.map(String.init)
    let known = coded.flatMap { $0.count == 1 && "AHLPRSTUV".contains($0) ? $0 : nil }
    return [kind.flatMap { classes[$0.family.rawValue] } ?? known ?? "X"]
  }
}
