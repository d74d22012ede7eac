/// A pattern of RELAX NG in its simple form, plus `after`, which the derivative
/// method adds: what an element still wants, then what follows it.
///
/// Patterns are numbers into a `PatternPool`, so that equal patterns are the
/// same number and the derivatives of a large choice stay small.
enum Pattern: Hashable {
  typealias ID = Int

  case notAllowed
  case empty
  case text
  case choice(ID, ID)
  case interleave(ID, ID)
  case group(ID, ID)
  case oneOrMore(ID)
  case list(ID)
  case after(ID, ID)
  case data(Datatype)
  case value(String)
  case attribute(NameClass, ID)
  /// An element of a name and the definition, by number, that holds its content.
  case element(NameClass, content: Int)
}

/// The names an element or attribute pattern stands for.
indirect enum NameClass: Hashable {
  case name(String, namespace: String?)
  case any(except: NameClass?)
  case namespace(String, except: NameClass?)
  case choice(NameClass, NameClass)

  func contains(_ name: String, _ namespace: String?) -> Bool {
    switch self {
    case .name(let own, let space): own == name && space == namespace
    case .any(let except): !(except?.contains(name, namespace) ?? false)
    case .namespace(let space, let except):
      space == namespace && !(except?.contains(name, namespace) ?? false)
    case .choice(let left, let right):
      left.contains(name, namespace) || right.contains(name, namespace)
    }
  }

  /// One of the names; nil where any will do.
  var example: (name: String, namespace: String?)? {
    switch self {
    case .name(let name, let namespace): (name, namespace)
    case .any, .namespace: nil
    case .choice(let left, let right): left.example ?? right.example
    }
  }

  /// The names as a person would list them.
  var names: [String] {
    switch self {
    case .name(let name, _): [name]
    case .any, .namespace: ["any other"]
    case .choice(let left, let right): left.names + right.names
    }
  }
}

/// All patterns of a grammar and of its derivatives, each held once, made with
/// the simplifications that keep derivatives small.
struct PatternPool {
  private var patterns: [Pattern] = []
  private var numbers: [Pattern: Pattern.ID] = [:]
  private var nullables: [Bool] = []

  subscript(_ id: Pattern.ID) -> Pattern { patterns[id] }

  /// Whether a pattern may match nothing at all.
  func isNullable(_ id: Pattern.ID) -> Bool { nullables[id] }

  var notAllowed: Pattern.ID { mutating get { intern(.notAllowed) } }
  var empty: Pattern.ID { mutating get { intern(.empty) } }

  mutating func choice(_ left: Pattern.ID, _ right: Pattern.ID) -> Pattern.ID {
    if left == right || patterns[right] == .notAllowed { return left }
    if patterns[left] == .notAllowed { return right }
    if alternatives(left).contains(right) { return left }
    return intern(.choice(left, right))
  }

  mutating func group(_ left: Pattern.ID, _ right: Pattern.ID) -> Pattern.ID {
    combine(left, right) { .group($0, $1) }
  }

  mutating func interleave(_ left: Pattern.ID, _ right: Pattern.ID) -> Pattern.ID {
    combine(left, right) { .interleave($0, $1) }
  }

  mutating func after(_ left: Pattern.ID, _ right: Pattern.ID) -> Pattern.ID {
    if patterns[left] == .notAllowed || patterns[right] == .notAllowed { return notAllowed }
    return intern(.after(left, right))
  }

  mutating func oneOrMore(_ inner: Pattern.ID) -> Pattern.ID {
    patterns[inner] == .notAllowed ? notAllowed : intern(.oneOrMore(inner))
  }

  /// The number of a pattern, the same for equal ones.
  mutating func intern(_ pattern: Pattern) -> Pattern.ID {
    if let number = numbers[pattern] { return number }
    let nullable = computeNullable(pattern)
    patterns.append(pattern)
    nullables.append(nullable)
    numbers[pattern] = patterns.count - 1
    return patterns.count - 1
  }

  private mutating func combine(
    _ left: Pattern.ID, _ right: Pattern.ID, _ make: (Pattern.ID, Pattern.ID) -> Pattern
  ) -> Pattern.ID {
    if patterns[left] == .notAllowed || patterns[right] == .notAllowed { return notAllowed }
    if patterns[left] == .empty { return right }
    if patterns[right] == .empty { return left }
    return intern(make(left, right))
  }

  private func alternatives(_ id: Pattern.ID) -> [Pattern.ID] {
    guard case .choice(let left, let right) = patterns[id] else { return [id] }
    return alternatives(left) + alternatives(right)
  }

  private func computeNullable(_ pattern: Pattern) -> Bool {
    switch pattern {
    case .empty, .text: true
    case .choice(let left, let right): isNullable(left) || isNullable(right)
    case .group(let left, let right), .interleave(let left, let right):
      isNullable(left) && isNullable(right)
    case .oneOrMore(let inner): isNullable(inner)
    case .notAllowed, .list, .after, .data, .value, .attribute, .element: false
    }
  }
}
