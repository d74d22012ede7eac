/// What a pattern would accept next, as a person would list it.
struct Expectations {
  let pool: PatternPool

  /// The elements that may come next.
  func elements(_ id: Pattern.ID) -> [String] { unique(names(id).flatMap(\.names)) }

  /// The name classes of the elements that may come next.
  func names(_ id: Pattern.ID) -> [NameClass] {
    switch pool[id] {
    case .element(let names, _): [names]
    case .choice(let left, let right), .interleave(let left, let right):
      names(left) + names(right)
    case .group(let left, let right):
      names(left) + (pool.isNullable(left) ? names(right) : [])
    case .after(let left, _): names(left)
    case .oneOrMore(let inner): names(inner)
    default: []
    }
  }

  /// The attributes that may still come.
  func attributes(_ id: Pattern.ID) -> [String] {
    unique(find(id).flatMap { names, _ in names.names }).sorted()
  }

  /// The values one attribute may have.
  func values(_ id: Pattern.ID, of attribute: MarkupAttribute) -> [String] {
    unique(
      find(id).flatMap { names, value in
        names.contains(attribute.name, attribute.namespace) ? values(value) : []
      })
  }

  /// The attributes without which the start tag cannot end: those every
  /// alternative wants, or else those of the first one.
  func missing(_ id: Pattern.ID) -> [String] {
    let wants = alternatives(id).map(required).filter { !$0.isEmpty }
    guard let first = wants.first else { return [] }
    let common = first.filter { name in wants.allSatisfy { $0.contains(name) } }
    return unique(common.isEmpty ? first : common)
  }

  /// The texts that may come next.
  func texts(_ id: Pattern.ID) -> [String] {
    switch pool[id] {
    case .after(let left, _): texts(left)
    default: unique(values(id))
    }
  }

  /// The attribute patterns of an open start tag.
  private func find(_ id: Pattern.ID) -> [(NameClass, Pattern.ID)] {
    switch pool[id] {
    case .attribute(let names, let value): [(names, value)]
    case .choice(let left, let right), .interleave(let left, let right),
      .group(let left, let right):
      find(left) + find(right)
    case .after(let inner, _), .oneOrMore(let inner): find(inner)
    default: []
    }
  }

  private func required(_ id: Pattern.ID) -> [String] {
    switch pool[id] {
    case .attribute(let names, _): Array(names.names.prefix(1))
    case .group(let left, let right), .interleave(let left, let right):
      required(left) + required(right)
    case .after(let inner, _), .oneOrMore(let inner): required(inner)
    case .choice(let left, let right):
      required(left).filter(required(right).contains)
    default: []
    }
  }

  private func alternatives(_ id: Pattern.ID) -> [Pattern.ID] {
    guard case .choice(let left, let right) = pool[id] else { return [id] }
    return alternatives(left) + alternatives(right)
  }

  private func values(_ id: Pattern.ID) -> [String] {
    switch pool[id] {
    case .value(let value): [value]
    case .data(let type): [type.description]
    case .choice(let left, let right), .group(let left, let right),
      .interleave(let left, let right):
      values(left) + values(right)
    case .oneOrMore(let inner), .list(let inner): values(inner)
    default: []
    }
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
