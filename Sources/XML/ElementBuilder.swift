import CLibXML2

/// From libxml2's tree to values.
enum ElementBuilder {
  /// The outermost element of a tree.
  static func root(of tree: xmlDocPtr) -> MarkupElement {
    guard let node = xmlDocGetRootElement(tree) else { return MarkupElement(name: "") }
    return element(node)
  }

  private static func element(_ node: xmlNodePtr) -> MarkupElement {
    MarkupElement(
      name: string(node.pointee.name), namespace: namespace(node.pointee.ns),
      attributes: attributes(node), content: content(node), line: Int(xmlGetLineNo(node)))
  }

  private static func content(_ node: xmlNodePtr) -> [MarkupNode] {
    var nodes: [MarkupNode] = []
    var text = ""
    func flush() {
      if !text.isEmpty { nodes.append(.text(text.normalised)) }
      text = ""
    }
    var next = node.pointee.children
    while let child = next {
      switch child.pointee.type {
      case XML_ELEMENT_NODE:
        flush()
        nodes.append(.element(element(child)))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        text += string(child.pointee.content)
      default: break
      }
      next = child.pointee.next
    }
    flush()
    return nodes
  }

  private static func attributes(_ node: xmlNodePtr) -> [MarkupAttribute] {
    var result: [MarkupAttribute] = []
    var next = node.pointee.properties
    while let attribute = next {
      let namespace = namespace(attribute.pointee.ns)
      let name = string(attribute.pointee.name)
      result.append(
        MarkupAttribute(
          name: namespace == xmlNamespace ? "xml:\(name)" : name, namespace: namespace,
          value: value(attribute).normalised))
      next = attribute.pointee.next
    }
    return result
  }

  private static func value(_ attribute: xmlAttrPtr) -> String {
    var value = ""
    var next = attribute.pointee.children
    while let node = next {
      value += string(node.pointee.content)
      next = node.pointee.next
    }
    return value
  }

  private static func namespace(_ pointer: xmlNsPtr?) -> String? {
    pointer.map { string($0.pointee.href) }
  }

  private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}

/// The namespace that `xml:id` and `xml:lang` are in.
let xmlNamespace = "http://www.w3.org/XML/1998/namespace"
