/// Volume, issue and pages, taken from how a work is cited: `7(2), 118-127` or
/// `No. 13`.
struct CitedScope: Hashable {
  var volume: String?
  var issue: String?
  /// The first and the last page.
  var pages: (first: String, last: String)? {
    guard let first, let last else { return nil }
    return (first, last)
  }
  /// The pages as one text, with a sign between the first and the last; nil where
  /// none are named.
  func pages(joinedBy sign: String) -> String? {
    pages.map { $0.first == $0.last ? $0.first : "\($0.first)\(sign)\($0.last)" }
  }
  /// The words that are none of these.
  var rest: String?
  private var first: String?
  private var last: String?

  init(_ text: String) {
    if let match = text.wholeMatch(of: /(\d+)(?:\(([^()]+)\))?(?:, *(\d+)(?:[-–](\d+))?)?/) {
      volume = String(match.1)
      issue = match.2.map { String($0) }
      first = match.3.map { String($0) }
      last = match.4.map { String($0) } ?? first
    } else if let match = text.wholeMatch(of: /No\. *(\S+)/) {
      issue = String(match.1)
    } else if !text.isEmpty {
      rest = text
    }
  }
}
