/// Masks the marks of Markdown: of headings, emphasis, code and links; the target
/// of a link is not read.
public struct MarkdownMask: TextMask {
  /// How many scalars at most the target of a link has, with its brackets.
  private static let longestTarget = 2000

  private var isLineStart = true

  /// Makes a mask for a text.
  public init() {}

  /// Masks the next scalars, as ``TextMask`` says.
  public mutating func mask(_ scalars: [Unicode.Scalar], isLast: Bool) -> [Unicode.Scalar] {
    var result = scalars
    var index = 0
    reading: while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "*", "`", "_", "[": hide(index..<index + 1, &result)
      case "#" where isLineStart: result[index] = " "
      case ">" where isLineStart: result[index] = " "
      case "]":
        guard isLast || index + Self.longestTarget <= scalars.count else { break reading }
        index = maskLinkEnd(at: index, scalars, &result)
      default: break
      }
      isLineStart = scalar == "\n" || (isLineStart && (scalar == " " || scalar == "#"))
      index += 1
    }
    result.removeLast(scalars.count - index)
    return result
  }

  /// Masks a closing bracket with the target behind it; gives the place of the
  /// last that was masked.
  private func maskLinkEnd(
    at index: Int, _ scalars: [Unicode.Scalar], _ result: inout [Unicode.Scalar]
  ) -> Int {
    guard index + 1 < scalars.count, scalars[index + 1] == "(" else {
      hide(index..<index + 1, &result)
      return index
    }
    let limit = min(scalars.count, index + Self.longestTarget)
    guard let end = scalars[index..<limit].firstIndex(of: ")") else { return index }
    hide(index..<end + 1, &result)
    return end
  }
}
