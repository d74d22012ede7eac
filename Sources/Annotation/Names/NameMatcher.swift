/// A stretch of text that is spelt like names of the gazetteer.
struct NameSpan {
  /// A name it may be.
  struct Reading {
    var entry: NameIndex.Entry
    /// The plain forms of its words, in small letters, parted by spaces.
    var plain: String
    /// Whether a word has an ending of inflection.
    var isInflected: Bool
    /// Whether it is an adjective made of the name.
    var isAdjective: Bool
    /// Scalars of the ending of its last word.
    var ending: Int
  }

  /// The tokens it covers.
  var tokens: Range<Int>
  /// Scalars at its end that are a possessive set off by an apostrophe.
  var setOff: Int
  /// The names it may be.
  var readings: [Reading]
  /// What else it is, of the lists of words that are not only names of places;
  /// only of a single word.
  var doubts: [Label]
  /// Whether only imported places have the name.
  var isImported: Bool
  /// Its words in small letters: spans that are alike have the same.
  var key: String
}

/// Finds the longest names in a paragraph, from its beginning to its end.
struct NameMatcher {
  let index: NameIndex

  func spans(in passage: Passage, _ reader: inout WordReader) -> [NameSpan] {
    var spans: [NameSpan] = []
    var position = 0
    while position < passage.tokens.count {
      let token = passage.tokens[position]
      if token.kind == .word, token.capitals != .none, token.word >= 0,
        let span = longest(at: position, passage.tokens, &reader)
      {
        spans.append(span)
        position = span.tokens.upperBound
      } else {
        position += 1
      }
    }
    return spans
  }

  /// A way into the tree of names that the tokens so far allow.
  private struct Path {
    var node: NameIndex.Node
    var plain: String
    var last: WordForms.Lemma
    var isInflected: Bool
  }

  private func longest(
    at start: Int, _ tokens: [Token], _ reader: inout WordReader
  ) -> NameSpan? {
    var best: NameSpan?
    var key = ""
    var paths = [
      Path(
        node: 0, plain: "", last: .init(text: "", ending: 0, isSetOff: false, isAdjective: false),
        isInflected: false)
    ]
    var position = start
    while position < tokens.count, tokens[position].kind == .word, tokens[position].word >= 0 {
      let words = reader.names(tokens[position].word, in: index)
      paths = paths.flatMap { extend($0, by: words, reader.lexicon.rules.inflection.everyWord) }
      if paths.isEmpty { break }
      let text = reader.words[Int(tokens[position].word)].text
      key += " \(text)"
      position += 1
      let isAdjectival = reader.lexicon.forms.isAdjectival(text)
      let readings = paths.flatMap { self.readings(of: $0, isAdjectival: isAdjectival) }
      // A name that an authored place has means an authored place.
      let authored = readings.filter { !index.isImported($0.entry) }
      let imported = authored.isEmpty ? readings.filter(isFit) : []
      if !authored.isEmpty || !imported.isEmpty {
        let setOff = paths.first { !index.entries(at: $0.node).isEmpty }
        best = NameSpan(
          tokens: start..<position,
          setOff: setOff.map { $0.last.isSetOff ? $0.last.ending : 0 } ?? 0,
          readings: authored.isEmpty ? imported : authored,
          doubts: position == start + 1 ? words.flatMap(\.doubts) : [],
          isImported: authored.isEmpty, key: key)
      }
      // A hyphen between the words of a name is as good as a space.
      if position + 1 < tokens.count, tokens[position].isDash, tokens[position].isJoined,
        tokens[position + 1].isJoined
      {
        position += 1
      }
    }
    return best
  }

  /// Whether an imported name is long enough: among a million, some are like
  /// whatever is left of a word without its ending.
  private func isFit(_ reading: NameSpan.Reading) -> Bool {
    !reading.isAdjective
      && reading.plain.unicodeScalars.count >= (reading.isInflected ? 4 : 3)
  }

  private func extend(
    _ path: Path, by words: [WordReader.NameWord], _ bendsEveryWord: Bool
  ) -> [Path] {
    guard bendsEveryWord || path.last.ending == 0, !path.last.isAdjective else { return [] }
    return words.compactMap { word in
      guard let node = index.next(path.node, word.number) else { return nil }
      if word.lemma.isAdjective, path.node != 0 { return nil }
      return Path(
        node: node,
        plain: path.plain.isEmpty ? word.lemma.text : "\(path.plain) \(word.lemma.text)",
        last: word.lemma, isInflected: path.isInflected || word.lemma.ending > 0)
    }
  }

  /// What is left of a name without its word for a kind may be an adjective:
  /// the first word of `Бакинский уезд`.
  private func readings(of path: Path, isAdjectival: Bool) -> [NameSpan.Reading] {
    index.entries(at: path.node).map { entry in
      NameSpan.Reading(
        entry: entry, plain: path.plain, isInflected: path.isInflected,
        isAdjective: path.last.isAdjective || entry.isShortened && isAdjectival,
        ending: path.last.ending)
    }
  }
}
