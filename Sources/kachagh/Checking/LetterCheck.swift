import Gazetteer
import Typography

/// Finds what a map could not write: texts with a character that no font at hand
/// has, such as an emoji.
struct LetterCheck {
  private let fonts: FontBook

  /// Prepares with the fonts of maps.
  init(fonts: FontBook) { self.fonts = fonts }

  /// All of them, by place and by source. None where the fonts themselves are not
  /// at hand, which is for a map to say.
  func doubts(in corpus: Corpus) -> [Doubt] {
    texts(in: corpus).compactMap { part, text, language in
      let line = try? fonts.shape(text, language: language, in: Typeface(.sans), size: 10)
      return line?.missingLetter(of: text).map { Doubt(part, .unwritable($0, of: text)) }
    }
  }

  /// What may come to stand on a map, with its language.
  private func texts(in corpus: Corpus) -> [(part: CorpusPart, text: String, language: String)] {
    let names = corpus.places.flatMap { place in
      place.names.enumerated().map { (CorpusPart.name(place.id, $0), $1.text, $1.language) }
    }
    let sources = corpus.sources.flatMap { source in
      source.headings.map { (CorpusPart.work(source.id), $0.text, $0.language) }
        + [(.work(source.id), source.reference.citation, "en")]
        + source.activities.flatMap { claim in
          claim.placements.enumerated().map {
            (.placement(claim.id, $0), $1.nameInSource.text, $1.nameInSource.language)
          }
        }
    }
    return names + sources
  }
}
