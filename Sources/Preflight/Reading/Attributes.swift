import XML

extension MarkupElement {
  static let svgNamespace = "http://www.w3.org/2000/svg"
  private static let linkNamespace = "http://www.w3.org/1999/xlink"

  /// Whether the element is SVG's, which one without a namespace is taken for.
  var isSVG: Bool { namespace == nil || namespace == Self.svgNamespace }

  /// The value of one of SVG's own attributes, not of an editor's of like name.
  func own(_ name: String) -> String? {
    attributes.first { $0.name == name && $0.namespace == nil }?.value
  }

  /// What the element refers to.
  var reference: String? {
    own("href")
      ?? attributes.first { $0.name == "href" && $0.namespace == Self.linkNamespace }?.value
  }

  /// The identifier the element refers to, if it is one of this file's.
  var localReference: String? {
    reference.flatMap { $0.hasPrefix("#") ? String($0.dropFirst()) : nil }
  }

  /// A length among the attributes, in user units.
  func length(_ name: String, em: Double, whole: Double) -> Double? {
    own(name).flatMap { Length($0) }?.units(em: em, whole: whole)
  }

  /// The declarations of the `style` attribute.
  var styleDeclarations: [(name: String, value: String)] {
    own("style").map { StyleSheet.declarations($0) } ?? []
  }

  /// Calls a function for every element, this one first, with the identifier of
  /// the nearest element that has one.
  func forEachElement(within id: String? = nil, _ body: (MarkupElement, FilePlace) -> Void) {
    let place = FilePlace(of: self, within: id)
    body(self, place)
    for case .element(let child) in content { child.forEachElement(within: place.id, body) }
  }
}

extension FilePlace {
  /// The place of an element, where the nearest element around it that has an
  /// identifier has this one.
  init(of element: MarkupElement, within id: String?) {
    let own = element.own("id") ?? element.identifier
    self.init(
      element: element.name, id: own ?? id, isOwnID: own != nil, line: element.line, text: nil)
  }
}
