/// A paragraph, read: its tokens, its sentences, and what its words mean.
struct Passage {
  /// A phrase of the language's data at its place in the text.
  struct Hit {
    var label: Label
    /// The tokens it covers.
    var range: Range<Int>
  }

  private let scalars: [Unicode.Scalar]
  /// The tokens, in order.
  let tokens: [Token]
  /// The sentences, as ranges of tokens.
  let sentences: [Range<Int>]
  private let hits: [Hit]
  /// For each token the first of `hits` that begins with it or later.
  private let firstHit: [Int32]

  init(_ scalars: [Unicode.Scalar], _ range: Range<Int>, _ reader: inout WordReader) {
    self.scalars = scalars
    var tokeniser = Tokeniser(scalars, in: range)
    tokeniser.read { reader.intern($0) }
    tokens = tokeniser.tokens
    var hits: [Hit] = []
    var firstHit: [Int32] = []
    for index in tokens.indices {
      firstHit.append(Int32(hits.count))
      Self.findHits(at: index, tokens, reader, &hits)
      if tokens[index].kind == .word, tokens[index].capitals == .none, tokens[index].word >= 0 {
        reader.noteSmall(tokens[index].word)
      }
    }
    firstHit.append(Int32(hits.count))
    self.hits = hits
    self.firstHit = firstHit
    let known = reader
    sentences = Sentences { Self.isAbbreviation($0, known) }.ranges(of: tokens)
  }

  private static func findHits(
    at index: Int, _ tokens: [Token], _ reader: WordReader, _ hits: inout [Hit]
  ) {
    guard tokens[index].word >= 0 else { return }
    for entry in reader.words[Int(tokens[index].word)].phrases {
      var end = index + 1
      var isWhole = true
      for pattern in entry.rest {
        while end < tokens.count, tokens[end].isDash, tokens[end].isJoined { end += 1 }
        guard end < tokens.count, tokens[end].word >= 0,
          pattern.matches(reader.words[Int(tokens[end].word)].text)
        else {
          isWhole = false
          break
        }
        end += 1
      }
      guard isWhole else { continue }
      if case .kind = entry.label, isAbbreviation(tokens[index], reader) {
        // A word for a kind cut short (`с. Татев`) has a full stop; behind a
        // number it is another one (`1930 г.`).
        guard end < tokens.count, tokens[end].isMark("."),
          index == 0 || tokens[index - 1].kind != .number
        else { continue }
        end += 1
      }
      hits.append(Hit(label: entry.label, range: index..<end))
    }
  }

  private static func isAbbreviation(_ token: Token, _ reader: WordReader) -> Bool {
    token.word >= 0
      && reader.words[Int(token.word)].phrases.contains {
        $0.label == .abbreviation && $0.rest.isEmpty
      }
  }

  /// Where tokens stand, in scalars of the text.
  func range(of tokens: Range<Int>) -> Range<Int> {
    self.tokens[tokens.lowerBound].start..<self.tokens[tokens.upperBound - 1].end
  }

  /// Tokens as the text has them; nil of none.
  func text(_ tokens: Range<Int>) -> String? {
    tokens.isEmpty ? nil : TextSlice.text(scalars, range(of: tokens))
  }

  /// The phrases that begin with a token.
  func hits(at index: Int) -> ArraySlice<Hit> {
    guard tokens.indices.contains(index) else { return [] }
    return hits[Int(firstHit[index])..<Int(firstHit[index + 1])]
  }

  /// The phrases that begin within a range of tokens.
  func hits(in range: Range<Int>) -> ArraySlice<Hit> {
    hits[Int(firstHit[range.lowerBound])..<Int(firstHit[range.upperBound])]
  }

  /// Whether a phrase of a label begins with a token.
  func has(_ label: Label, at index: Int) -> Bool { hits(at: index).contains { $0.label == label } }

  /// The phrase of several words or one that ends just before a token.
  func hit(endingAt index: Int, where isWanted: (Label) -> Bool) -> Hit? {
    for start in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      if let hit = hits(at: start).first(where: {
        $0.range.upperBound == index && isWanted($0.label)
      }) {
        return hit
      }
    }
    return nil
  }

  /// Whether a token links the members of a list.
  func isLink(_ index: Int) -> Bool {
    tokens.indices.contains(index) && (tokens[index].isMark(",") || has(.group("and"), at: index))
  }

  /// The title or given name that ends just before a token; a given name with a
  /// small letter is another word.
  func personWord(endingAt index: Int) -> Hit? {
    if let title = hit(endingAt: index, where: { $0 == .title }) { return title }
    return hit(endingAt: index) { $0 == .givenName }.flatMap {
      tokens[$0.range.lowerBound].capitals == .none ? nil : $0
    }
  }

  /// The word for a kind of place before a name, or before what links it: `village
  /// of the`.
  func kindWord(before index: Int, in lexicon: Lexicon) -> (number: Int, hit: Hit)? {
    var start = index
    for _ in 0..<2 {
      let found = hit(endingAt: start) { label in
        if case .kind(let number) = label {
          lexicon.rules.kindWords[number].stands != .after
        } else {
          false
        }
      }
      if let found, case .kind(let number) = found.label { return (number, found) }
      guard let link = hit(endingAt: start, where: { $0 == .group("naming") }) else { return nil }
      start = link.range.lowerBound
    }
    return nil
  }

  /// The words for a kind of place behind a name, or behind the list it is in:
  /// `Zar və Qamışlı kəndlərində`.
  func kindWords(behind index: Int, in lexicon: Lexicon) -> [(number: Int, hit: Hit)] {
    var position = explanation(behind: index) ?? index
    for _ in 0..<4 {
      let words = hits(at: position).compactMap { hit -> (number: Int, hit: Hit)? in
        guard case .kind(let number) = hit.label,
          lexicon.rules.kindWords[number].stands != .before
        else { return nil }
        return (number, hit)
      }
      if !words.isEmpty { return words }
      let next = position + 1
      guard next < tokens.count, isLink(position),
        tokens[next].capitals == .first
      else { return [] }
      position = next + 1
    }
    return []
  }

  /// Where the words begin that say what a name is of: `Lachin, a hamlet`.
  private func explanation(behind index: Int) -> Int? {
    guard index + 1 < tokens.count, tokens[index].isMark(","),
      has(.group("article"), at: index + 1)
    else { return nil }
    let start = index + 2
    return has(.adjective, at: start) ? start + 1 : start
  }

  /// Whether a token is the first word of its sentence.
  func isFirstInSentence(_ index: Int) -> Bool {
    guard let sentence = sentences.first(where: { $0.contains(index) }) else { return false }
    return !tokens[sentence.lowerBound..<index].contains { $0.kind != .mark }
  }
}
