import XML

/// Checks that the drawing needs nothing from elsewhere, runs nothing, and holds
/// nothing but SVG.
func checkContent(
  of root: MarkupElement, _ preamble: Preamble, _ styleSheet: StyleSheet,
  _ findings: inout Findings
) {
  let whole = FilePlace(of: root, within: nil)
  for sheet in preamble.styleSheets {
    var place = whole
    place.line = sheet.line
    findings.add(.external(sheet.address), .references, at: place)
  }
  for address in styleSheet.imports { findings.add(.external(address), .references, at: whole) }
  root.forEachElement { element, place in
    checkReferences(of: element, place, imports: styleSheet.imports, &findings)
    checkPrograms(of: element, place, &findings)
    if element.name == "foreignObject", element.isSVG, element.own("requiredExtensions") == nil {
      findings.add(.foreign, .foreign, at: place)
    }
  }
}

private func checkReferences(
  of element: MarkupElement, _ place: FilePlace, imports: [String],
  _ findings: inout Findings
) {
  // What `a` refers to is where a click leads, and nothing of the drawing.
  if element.name != "a", element.isSVG, let address = element.reference, isOutside(address) {
    findings.add(.external(shortened(address)), .references, at: place)
  }
  let texts = element.attributes.filter { $0.namespace == nil }.map(\.value)
  let sheets = element.name == "style" ? [element.text] : []
  for text in texts + sheets where text.contains("url(") {
    for address in addresses(in: text) where isOutside(address) {
      if imports.contains(address) { continue }
      findings.add(.external(shortened(address)), .references, at: place)
    }
  }
}

private func checkPrograms(
  of element: MarkupElement, _ place: FilePlace, _ findings: inout Findings
) {
  if element.name == "script" { findings.add(.script("<script>"), .scripts, at: place) }
  for attribute in element.attributes
  where attribute.namespace == nil && attribute.name.hasPrefix("on") && element.isSVG {
    findings.add(.script("\(attribute.name)=\"…\""), .scripts, at: place)
  }
  if element.reference?.trimmed.lowercased().hasPrefix("javascript:") == true {
    findings.add(.script("javascript:"), .scripts, at: place)
  }
  if ["animate", "animateTransform", "animateMotion", "set"].contains(element.name),
    element.isSVG
  {
    findings.add(.animation, .scripts, severity: .warning, at: place)
  }
}

/// Whether an address leads out of the file.
private func isOutside(_ address: String) -> Bool {
  let address = address.trimmed.lowercased()
  return !address.isEmpty && !address.hasPrefix("#") && !address.hasPrefix("data:")
    && !address.hasPrefix("javascript:")
}

private func addresses(in text: String) -> [String] {
  text.split(separator: "url(").dropFirst(text.hasPrefix("url(") ? 0 : 1).map { part in
    String(part.prefix { $0 != ")" }.filter { !"\"' ".contains($0) })
  }
}

private func shortened(_ address: String) -> String {
  address.count > 80 ? address.prefix(79) + "…" : address
}
