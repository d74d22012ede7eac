public import Gazetteer

/// What speaks for or against a reading of a name, as a fact.
public enum Evidence: Hashable, Sendable {
  /// It is spelt as a name of the place.
  case name(String, language: String)
  /// It sounds like a name of the place that is spelt otherwise.
  case likeName(String, language: String)
  /// It is such a name with an ending.
  case inflected(String, language: String)
  /// A word for a kind of place stands by it.
  case kindWord(String)
  /// A word for another kind of place stands by it.
  case otherKindWord(String)
  /// A word that stands before places does so here.
  case preposition(String)
  /// It has an ending that names of places have oftener than others.
  case placeEnding(String)
  /// It stands in a list with other names of places.
  case listed
  /// It begins a sentence, where any word has a capital.
  case sentenceStart
  /// The text has the same word with a small letter.
  case seenSmall
  /// It is a common word, too.
  case commonWord
  /// It is a name of persons, too.
  case personalName
  /// It is the name of a people or language, too.
  case people
  /// A word before or after it makes it the name of a person.
  case personBeside(String)
  /// A word with a capital that is no name of a place stands by it.
  case capitalBeside(String)
  /// A word before it makes it the name of a newspaper, club or the like.
  case thing(String)
  /// It stands in quotation marks by itself, as names of things do.
  case quoted
  /// It is an adjective made of a name.
  case adjective
  /// It is short, and short words are often something else.
  case short
  /// No other place has the name.
  case only
  /// The text names a place near to it, so many kilometres off.
  case near(Place.ID, kilometres: Int)
  /// The text names what it is part of.
  case partOf(Place.ID)
  /// The text names what is part of it.
  case holds(Place.ID)
  /// The name was in use at the time of the source.
  case ofPeriod
  /// The name was not in use at the time of the source.
  case notOfPeriod
  /// The text has the name elsewhere, where the place is plain.
  case plainElsewhere
  /// The text has the name elsewhere, where it is plainly a place.
  case assuredElsewhere
  /// Other sources of the gazetteer speak of the place.
  case attested
  /// A pattern of words that is used of places, such as `village of`.
  case pattern(String)

  /// The fact in words of English.
  public var words: String {
    switch self {
    case .name(let name, let language): "spelt as its name \(name) (\(language))"
    case .likeName(let name, let language): "sounds like its name \(name) (\(language))"
    case .inflected(let name, let language): "its name \(name) (\(language)) with an ending"
    case .kindWord(let word): "\u{201C}\(word)\u{201D} beside it fits the kind of place"
    case .otherKindWord(let word): "\u{201C}\(word)\u{201D} beside it speaks of another kind"
    case .preposition(let word): "\u{201C}\(word)\u{201D} stands before it"
    case .placeEnding(let ending): "its ending -\(ending) tells where"
    case .listed: "in a list with other places"
    case .sentenceStart: "at the beginning of a sentence, where any word has a capital"
    case .seenSmall: "the text has the word with a small letter, too"
    case .commonWord: "also a common word"
    case .personalName: "also the name of persons"
    case .people: "also the name of a people"
    case .personBeside(let word): "\u{201C}\(word)\u{201D} beside it makes it a person"
    case .capitalBeside(let word): "\u{201C}\(word)\u{201D} beside it may belong to the name"
    case .thing(let word): "\u{201C}\(word)\u{201D} makes it the name of a thing"
    case .quoted: "in quotation marks, as names of things are"
    case .adjective: "an adjective made of the name"
    case .short: "a short word"
    case .only: "no other place of the gazetteer has the name"
    case .near(let place, let kilometres): "\(kilometres) km from \(place), also named"
    case .partOf(let place): "part of \(place), also named"
    case .holds(let place): "holds \(place), also named"
    case .ofPeriod: "the name was in use at the time"
    case .notOfPeriod: "the name was not in use at the time"
    case .plainElsewhere: "the text is plain about it elsewhere"
    case .assuredElsewhere: "plainly a place elsewhere in the text"
    case .attested: "other sources speak of the place"
    case .pattern(let words): "after or before \u{201C}\(words)\u{201D}"
    }
  }
}
