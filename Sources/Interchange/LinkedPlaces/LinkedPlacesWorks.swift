import Gazetteer

/// Gathers the works that a feature of Linked Places cites.
///
/// A work of ours has its identifier in `work`; any other gets one made of its
/// address or label.
struct LinkedPlacesWorks {
  /// The works, in the order first cited.
  private(set) var works: [Reference] = []

  /// The works of the `citations` of an object, or of the one `citation` that
  /// early versions of the format had. The gazetteer itself, which vouches for a
  /// name that nobody is cited for, is no work.
  mutating func references(in value: JSONValue) -> [Reference.ID] {
    let citations = value["citations"]?.array ?? [value["citation"]].compactMap { $0 }
    return citations.filter { $0["role"] != .string(Self.gazetteer) }.compactMap { reference($0) }
  }

  /// The role of a citation of the gazetteer itself.
  static let gazetteer = "gazetteer"

  private mutating func reference(_ citation: JSONValue) -> Reference.ID? {
    let label = citation["label"]?.string
    let address = citation["@id"]?.string
    guard let text = citation["work"]?.string ?? (label ?? address).map(Self.identifier) else {
      return nil
    }
    let id = Reference.ID(text)
    if !works.contains(where: { $0.id == id }) {
      // A label that names the year is not to name it twice.
      let year = citation["year"]?.string.flatMap { label?.contains($0) == true ? nil : $0 }
      let url = address.flatMap { $0.hasPrefix("http") ? $0 : nil }
      works.append(
        Reference(
          id: id, kind: "work", date: year.flatMap { try? EDTFDate($0) },
          title: label ?? address ?? text, url: url))
    }
    return id
  }

  /// Letters and digits of ASCII, with hyphens for what is between them; a letter
  /// comes first. What other letters say stands in a number at the end, so that
  /// two works never have one identifier.
  private static func identifier(_ label: String) -> String {
    let plain = label.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : " " }
    let words = String(plain).split(separator: " ").joined(separator: "-")
    let begun = words.first?.isLetter == true ? words : "work-\(words)"
    return label.utf8.allSatisfy { $0 < 0x80 } ? begun : "\(begun)-\(checksum(label))"
  }

  /// The 32-bit FNV-1a hash of a text (Fowler, Noll and Vo,
  /// draft-eastlake-fnv), in hexadecimal.
  private static func checksum(_ text: String) -> String {
    let hash = text.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return String(hash, radix: 16)
  }
}
