import Gazetteer

/// A name found in a text, before it is known which place it means.
struct Found {
  var span: NameSpan
  /// Where it stands, in scalars of the text.
  var range: Range<Int>
  /// The number of its sentence in the text.
  var sentence: Int
  /// The odds that it is the name of a place, as a logarithm.
  var odds: Double
  var evidence: [Evidence]
  /// The kinds of place that words beside it speak of.
  var kinds: Set<String> = []
  /// The words that speak of them.
  var kindWord: String?
  /// The word that is to be looked for with a small letter.
  var word: Int32?

  /// The plain form of its words: names that are alike have the same.
  var key: String? { span.readings.first?.plain }

  /// Whether it is in doubt only because of what else the word may be.
  var isAmbiguous: Bool {
    var isAmbiguous = false
    for fact in evidence {
      switch fact {
      case .personalName, .commonWord, .people: isAmbiguous = true
      case .personBeside, .thing, .quoted, .seenSmall, .adjective, .capitalBeside, .sentenceStart:
        return false
      default: continue
      }
    }
    return isAmbiguous
  }

  /// Counts a fact once.
  mutating func add(_ fact: Evidence, _ weight: Double) {
    guard !evidence.contains(fact) else { return }
    evidence.append(fact)
    odds += weight
  }

  /// Whether words beside it make it the name of a person.
  var isOfPerson: Bool {
    evidence.contains { if case .personBeside = $0 { true } else { false } }
  }
}
