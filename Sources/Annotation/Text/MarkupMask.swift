/// Makes the markup of a text unseen and leaves every letter where it stands,
/// so that whatever is found is found at its place in the file itself.
///
/// A tag becomes unseen scalars; one that begins or ends a block becomes a
/// blank line. It is a look at the characters from first to last, without a
/// tree, so that tags may stand within one another as deep as they like and be
/// as broken as the web has them.
public enum MarkupMask {
  /// What stands in the place of what is not to be seen: U+2060, which joins
  /// the letters on its sides.
  private static let unseen: Unicode.Scalar = "\u{2060}"

  /// Masks HTML or XML: tags, comments, instructions, and the content of
  /// elements that are no text (`script`, `style`, `head`, `teiHeader`).
  public static func markup(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result = scalars
    var index = 0
    while index < scalars.count {
      switch scalars[index] {
      case "<" where isTag(at: index, scalars): index = maskTag(at: index, scalars, &result)
      case "&": index = maskEntity(at: index, scalars, &result)
      default: index += 1
      }
    }
    return result
  }

  /// Masks the marks of Markdown: of headings, emphasis, code and links; the
  /// target of a link is not read.
  public static func markdown(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result = scalars
    var isLineStart = true
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "*", "`", "_": result[index] = unseen
      case "#" where isLineStart: result[index] = " "
      case ">" where isLineStart: result[index] = " "
      case "]" where index + 1 < scalars.count && scalars[index + 1] == "(":
        let limit = min(scalars.count, index + 2000)
        if let end = scalars[index..<limit].firstIndex(of: ")") {
          hide(index..<end + 1, &result)
          index = end
        }
      case "[", "]": result[index] = unseen
      default: break
      }
      isLineStart = scalar == "\n" || (isLineStart && (scalar == " " || scalar == "#"))
      index += 1
    }
    return result
  }

  private static func isTag(at index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard index + 1 < scalars.count else { return false }
    let next = scalars[index + 1]
    return next == "/" || next == "!" || next == "?" || ("a"..."z").contains(next)
      || ("A"..."Z").contains(next)
  }

  /// Masks the tag, comment or instruction at a place; gives the place after
  /// it.
  private static func maskTag(
    at start: Int, _ scalars: [Unicode.Scalar], _ result: inout [Unicode.Scalar]
  ) -> Int {
    if starts("!--", at: start + 1, scalars) {
      let end = find("-->", from: start, scalars)
      hide(start..<end, &result)
      return end
    }
    let end = (scalars[start...].firstIndex(of: ">") ?? scalars.count - 1) + 1
    let name = name(at: start + 1, scalars)
    hide(start..<end, &result)
    let isOpening = scalars[start + 1] != "/" && scalars[end - 2] != "/"
    guard silent.contains(name), isOpening else {
      if blocks.contains(name), end - start > 1 {
        result[start] = "\n"
        result[start + 1] = "\n"
      }
      return end
    }
    let close = find("</\(name)", from: end, scalars)
    hide(end..<close, &result)
    return close
  }

  /// The name of a tag, in small letters, without what closes it.
  private static func name(at start: Int, _ scalars: [Unicode.Scalar]) -> String {
    var name = String.UnicodeScalarView()
    let first = scalars[start] == "/" ? start + 1 : start
    for scalar in scalars[first..<min(scalars.count, first + 20)] {
      guard Letters.letterClass(scalar) == .letter || Letters.letterClass(scalar) == .digit else {
        break
      }
      name.append(Letters.lowercased(scalar))
    }
    return String(name)
  }

  private static func maskEntity(
    at start: Int, _ scalars: [Unicode.Scalar], _ result: inout [Unicode.Scalar]
  ) -> Int {
    let limit = min(scalars.count, start + 12)
    guard let end = scalars[start..<limit].firstIndex(of: ";") else { return start + 1 }
    let name = String(String.UnicodeScalarView(scalars[start + 1..<end]))
    guard let meant = entity(name) else { return start + 1 }
    hide(start..<end + 1, &result)
    result[start] = meant
    return end + 1
  }

  private static func entity(_ name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
    return named[name]
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "\u{2013}",
    "mdash": "\u{2014}", "laquo": "\u{AB}", "raquo": "\u{BB}", "ldquo": "\u{201C}",
    "rdquo": "\u{201D}", "lsquo": "\u{2018}", "rsquo": "\u{2019}", "shy": "\u{AD}",
    "hellip": "\u{2026}", "ouml": "\u{F6}", "uuml": "\u{FC}", "Ouml": "\u{D6}", "Uuml": "\u{DC}",
    "ccedil": "\u{E7}", "Ccedil": "\u{C7}",
  ]

  private static let silent: Set<String> = ["script", "style", "head", "teiheader", "noscript"]

  private static let blocks: Set<String> = [
    "p", "div", "br", "li", "ul", "ol", "td", "th", "tr", "table", "h1", "h2", "h3", "h4", "h5",
    "h6", "blockquote", "section", "article", "title", "body", "ab", "lg", "l", "list", "item",
    "note", "cell", "row", "figure", "figcaption", "pre", "text", "front", "back",
  ]

  private static func hide(_ range: Range<Int>, _ result: inout [Unicode.Scalar]) {
    for index in range { result[index] = unseen }
  }

  private static func starts(_ text: String, at index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    var index = index
    for scalar in text.unicodeScalars {
      guard index < scalars.count, Letters.lowercased(scalars[index]) == scalar else {
        return false
      }
      index += 1
    }
    return true
  }

  /// The place after the next occurrence of a text; the end where there is
  /// none.
  private static func find(_ text: String, from start: Int, _ scalars: [Unicode.Scalar]) -> Int {
    var index = start
    let length = text.unicodeScalars.count
    while index < scalars.count {
      if starts(text, at: index, scalars) {
        return text.hasPrefix("</") ? index : index + length
      }
      index += 1
    }
    return scalars.count
  }
}
