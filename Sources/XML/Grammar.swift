/// A RELAX NG schema as patterns, read from its XML form.
///
/// It holds what the schemas of a gazetteer use: one grammar in one file, with
/// `define` and `ref`. A schema that includes others is left to libxml2 alone.
struct Grammar {
  private(set) var pool = PatternPool()
  /// The pattern of a document.
  private(set) var start: Pattern.ID = 0
  /// The contents of the elements, which patterns name by number.
  private(set) var contents: [Pattern.ID] = []

  private var definitions: [String: [MarkupElement]] = [:]
  private var resolved: [String: Pattern.ID] = [:]
  private var open: Set<String> = []
  private var unsupported = false
  /// Elements whose content is still to be read: reading it at once would never
  /// end where elements hold one another.
  private var pending: [(number: Int, body: [MarkupElement], namespace: String?)] = []
  private var numbers: [MarkupElement: Int] = [:]

  /// Reads a schema's root element; nil if the schema uses what is not held
  /// here.
  init?(_ root: MarkupElement) {
    guard root.name == "grammar", let start = root.first("start") else { return nil }
    let namespace = root["ns"]
    for define in root.descendants("define") {
      definitions[define["name"] ?? "", default: []].append(define)
    }
    self.start = group(start.children, namespace)
    while let next = pending.popLast() {
      contents[next.number] = group(next.body, next.namespace)
    }
    if unsupported { return nil }
  }

  /// The children of an element, one after another.
  private mutating func group(_ elements: [MarkupElement], _ namespace: String?) -> Pattern.ID {
    var result = pool.empty
    for element in elements where isPattern(element) {
      let next = pattern(element, namespace)
      result = pool.group(result, next)
    }
    return result
  }

  private func isPattern(_ element: MarkupElement) -> Bool {
    element.namespace == "http://relaxng.org/ns/structure/1.0"
      && !["name", "anyName", "nsName", "except", "param"].contains(element.name)
  }

  private mutating func pattern(_ element: MarkupElement, _ outer: String?) -> Pattern.ID {
    let namespace = element["ns"] ?? outer
    let children = element.children
    switch element.name {
    case "empty": return pool.empty
    case "notAllowed": return pool.notAllowed
    case "text": return pool.intern(.text)
    case "group", "div": return group(children, namespace)
    case "choice": return choice(children, namespace)
    case "interleave": return interleave(children, namespace)
    case "optional":
      let inner = group(children, namespace)
      return pool.choice(inner, pool.empty)
    case "oneOrMore":
      let inner = group(children, namespace)
      return pool.oneOrMore(inner)
    case "zeroOrMore":
      let inner = group(children, namespace)
      return pool.choice(pool.oneOrMore(inner), pool.empty)
    case "mixed":
      let inner = group(children, namespace)
      return pool.interleave(inner, pool.intern(.text))
    case "list":
      let inner = group(children, namespace)
      return pool.intern(.list(inner))
    case "value": return pool.intern(.value(element.text))
    case "data": return pool.intern(.data(datatype(element)))
    case "ref": return reference(element["name"] ?? "", namespace)
    case "attribute": return attribute(element)
    case "element": return self.element(element, namespace)
    default:
      unsupported = true
      return pool.notAllowed
    }
  }

  private mutating func choice(_ elements: [MarkupElement], _ namespace: String?) -> Pattern.ID {
    var result = pool.notAllowed
    for element in elements where isPattern(element) {
      let next = pattern(element, namespace)
      result = pool.choice(result, next)
    }
    return result
  }

  private mutating func interleave(
    _ elements: [MarkupElement], _ namespace: String?
  ) -> Pattern.ID {
    var result = pool.empty
    for element in elements where isPattern(element) {
      let next = pattern(element, namespace)
      result = pool.interleave(result, next)
    }
    return result
  }

  private mutating func reference(_ name: String, _ namespace: String?) -> Pattern.ID {
    if let known = resolved[name] { return known }
    guard let bodies = definitions[name], open.insert(name).inserted else {
      unsupported = true
      return pool.notAllowed
    }
    defer { open.remove(name) }
    let combine = bodies.lazy.compactMap { $0["combine"] }.first
    var result = group(bodies[0].children, namespace)
    for body in bodies.dropFirst() {
      let next = group(body.children, namespace)
      result = combine == "interleave" ? pool.interleave(result, next) : pool.choice(result, next)
    }
    resolved[name] = result
    return result
  }

  private mutating func attribute(_ element: MarkupElement) -> Pattern.ID {
    let names = nameClass(element, element["ns"])
    let body = element.children.dropFirst(element["name"] == nil ? 1 : 0).filter(isPattern)
    let value = body.isEmpty ? pool.intern(.text) : group(body, nil)
    return pool.intern(.attribute(names, value))
  }

  private mutating func element(_ element: MarkupElement, _ namespace: String?) -> Pattern.ID {
    let number = numbers[element] ?? contents.count
    if number == contents.count {
      numbers[element] = number
      contents.append(pool.empty)
      // Without a name of its own an element has its name class before its content.
      let body = element["name"] == nil ? Array(element.children.dropFirst()) : element.children
      pending.append((number, body, namespace))
    }
    return pool.intern(.element(nameClass(element, namespace), content: number))
  }

  private func datatype(_ element: MarkupElement) -> Datatype {
    Datatype(
      name: element["type"] ?? "string",
      facets: element.children("param").map {
        Datatype.Facet(name: $0["name"] ?? "", value: $0.text)
      })
  }

  private mutating func nameClass(_ element: MarkupElement, _ namespace: String?) -> NameClass {
    if let name = element["name"] { return qualified(name, namespace) }
    return anyOf(Array(element.children.prefix(1)), namespace)
  }

  private mutating func nameClass(of element: MarkupElement, _ outer: String?) -> NameClass {
    let namespace = element["ns"] ?? outer
    let except = element.first("except").map { anyOf($0.children, namespace) }
    switch element.name {
    case "name": return qualified(element.text, namespace)
    case "anyName": return .any(except: except)
    case "nsName": return .namespace(namespace ?? "", except: except)
    default: return anyOf(element.children, namespace)
    }
  }

  private mutating func anyOf(_ elements: [MarkupElement], _ namespace: String?) -> NameClass {
    let names = elements.map { nameClass(of: $0, namespace) }
    guard let first = names.first else {
      unsupported = true
      return .any(except: nil)
    }
    return names.dropFirst().reduce(first) { .choice($0, $1) }
  }

  /// A name of the schema: `xml:` is the only prefix an attribute of ours has.
  private func qualified(_ name: String, _ namespace: String?) -> NameClass {
    if name.hasPrefix("xml:") { return .name(name, namespace: xmlNamespace) }
    let space = namespace.flatMap { $0.isEmpty ? nil : $0 }
    return .name(name, namespace: space)
  }
}

extension MarkupElement {
  /// All elements of a name within, at any depth.
  fileprivate func descendants(_ name: String) -> [MarkupElement] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
  }
}
