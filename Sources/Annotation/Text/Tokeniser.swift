/// Takes running text apart into words, numbers and marks.
///
/// A word is letters with apostrophes and unseen signs between them; a hyphen
/// parts words (`Nagorno-Karabakh` is three tokens), but one at the end of a
/// line that a small letter follows has only broken a word in two. A number is
/// digits; what is glued to it is a token of its own (`1920s` is two).
struct Tokeniser {
  private let scalars: [Unicode.Scalar]
  private let range: Range<Int>
  private var position: Int
  private var lastEnd = -1
  private(set) var tokens: [Token] = []
  /// Those of the word being read; kept for its room.
  private var letters: [Unicode.Scalar] = []

  /// Letters a word may have and still be looked up; a longer one is passed
  /// over as a whole.
  static let longestWord = 80

  init(_ scalars: [Unicode.Scalar], in range: Range<Int>) {
    self.scalars = scalars
    self.range = range
    position = range.lowerBound
    tokens.reserveCapacity(range.count / 5)
  }

  /// Reads the range, naming each word by what `intern` makes of its letters.
  mutating func read(_ intern: ([Unicode.Scalar]) -> Int32) {
    while position < range.upperBound {
      let scalar = scalars[position]
      switch Letters.letterClass(scalar) {
      case .letter: readWord(intern)
      case .digit: readNumber(intern)
      case .mark, .inner:
        append(Token(start: position, end: position + 1, kind: .mark, first: scalar))
      case .invisible, .space, .lineBreak: position += 1
      }
    }
  }

  private mutating func append(_ token: Token) {
    var token = token
    token.isJoined = token.start == lastEnd
    lastEnd = token.end
    position = token.end
    tokens.append(token)
  }

  private mutating func readNumber(_ intern: ([Unicode.Scalar]) -> Int32) {
    var end = position
    while end < range.upperBound, Letters.letterClass(scalars[end]) == .digit { end += 1 }
    let digits = Array(scalars[position..<min(end, position + 20)])
    append(
      Token(
        start: position, end: end, kind: .number, word: intern(digits), first: scalars[position]))
  }

  private mutating func readWord(_ intern: ([Unicode.Scalar]) -> Int32) {
    let start = position
    var end = start
    letters.removeAll(keepingCapacity: true)
    var capitals = 0
    var count = 0
    scan: while end < range.upperBound {
      let scalar = scalars[end]
      switch Letters.letterClass(scalar) {
      case .letter:
        if Letters.isCapital(scalar) { capitals += 1 }
        if count < Self.longestWord, scalar != "\u{307}" {
          letters.append(Letters.lowercased(scalar))
        }
        count += 1
        end += 1
      case .inner:
        guard isLetter(at: end + 1) else { break scan }
        // The signs of Armenian intonation stand on a vowel and are no letters.
        if !("\u{55B}"..."\u{55E}").contains(scalar) { letters.append("'") }
        end += 1
      case .invisible:
        end =
          LineHyphen.wordGoesOn(after: end, in: scalars, before: range.upperBound) ?? end + 1
      case .mark:
        guard
          let next = LineHyphen.wordGoesOn(after: end, in: scalars, before: range.upperBound)
        else { break scan }
        end = next
      case .digit, .space, .lineBreak: break scan
      }
    }
    let isCapital = Letters.isCapital(scalars[start])
    append(
      Token(
        start: start, end: end, kind: .word,
        capitals: !isCapital ? .none : capitals == count && count > 1 ? .all : .first,
        word: count <= Self.longestWord ? intern(letters) : -1, first: scalars[start]))
  }

  private func isLetter(at index: Int) -> Bool {
    index < range.upperBound && Letters.letterClass(scalars[index]) == .letter
  }
}
