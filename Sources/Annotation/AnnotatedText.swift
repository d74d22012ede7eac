public import Gazetteer

/// A text with the places, times, figures and claims found in it.
public struct AnnotatedText: Sendable {
  /// The names of places, in order.
  public var mentions: [Mention] = []
  /// Names of places the gazetteer has not, in order.
  public var unknown: [UnknownName] = []
  /// Drafts of what the text claims, in order.
  public var events: [DraftEvent] = []
  /// The times it names, in order.
  public var dates: [TimeSpan] = []
  /// The figures it gives, in order.
  public var figures: [FigureSpan] = []
  /// The paragraphs, each with the ranges of its sentences.
  public var paragraphs: [Paragraph] = []

  /// Makes a text in which nothing has been found.
  public init() {}

  /// Puts what was found in the next section behind.
  public mutating func append(_ next: AnnotatedText) {
    let first = mentions.count
    mentions += next.mentions
    unknown += next.unknown
    events += next.events.map { event in
      var event = event
      event.mentions = event.mentions.map { $0 + first }
      return event
    }
    dates += next.dates
    figures += next.figures
    paragraphs += next.paragraphs
  }

  /// The same with all ranges so many scalars farther on.
  func moved(by count: Int) -> AnnotatedText {
    func move(_ range: inout Range<Int>) {
      range = range.lowerBound + count..<range.upperBound + count
    }
    var text = self
    for index in mentions.indices { move(&text.mentions[index].range) }
    for index in unknown.indices { move(&text.unknown[index].range) }
    for index in events.indices { move(&text.events[index].range) }
    for index in dates.indices { move(&text.dates[index].range) }
    for index in figures.indices { move(&text.figures[index].range) }
    for index in paragraphs.indices {
      move(&text.paragraphs[index].range)
      for number in paragraphs[index].sentences.indices {
        move(&text.paragraphs[index].sentences[number])
      }
    }
    return text
  }

  /// The same without what the places of mentions were chosen from, and why: most
  /// of the memory it takes.
  public var withoutReasons: AnnotatedText {
    var text = self
    for index in text.mentions.indices {
      text.mentions[index].candidates = []
      text.mentions[index].evidence = []
    }
    return text
  }

  /// A paragraph of a text.
  public struct Paragraph: Hashable, Sendable {
    /// Where it stands, in Unicode scalars from the beginning of the text.
    public var range: Range<Int>
    /// The language it was read in, such as `az`.
    public var language: String
    /// Where its sentences stand.
    public var sentences: [Range<Int>]
  }

  /// A time a text names.
  public struct TimeSpan: Hashable, Sendable {
    /// Where it stands, in Unicode scalars from the beginning of the text.
    public var range: Range<Int>
    /// The time; nil of one counted from a date that is not known.
    public var date: EDTFDate?
  }

  /// A figure a text gives.
  public struct FigureSpan: Hashable, Sendable {
    /// Where it stands, in Unicode scalars from the beginning of the text.
    public var range: Range<Int>
    /// The figure.
    public var quantity: Quantity
  }
}

/// The draft of a claim, for an editor to judge.
public struct DraftEvent: Hashable, Sendable {
  /// The claim. Its summary is the sentence itself, and its certainty
  /// conjectural.
  public var activity: Activity
  /// The sentence it is drawn from, in Unicode scalars from the beginning of the
  /// text.
  public var range: Range<Int>
  /// The sentence.
  public var sentence: String
  /// The language of the sentence.
  public var language: String
  /// The mentions it is about, by their numbers in the text or section, one for
  /// each placement of the activity.
  public var mentions: [Int]
  /// Who says it, according to the text.
  public var speaker: String?
  /// What that rests upon, according to the text.
  public var cites: String?
}
