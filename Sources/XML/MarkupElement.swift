/// An element of an XML document, as a value: what was read can neither dangle
/// nor change.
///
/// ## What it tells
/// - Who it is: ``name``, ``namespace``, ``identifier``, ``line``, ``pointer``
/// - Its attributes: ``attributes``, ``subscript(_:)``
/// - Its content: ``content``, ``children``, ``children(_:)``, ``first(_:)``, ``text``, ``ownText``
public struct MarkupElement: Hashable, Sendable {
  /// The name without prefix.
  public var name: String
  /// The namespace, if the element is in one.
  public var namespace: String?
  /// The attributes, in the order authored.
  public var attributes: [MarkupAttribute]
  /// Elements and text, in order; comments and instructions are left out.
  public var content: [MarkupNode]
  /// The line the start tag ends on, counted from 1.
  public var line: Int

  /// Makes an element.
  public init(
    name: String, namespace: String? = nil, attributes: [MarkupAttribute] = [],
    content: [MarkupNode] = [], line: Int = 1
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.content = content
    self.line = line
  }

  /// The value of an attribute by its name, with prefix where it has one:
  /// `element["xml:lang"]`.
  public subscript(_ attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  /// The `xml:id`.
  public var identifier: String? { self["xml:id"] }

  /// The element as a fault points at it.
  public var pointer: ElementName { ElementName(name, identifier: identifier) }

  /// The child elements, in order.
  public var children: [MarkupElement] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The child elements of a name, in order.
  public func children(_ name: String) -> [MarkupElement] {
    children.filter { $0.name == name }
  }

  /// The first child element of a name.
  public func first(_ name: String) -> MarkupElement? {
    children.first { $0.name == name }
  }

  /// All text within, tags taken away, with white space collapsed.
  public var text: String {
    var parts = ""
    appendText(to: &parts)
    return parts.collapsed
  }

  /// The text that stands directly in the element, not in its children, with
  /// white space collapsed.
  public var ownText: String {
    content.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }.collapsed
  }

  private func appendText(to parts: inout String) {
    for node in content {
      switch node {
      case .text(let text): parts += text
      case .element(let element): element.appendText(to: &parts)
      }
    }
  }
}

/// What may stand in an element.
public enum MarkupNode: Hashable, Sendable {
  /// An element.
  case element(MarkupElement)
  /// A run of text, in normalisation form C.
  case text(String)
}

/// An attribute of an element.
public struct MarkupAttribute: Hashable, Sendable {
  /// The name, with `xml:` before it where it is in the XML namespace.
  public var name: String
  /// The namespace, if the attribute is in one.
  public var namespace: String?
  /// The value, in normalisation form C.
  public var value: String

  /// Makes an attribute.
  public init(name: String, namespace: String? = nil, value: String) {
    self.name = name
    self.namespace = namespace
    self.value = value
  }
}
