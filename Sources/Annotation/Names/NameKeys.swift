import Gazetteer

/// The folded keys of whatever in a text may be a name: what a gazetteer is asked
/// for that is too large to be read whole.
struct NameKeys {
  private(set) var keys: Set<String> = []

  /// The most words of a name that is looked for.
  private static let mostWords = 4
  /// The most readings of several words that are followed; words of a language
  /// that bends them all have many.
  private static let mostReadings = 64

  /// Takes in a paragraph.
  mutating func add(_ passage: Passage, _ reader: inout WordReader) {
    for index in passage.tokens.indices where mayBegin(passage.tokens[index]) {
      add(from: index, passage.tokens, &reader)
    }
  }

  private func mayBegin(_ token: Token) -> Bool {
    token.kind == .word && token.capitals != .none && token.word >= 0
  }

  private mutating func add(from start: Int, _ tokens: [Token], _ reader: inout WordReader) {
    var heads = [""]
    var position = start
    for _ in 0..<Self.mostWords {
      guard position < tokens.count, tokens[position].kind == .word, tokens[position].word >= 0
      else { return }
      let words = reader.keys(tokens[position].word)
      // A small word may join others (`Rostov-on-Don`), but ends no name.
      if tokens[position].capitals != .none {
        for head in heads { keys.formUnion(words.bent.map { head + $0 }) }
      }
      let next = reader.lexicon.rules.inflection.everyWord ? words.bent : words.plain
      heads = Array(
        heads.lazy.flatMap { head in next.map { "\(head)\($0) " } }.prefix(Self.mostReadings))
      position += 1
      if position + 1 < tokens.count, tokens[position].isDash, tokens[position].isJoined,
        tokens[position + 1].isJoined
      {
        position += 1
      }
    }
  }
}
