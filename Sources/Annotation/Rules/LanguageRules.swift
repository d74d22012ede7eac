/// What the program knows of one language: a file of `Gazetteer/annotation`.
///
/// ## What they say
/// - Whose text it is: ``language``, ``letters``, ``spellings``, ``functionWords``, ``tellingLetters``
/// - How names bend: ``inflection``, ``placeEndings``, ``locatives``, ``originEndings``
/// - What stands by names: ``kindWords``, ``prepositions``, ``adjectives``, ``titles``,
///   ``titlesAfter``, ``givenNames``, ``surnameEndings``
/// - What looks like a name: ``commonWords``, ``personalNames``, ``peoples``,
///   ``namedThings``, ``namedThingsAfter``
/// - Figures: ``numbers``, ``multipliers``, ``ordinalEndings``, ``hedges``, ``units``,
///   ``qualifiers``, ``partWords``
/// - Time: ``months``, ``seasons``, ``parts``, ``dates``
/// - Acts: ``groups``, ``attribution``, ``leaders``
public struct LanguageRules: Sendable, Decodable {
  /// The tag of the language, such as `az`; names in it are native to a text.
  public var language: String
  /// The script of its texts: `Latn`, `Cyrl` or `Armn`.
  public var script: String
  /// Letters of another script the language is written in too, and the ones
  /// they are read as.
  public var letters: [String: String]
  /// Tags of other ways of spelling, for names with letters beyond ASCII: those
  /// of another language, or of the language at another time.
  public var spellings: [String]
  /// Words by which a text of the language is known, and which no name is made
  /// of.
  public var functionWords: WordList
  /// Letters by which a text of the language is known.
  public var tellingLetters: String
  /// Words that end in a full stop without ending a sentence.
  public var abbreviations: WordList

  /// How the words of names are bent.
  public var inflection: Inflection
  /// Words that say what kind of place a name beside them is.
  public var kindWords: [KindWord]
  /// Words before a place.
  public var prepositions: WordList
  /// Endings that names of places have oftener than others, such as those of
  /// the locative.
  public var placeEndings: WordList
  /// Words, often with a capital, that qualify a place's name without being
  /// part of it, such as `Soviet`.
  public var adjectives: WordList
  /// Words before a person's name.
  public var titles: WordList
  /// Words after a person's name.
  public var titlesAfter: WordList
  /// Given names.
  public var givenNames: WordList
  /// What surnames end in.
  public var surnameEndings: WordList
  /// Names of places that are more often common words.
  public var commonWords: WordList
  /// Names of places that are as often names of persons.
  public var personalNames: WordList
  /// Names of places that are as often names of peoples or languages.
  public var peoples: WordList
  /// Words after which a name is that of a newspaper, a club or the like.
  public var namedThings: WordList
  /// Words before which it is.
  public var namedThingsAfter: WordList

  /// Words of numbers.
  public var numbers: [String: Double]
  /// Words that multiply the number before them, such as `hundred`.
  public var multipliers: [String: Double]
  /// What makes an ordinal of the number before it, such as `th`.
  public var ordinalEndings: WordList
  /// Words that hedge a figure, by qualifier: `up-to`, `at-least`, `circa`,
  /// `many`.
  public var hedges: [String: WordList]
  /// What is counted.
  public var units: [Unit]
  /// Words of units that before another one only say which (`armed groups`).
  public var qualifiers: WordList
  /// Words that make the figure before them a part of the last one.
  public var partWords: WordList

  /// The names of the months, January first, each in its forms.
  public var months: [WordList]
  /// Spring, summer, autumn and winter, each in its forms.
  public var seasons: [WordList]
  /// Words for parts of a time: `early`, `middle`, `late`, `end`.
  public var parts: [String: WordList]
  /// The ways of writing a date.
  public var dates: [DatePattern]

  /// Vocabularies the rules of acts refer to, by name.
  public var groups: [String: WordList]
  /// Words that tell who says something.
  public var attribution: Attribution
  /// Words before the name of a leader.
  public var leaders: WordList
  /// Words after the name of a leader.
  public var leadersAfter: WordList
  /// Endings that make a word with a capital, which is not the first of its
  /// sentence, the name of a place.
  public var locatives: WordList
  /// Endings of a name that tell where from.
  public var originEndings: WordList

  /// How words are bent.
  public struct Inflection: Sendable, Decodable {
    /// Whether every word of a name is bent, not only the last.
    public var everyWord: Bool
    /// What words end in, and what that may become.
    public var paradigms: [Paradigm]
    /// Last letters that change before an ending that begins with a vowel: by
    /// the changed letter, the original one.
    public var softened: [String: String]
    /// Vowels of each class of harmony: the first vowel of an ending is of the
    /// class of the last one of the stem.
    public var harmony: [String]
    /// All vowels.
    public var vowels: String
  }

  /// A class of words and the forms they take.
  public struct Paradigm: Sendable, Decodable {
    /// What the plain word ends in; empty where endings are only put on.
    public var ends: String
    /// Whether the letter before what is put on is a `vowel` or a
    /// `consonant`; nil where either may be.
    public var after: String?
    /// What stands in its place in the other forms.
    public var forms: WordList
    /// Whether the forms are those of an adjective made of the name, which
    /// means a place only beside a word for a kind of place.
    public var adjective: Bool?
  }

  /// Words for a kind of place.
  public struct KindWord: Sendable, Decodable {
    /// The words.
    public var words: WordList
    /// The entries of the vocabulary of place kinds they stand for.
    public var kinds: WordList
    /// Where the word stands beside the name.
    public var stands: Side
  }

  /// Where a word for a kind of place stands beside a name.
  public enum Side: String, Sendable, Decodable {
    case before, after, both
  }

  /// Something that is counted.
  public struct Unit: Sendable, Decodable {
    /// What it is called in a draft.
    public var unit: String
    /// Words for it.
    public var words: WordList
  }

  /// A way of writing a date, with what it means.
  public struct DatePattern: Sendable, Decodable {
    /// Words and the slots `{day}`, `{month}`, `{year}`, `{decade}`,
    /// `{season}`, `{part}`, each at most twice; `?` behind a word makes it
    /// one that may be missing.
    public var pattern: String
    /// Months from the source's date, of a pattern without a year.
    public var months: Int?
    /// Years from the source's date.
    public var years: Int?
  }

  /// Words that tell who says something.
  public struct Attribution: Sendable, Decodable {
    /// Words before the one who says it.
    public var before: WordList
    /// Words after the one who says it.
    public var after: WordList
  }
}
