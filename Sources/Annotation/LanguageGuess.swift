/// Tells in which of the languages known a paragraph is written.
struct LanguageGuess: Sendable {
  private let lexicons: [Lexicon]
  private let functionWords: [Set<String>]
  private let tellingLetters: [Set<Unicode.Scalar>]

  init(_ lexicons: [Lexicon]) {
    self.lexicons = lexicons
    functionWords = lexicons.map { Set($0.rules.functionWords.phrases) }
    tellingLetters = lexicons.map { Set($0.rules.tellingLetters.unicodeScalars) }
  }

  /// How many scalars of a paragraph are looked at.
  private static let sample = 3000

  /// The number of the language, among those given; nil of a paragraph without
  /// letters of any.
  func language(of scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let sample = scalars.prefix(Self.sample)
    var latin = 0
    var cyrillic = 0
    var armenian = 0
    for scalar in sample {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
      case 0x400...0x52F: cyrillic += 1
      case 0x531...0x587: armenian += 1
      default: break
      }
    }
    guard let most = [latin, cyrillic, armenian].max(), most > 0 else { return nil }
    let script = most == latin ? "Latn" : most == cyrillic ? "Cyrl" : "Armn"
    let scores = lexicons.indices.map { score($0, of: sample, in: script) }
    guard let best = scores.max() else { return nil }
    return scores.firstIndex(of: best)
  }

  private func score(_ number: Int, of sample: ArraySlice<Unicode.Scalar>, in script: String) -> Int
  {
    let lexicon = lexicons[number]
    var score = lexicon.rules.script == script ? 1 : 0
    let readsOther = lexicon.rules.letters.keys.contains { key in
      key.unicodeScalars.first.map { ("\u{400}"..."\u{52F}").contains($0) } ?? false
    }
    if lexicon.rules.script != script, !(script == "Cyrl" && readsOther) { return -1 }
    for scalar in sample where tellingLetters[number].contains(scalar) { score += 2 }
    for word in sample.split(whereSeparator: { Letters.letterClass($0) != .letter }) {
      let text = lexicon.normalised(
        String(String.UnicodeScalarView(word.map(Letters.lowercased))))
      if functionWords[number].contains(text) { score += 3 }
    }
    return score
  }
}
