import Colourimetry

/// The report as a person reads it.
extension Report: CustomStringConvertible {
  /// The whole report, one finding after another.
  public var description: String {
    var lines = ["\(file): \(sizeInWords)held against the rules of \(rules.name)"]
    for finding in findings {
      lines.append("")
      lines += finding.lines
    }
    lines.append("")
    lines.append(summary)
    if !dataColours.isEmpty {
      lines.append(
        "Colours taken for data: " + dataColours.map(\.hexadecimal).joined(separator: " "))
    }
    if !rules.formats.isEmpty {
      lines.append(
        "\(rules.name) takes \(rules.formats.joined(separator: ", ")): convert the SVG, and "
          + "look at the result.")
    }
    if let note = rules.note { lines.append(note) }
    return lines.joined(separator: "\n")
  }

  /// How many faults and warnings there are.
  public var summary: String {
    if findings.isEmpty { return "Nothing found." }
    let faults = "\(self.faults) fault\(self.faults == 1 ? "" : "s")"
    return "\(faults), \(warnings) warning\(warnings == 1 ? "" : "s")."
  }

  private var sizeInWords: String {
    size.map { "\(Figure($0.x, 1)) by \(Figure($0.y, 1)) mm, " } ?? ""
  }
}

extension Finding {
  fileprivate var lines: [String] {
    let title = "\(severity.rawValue): \(problem.found) (\(rule.inWords))"
    var lines = [title]
    if let first = places.first {
      let others = places.count - 1
      let more = others > 0 ? ", and \(others) more" : ""
      lines.append("  where     \(first)\(more)")
    }
    lines.append("  expected  \(problem.expected)")
    lines.append("  mend      \(problem.remedy)")
    if let citation { lines.append("  rule      \(citation)") }
    return lines
  }
}

extension FilePlace: CustomStringConvertible {
  /// The place as a person points at it: `line 12, <text id="a"> “Şuşa”`.
  public var description: String {
    guard !element.isEmpty else { return "line \(line)" }
    let own = isOwnID ? id.map { " id=\"\($0)\"" } ?? "" : ""
    let around = isOwnID ? "" : id.map { " in \u{201C}\($0)\u{201D}" } ?? ""
    let words = text.map { " \u{201C}\($0.count > 40 ? $0.prefix(39) + "…" : $0)\u{201D}" } ?? ""
    return "line \(line), <\(element)\(own)>\(words)\(around)"
  }
}

extension RuleCitation: CustomStringConvertible {
  /// The citation with how it is known.
  public var description: String {
    [title, address, basis.inWords].compactMap { $0 }.joined(separator: ", ")
  }
}

extension Basis {
  fileprivate var inWords: String {
    switch self {
    case .read: "as read there"
    case .quoted: "as others quote it"
    case .general: "by general knowledge"
    }
  }
}

extension Rule {
  fileprivate var inWords: String {
    switch self {
    case .reading: "reading the file"
    case .width: "width"
    case .height: "height"
    case .type: "size of type"
    case .lines: "width of lines"
    case .fonts: "fonts"
    case .lettering: "text or shapes"
    case .images: "resolution"
    case .references: "external references"
    case .scripts: "programs"
    case .foreign: "foreign content"
    case .conversion: "conversion"
    case .transparency: "transparency"
    case .colouredText: "coloured text"
    case .outside: "outside the figure"
    case .colours: "colour vision"
    case .greyscale: "greyscale"
    case .contrast: "contrast of text"
    }
  }
}
