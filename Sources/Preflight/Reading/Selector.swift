import XML

/// An element as selectors see it.
struct ElementKey {
  var name: String
  var id: String?
  var classes: [Substring]

  init(_ element: MarkupElement) {
    name = element.name
    id = element.own("id")
    classes = element.own("class")?.split(whereSeparator: \.isWhitespace) ?? []
  }
}

/// What a rule of a style sheet is for, such as `.svglite text` or `g > #key.st0`.
struct Selector {
  private struct Compound {
    var name: String?
    var ids: [String] = []
    var classes: [String] = []
    /// Whether the compound before must match the parent, not just an ancestor.
    var isChild = false

    func matches(_ key: ElementKey) -> Bool {
      (name == nil || name == key.name) && ids.allSatisfy { $0 == key.id }
        && classes.allSatisfy { wanted in key.classes.contains { $0 == wanted } }
    }
  }

  private var compounds: [Compound] = []

  /// Reads a selector; nil of one that is not understood.
  init?(_ text: some StringProtocol) {
    var isChild = false
    for word in Self.spaced(text).split(whereSeparator: \.isWhitespace) {
      if word == ">" {
        isChild = true
        continue
      }
      guard var compound = Self.compound(word) else { return nil }
      compound.isChild = isChild
      compounds.append(compound)
      isChild = false
    }
    if compounds.isEmpty || isChild { return nil }
  }

  /// How strong the rule is: identifiers before classes before names.
  var specificity: Int {
    compounds.reduce(0) { sum, part in
      sum + part.ids.count * 1_000_000 + part.classes.count * 1000 + (part.name == nil ? 0 : 1)
    }
  }

  /// What an element must have at least to be meant: `#id`, else `.class`, else
  /// its name, else `*`.
  var key: String {
    guard let last = compounds.last else { return "*" }
    if let id = last.ids.first { return "#\(id)" }
    if let name = last.classes.first { return ".\(name)" }
    return last.name ?? "*"
  }

  /// Whether the last of a chain of elements, each in the one before, is meant.
  func matches(_ chain: [ElementKey]) -> Bool {
    guard let last = chain.last, let compound = compounds.last, compound.matches(last) else {
      return false
    }
    return matches(chain.dropLast(), compounds.dropLast(), isChild: compound.isChild)
  }

  private func matches(
    _ chain: ArraySlice<ElementKey>, _ rest: ArraySlice<Compound>, isChild: Bool
  ) -> Bool {
    guard let wanted = rest.last else { return true }
    var chain = chain
    while let key = chain.popLast() {
      if wanted.matches(key), matches(chain, rest.dropLast(), isChild: wanted.isChild) {
        return true
      }
      if isChild { return false }
    }
    return false
  }

  private static func spaced(_ text: some StringProtocol) -> String {
    text.reduce(into: "") { $0 += $1 == ">" ? " > " : String($1) }
  }

  private static func compound(_ word: Substring) -> Compound? {
    guard !word.contains(where: { ":[+~()".contains($0) }) else { return nil }
    var compound = Compound()
    var rest = word
    let name = rest.prefix { $0 != "." && $0 != "#" }
    if !name.isEmpty && name != "*" { compound.name = String(name) }
    rest = rest[name.endIndex...]
    while let mark = rest.popFirst() {
      let part = rest.prefix { $0 != "." && $0 != "#" }
      if mark == "#" {
        compound.ids.append(String(part))
      } else {
        compound.classes.append(String(part))
      }
      rest = rest[part.endIndex...]
    }
    return compound
  }
}
