/// A second look at a document that a schema refuses, to say where it departs
/// from the schema and what was expected there.
///
/// It goes through the document by derivatives and, after each fault, goes on
/// as if the fault had not been: an unknown element is stepped over, a
/// missing one taken as there, a wrong value as right.
struct Diagnosis {
  private var derivatives: Derivatives
  private var faults: [XMLFault] = []
  /// Elements that stand too late, already reported.
  private var misplaced: Set<MarkupElement> = []
  private let file: String

  /// Every fault of an element that is to be a whole document.
  static func faults(of root: MarkupElement, file: String, grammar: Grammar) -> [XMLFault] {
    var diagnosis = Diagnosis(derivatives: Derivatives(grammar), file: file)
    _ = diagnosis.element(root, in: nil, grammar.start)
    return diagnosis.faults
  }

  private init(derivatives: Derivatives, file: String) {
    self.derivatives = derivatives
    self.file = file
  }

  private var expectations: Expectations { Expectations(pool: derivatives.pool) }

  private mutating func add(
    _ element: MarkupElement, line: Int? = nil, _ problem: SchemaProblem
  ) {
    faults.append(
      XMLFault(
        file: file, line: line ?? element.line, problem: .schema(element: element.pointer, problem))
    )
  }

  /// Goes through an element and gives the pattern of what follows it.
  private mutating func element(
    _ element: MarkupElement, in parent: MarkupElement?, _ before: Pattern.ID
  ) -> Pattern.ID {
    var state = derivatives.startTagOpen(before, element.name, element.namespace)
    if derivatives.isNotAllowed(state) {
      guard let parent, let next = afterMissing(before: element, in: parent, before) else {
        let expected = expectations.elements(before)
        add(element, .unexpectedElement(parent: parent?.pointer, expected: expected))
        return before
      }
      state = next
    }
    for attribute in element.attributes { state = self.attribute(attribute, of: element, state) }
    state = startTagClose(element, state)
    state = content(of: element, state)
    let end = derivatives.endTag(state, forgiving: false)
    guard derivatives.isNotAllowed(end) else { return end }
    reportEnd(of: element, state)
    return derivatives.endTag(state, forgiving: true)
  }

  /// The pattern once an element's start tag is read, if one element missing
  /// before it explains why it may not stand here.
  private mutating func afterMissing(
    before element: MarkupElement, in parent: MarkupElement, _ before: Pattern.ID
  ) -> Pattern.ID? {
    for names in expectations.names(before) {
      guard let (name, namespace) = names.example else { continue }
      let opened = derivatives.startTagOpen(before, name, namespace)
      let assumed = derivatives.endTag(opened, forgiving: true)
      let next = derivatives.startTagOpen(assumed, element.name, element.namespace)
      if derivatives.isNotAllowed(next) { continue }
      let later = parent.children.first {
        $0.line >= element.line && $0 != element && names.contains($0.name, $0.namespace)
      }
      if let later {
        add(later, .tooLate(parent: parent.pointer, before: element.pointer))
        misplaced.insert(later)
      } else {
        let expected = expectations.elements(before)
        add(parent, .missingElement(before: element.pointer, expected: expected))
      }
      return next
    }
    return nil
  }

  private mutating func attribute(
    _ attribute: MarkupAttribute, of element: MarkupElement, _ state: Pattern.ID
  ) -> Pattern.ID {
    let next = derivatives.attribute(state, attribute, checked: true)
    guard derivatives.isNotAllowed(next) else { return next }
    let forgiven = derivatives.attribute(state, attribute, checked: false)
    if derivatives.isNotAllowed(forgiven) {
      add(
        element, .unexpectedAttribute(attribute.name, allowed: expectations.attributes(state)))
      return state
    }
    let expected = expectations.values(state, of: attribute)
    add(element, .badValue(attribute: attribute.name, value: attribute.value, expected: expected))
    return forgiven
  }

  private mutating func startTagClose(_ element: MarkupElement, _ state: Pattern.ID) -> Int {
    let next = derivatives.startTagClose(state, forgiving: false)
    guard derivatives.isNotAllowed(next) else { return next }
    add(element, .missingAttributes(expectations.missing(state)))
    return derivatives.startTagClose(state, forgiving: true)
  }

  private mutating func content(of element: MarkupElement, _ start: Pattern.ID) -> Pattern.ID {
    var state = start
    var previous: (element: MarkupElement, before: Pattern.ID)?
    let onlyText = element.children.isEmpty
    // Nothing at all is an empty text, which a value may be.
    let nodes = element.content.isEmpty ? [.text("")] : element.content
    for (number, node) in nodes.enumerated() {
      switch node {
      case .element(let child) where misplaced.contains(child): continue
      case .element(let child):
        state = stateBefore(child, in: element, state, previous)
        previous = (child, before: state)
        state = self.element(child, in: element, state)
      case .text(let text):
        if !onlyText && text.collapsed.isEmpty { continue }
        let line = Self.line(of: text, before: nodes.dropFirst(number + 1).first, in: element)
        state = self.text(text, line: line, in: element, state)
      }
    }
    return state
  }

  /// The line a text that is not blank begins on, as far as what follows tells.
  private static func line(
    of text: String, before next: MarkupNode?, in element: MarkupElement
  ) -> Int {
    let words = text.drop { $0.isWhitespace }
    if case .element(let next)? = next { return next.line - words.count(where: \.isNewline) }
    let last = element.children.last?.lastLine ?? element.line
    return last + text.prefix(text.count - words.count).count(where: \.isNewline)
  }

  private mutating func text(
    _ text: String, line: Int, in element: MarkupElement, _ state: Pattern.ID
  ) -> Pattern.ID {
    let next = derivatives.text(state, text)
    let words = text.collapsed
    if !derivatives.isNotAllowed(next) {
      return words.isEmpty ? derivatives.pool.choice(state, next) : next
    }
    if words.isEmpty { return state }
    let expected = expectations.texts(state)
    add(
      element, line: line,
      expected.isEmpty ? .unexpectedText(words) : .badText(words, expected: expected))
    // A wrong value stands where the right one would have.
    return element.children.isEmpty ? derivatives.forgiveText(state) : state
  }

  /// The pattern an element is held against: that of before its elder sibling,
  /// if only without the sibling it may stand here.
  private mutating func stateBefore(
    _ child: MarkupElement, in parent: MarkupElement, _ state: Pattern.ID,
    _ previous: (element: MarkupElement, before: Pattern.ID)?
  ) -> Pattern.ID {
    guard let previous, previous.element.name != child.name else { return state }
    let opened = derivatives.startTagOpen(state, child.name, child.namespace)
    if !derivatives.isNotAllowed(opened) { return state }
    let without = derivatives.startTagOpen(previous.before, child.name, child.namespace)
    if derivatives.isNotAllowed(without) || previous.before == state { return state }
    add(previous.element, .tooEarly(parent: parent.pointer, after: child.pointer))
    return previous.before
  }

  private mutating func reportEnd(of element: MarkupElement, _ state: Pattern.ID) {
    let elements = expectations.elements(state)
    let texts = expectations.texts(state)
    if elements.isEmpty && !texts.isEmpty {
      add(element, .badText(element.text, expected: texts))
    } else {
      add(element, .incomplete(expected: elements))
    }
  }
}

extension MarkupElement {
  /// The last line anything within begins on.
  fileprivate var lastLine: Int { children.last?.lastLine ?? line }
}
