/// Masks HTML or XML: tags, comments, instructions, and the content of elements
/// that are no text (`script`, `style`, `head`, `teiHeader`).
///
/// A tag becomes unseen scalars; one that begins or ends a block becomes a
/// blank line. It is a look at the characters from first to last, without a
/// tree, so that tags may stand within one another as deep as they like and be
/// as broken as the web has them.
public struct MarkupMask: TextMask {
  /// What the next scalars are part of.
  private enum State {
    case text
    case comment
    /// A tag, the scalar before, and what ends its element if that is no text.
    case tag(before: Unicode.Scalar, silentUntil: [Unicode.Scalar]?)
    /// An element that is no text, and what ends it.
    case silent(until: [Unicode.Scalar])
  }

  /// How many scalars from its beginning tell what a tag or an entity is.
  private static let reach = 22
  private static let longestEntity = 12
  private static let commentEnd: [Unicode.Scalar] = ["-", "-", ">"]

  private var state = State.text

  /// Makes a mask for a text.
  public init() {}

  /// Masks the next scalars, as ``TextMask`` says.
  public mutating func mask(_ scalars: [Unicode.Scalar], isLast: Bool) -> [Unicode.Scalar] {
    var result = scalars
    var index = 0
    reading: while index < scalars.count {
      switch state {
      case .text:
        index = scalars[index...].firstIndex { $0 == "<" || $0 == "&" } ?? scalars.count
        guard index < scalars.count else { break reading }
        guard isLast || index + Self.reach <= scalars.count else { break reading }
        index =
          scalars[index] == "&"
          ? maskEntity(at: index, scalars, &result) : maskOpening(at: index, scalars, &result)
      case .tag(let before, let silent):
        let close = scalars[index...].firstIndex(of: ">")
        let end = close ?? scalars.count
        let last = end > index ? scalars[end - 1] : before
        state = .tag(before: last, silentUntil: silent)
        if close != nil {
          // `<script/>` is whole.
          state = silent.flatMap { last == "/" ? nil : .silent(until: $0) } ?? .text
        }
        let next = min(end + 1, scalars.count)
        hide(index..<next, &result)
        index = next
      case .comment, .silent:
        let start = index
        index = maskSilence(from: index, scalars, &result, isLast)
        if index == start, !isText { break reading }
      }
    }
    result.removeLast(scalars.count - index)
    return result
  }

  private var isText: Bool { if case .text = state { true } else { false } }

  // MARK: Tags

  private static func isTag(at index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard index + 1 < scalars.count else { return false }
    let next = scalars[index + 1]
    return next == "/" || next == "!" || next == "?" || ("a"..."z").contains(next)
      || ("A"..."Z").contains(next)
  }

  /// Masks the first two scalars of a tag, comment or instruction, if one begins
  /// at a place; gives the place to go on from.
  private mutating func maskOpening(
    at start: Int, _ scalars: [Unicode.Scalar], _ result: inout [Unicode.Scalar]
  ) -> Int {
    guard Self.isTag(at: start, scalars) else { return start + 1 }
    let next = start + 2
    hide(start..<next, &result)
    if Self.starts(["!", "-", "-"], at: start + 1, scalars) {
      state = .comment
      return next
    }
    let name = Self.name(at: start + 1, scalars)
    let isSilent = Self.silent.contains(name) && scalars[start + 1] != "/"
    state = .tag(
      before: scalars[start + 1],
      silentUntil: isSilent ? Array("</\(name)".unicodeScalars) : nil)
    if Self.blocks.contains(name) {
      result[start] = "\n"
      result[start + 1] = "\n"
    }
    return next
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

  private static let silent: Set<String> = ["script", "style", "head", "teiheader", "noscript"]

  private static let blocks: Set<String> = [
    "p", "div", "br", "li", "ul", "ol", "td", "th", "tr", "table", "h1", "h2", "h3", "h4", "h5",
    "h6", "blockquote", "section", "article", "title", "body", "ab", "lg", "l", "list", "item",
    "note", "cell", "row", "figure", "figcaption", "pre", "text", "front", "back",
  ]

  // MARK: Comments and elements that are no text

  /// Masks what is within a comment or an element that is no text, and the end of
  /// a comment; gives the place to go on from.
  private mutating func maskSilence(
    from start: Int, _ scalars: [Unicode.Scalar], _ result: inout [Unicode.Scalar], _ isLast: Bool
  ) -> Int {
    var (end, length) = (Self.commentEnd, Self.commentEnd.count)
    // The tag that ends an element is masked as any other.
    if case .silent(let tag) = state { (end, length) = (tag, 0) }
    var index = start
    while index < scalars.count {
      if Self.starts(end, at: index, scalars) {
        state = .text
        hide(start..<index + length, &result)
        return index + length
      }
      // What may be the beginning of the end is looked at again.
      if !isLast, index + end.count > scalars.count { break }
      index += 1
    }
    hide(start..<index, &result)
    return index
  }

  private static func starts(
    _ text: [Unicode.Scalar], at index: Int, _ scalars: [Unicode.Scalar]
  ) -> Bool {
    guard index + text.count <= scalars.count else { return false }
    for (offset, scalar) in text.enumerated()
    where Letters.lowercased(scalars[index + offset]) != scalar {
      return false
    }
    return true
  }

  // MARK: Entities

  private func maskEntity(
    at start: Int, _ scalars: [Unicode.Scalar], _ result: inout [Unicode.Scalar]
  ) -> Int {
    let limit = min(scalars.count, start + Self.longestEntity)
    guard let end = scalars[start..<limit].firstIndex(of: ";") else { return start + 1 }
    let name = String(String.UnicodeScalarView(scalars[start + 1..<end]))
    guard let meant = Self.entity(name) else { return start + 1 }
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
}
