/// The derivative of a pattern by a piece of a document: what is still wanted
/// once that piece has been seen.
///
/// After James Clark, "An algorithm for RELAX NG validation" (2002).
struct Derivatives {
  let contents: [Pattern.ID]
  var pool: PatternPool

  init(_ grammar: Grammar) {
    contents = grammar.contents
    pool = grammar.pool
  }

  func isNotAllowed(_ id: Pattern.ID) -> Bool { pool[id] == .notAllowed }

  /// By a start tag without its attributes.
  mutating func startTagOpen(
    _ id: Pattern.ID, _ name: String, _ namespace: String?
  ) -> Pattern.ID {
    switch pool[id] {
    case .choice(let left, let right):
      let first = startTagOpen(left, name, namespace)
      return pool.choice(first, startTagOpen(right, name, namespace))
    case .element(let names, let content):
      return names.contains(name, namespace)
        ? pool.after(contents[content], pool.empty) : pool.notAllowed
    case .interleave(let left, let right):
      let first = startTagOpen(left, name, namespace)
      let second = startTagOpen(right, name, namespace)
      let one = applyAfter(first) { $0.pool.interleave($1, right) }
      return pool.choice(one, applyAfter(second) { $0.pool.interleave(left, $1) })
    case .oneOrMore(let inner):
      let first = startTagOpen(inner, name, namespace)
      let more = pool.choice(id, pool.empty)
      return applyAfter(first) { $0.pool.group($1, more) }
    case .group(let left, let right):
      let first = startTagOpen(left, name, namespace)
      let one = applyAfter(first) { $0.pool.group($1, right) }
      guard pool.isNullable(left) else { return one }
      return pool.choice(one, startTagOpen(right, name, namespace))
    case .after(let left, let right):
      let first = startTagOpen(left, name, namespace)
      return applyAfter(first) { $0.pool.after($1, right) }
    default: return pool.notAllowed
    }
  }

  /// By an attribute; unless `checked`, its value is taken as right.
  mutating func attribute(_ id: Pattern.ID, _ attribute: MarkupAttribute, checked: Bool) -> Int {
    switch pool[id] {
    case .after(let left, let right):
      return pool.after(self.attribute(left, attribute, checked: checked), right)
    case .choice(let left, let right):
      let first = self.attribute(left, attribute, checked: checked)
      return pool.choice(first, self.attribute(right, attribute, checked: checked))
    case .group(let left, let right):
      let first = pool.group(self.attribute(left, attribute, checked: checked), right)
      return pool.choice(
        first, pool.group(left, self.attribute(right, attribute, checked: checked)))
    case .interleave(let left, let right):
      let first = pool.interleave(self.attribute(left, attribute, checked: checked), right)
      return pool.choice(
        first, pool.interleave(left, self.attribute(right, attribute, checked: checked)))
    case .oneOrMore(let inner):
      let first = self.attribute(inner, attribute, checked: checked)
      return pool.group(first, pool.choice(id, pool.empty))
    case .attribute(let names, let value):
      guard names.contains(attribute.name, attribute.namespace) else { return pool.notAllowed }
      return !checked || matches(value, attribute.value) ? pool.empty : pool.notAllowed
    default: return pool.notAllowed
    }
  }

  /// By the end of a start tag: attributes still wanted are missing, unless
  /// `forgiving`.
  mutating func startTagClose(_ id: Pattern.ID, forgiving: Bool) -> Pattern.ID {
    switch pool[id] {
    case .after(let left, let right):
      return pool.after(startTagClose(left, forgiving: forgiving), right)
    case .choice(let left, let right):
      let first = startTagClose(left, forgiving: forgiving)
      return pool.choice(first, startTagClose(right, forgiving: forgiving))
    case .group(let left, let right):
      let first = startTagClose(left, forgiving: forgiving)
      return pool.group(first, startTagClose(right, forgiving: forgiving))
    case .interleave(let left, let right):
      let first = startTagClose(left, forgiving: forgiving)
      return pool.interleave(first, startTagClose(right, forgiving: forgiving))
    case .oneOrMore(let inner): return pool.oneOrMore(startTagClose(inner, forgiving: forgiving))
    case .attribute: return forgiving ? pool.empty : pool.notAllowed
    default: return id
    }
  }

  /// By a run of text.
  mutating func text(_ id: Pattern.ID, _ text: String) -> Pattern.ID {
    switch pool[id] {
    case .choice(let left, let right):
      let first = self.text(left, text)
      return pool.choice(first, self.text(right, text))
    case .interleave(let left, let right):
      let first = pool.interleave(self.text(left, text), right)
      return pool.choice(first, pool.interleave(left, self.text(right, text)))
    case .group(let left, let right):
      let first = pool.group(self.text(left, text), right)
      guard pool.isNullable(left) else { return first }
      return pool.choice(first, self.text(right, text))
    case .after(let left, let right): return pool.after(self.text(left, text), right)
    case .oneOrMore(let inner):
      let first = self.text(inner, text)
      return pool.group(first, pool.choice(id, pool.empty))
    case .text: return id
    case .value(let value): return value == text.collapsed ? pool.empty : pool.notAllowed
    case .data(let type): return type.allows(text) ? pool.empty : pool.notAllowed
    case .list(let inner): return matchesList(inner, text) ? pool.empty : pool.notAllowed
    default: return pool.notAllowed
    }
  }

  /// By an end tag: what follows an element whose content is complete, or, if
  /// `forgiving`, of any.
  mutating func endTag(_ id: Pattern.ID, forgiving: Bool) -> Pattern.ID {
    switch pool[id] {
    case .choice(let left, let right):
      let first = endTag(left, forgiving: forgiving)
      return pool.choice(first, endTag(right, forgiving: forgiving))
    case .after(let left, let right):
      return forgiving || pool.isNullable(left) ? right : pool.notAllowed
    default: return pool.notAllowed
    }
  }

  /// By a text taken as the right one, whatever it is.
  mutating func forgiveText(_ id: Pattern.ID) -> Pattern.ID {
    switch pool[id] {
    case .choice(let left, let right):
      let first = forgiveText(left)
      return pool.choice(first, forgiveText(right))
    case .after(_, let right): return pool.after(pool.empty, right)
    default: return id
    }
  }

  /// Whether a pattern for a value matches it.
  mutating func matches(_ id: Pattern.ID, _ value: String) -> Bool {
    if pool.isNullable(id) && value.collapsed.isEmpty { return true }
    return pool.isNullable(text(id, value))
  }

  private mutating func matchesList(_ id: Pattern.ID, _ text: String) -> Bool {
    var rest = id
    for item in text.collapsed.split(separator: " ") { rest = self.text(rest, String(item)) }
    return pool.isNullable(rest)
  }

  /// Puts something in the place of what follows an element.
  private mutating func applyAfter(
    _ id: Pattern.ID, _ change: (inout Derivatives, Pattern.ID) -> Pattern.ID
  ) -> Pattern.ID {
    switch pool[id] {
    case .after(let left, let right): return pool.after(left, change(&self, right))
    case .choice(let left, let right):
      let first = applyAfter(left, change)
      return pool.choice(first, applyAfter(right, change))
    default: return pool.notAllowed
    }
  }
}
