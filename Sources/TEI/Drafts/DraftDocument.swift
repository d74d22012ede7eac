public import Gazetteer

/// A source file drafted by the program from a text: claims to be reviewed, and
/// the text itself with what was found in it marked.
public struct DraftDocument: Hashable, Sendable {
  /// What an editor has made of something drafted. In the file it is the
  /// `resp`, `#draft` and so on.
  public enum State: String, CaseIterable, Sendable {
    /// Nobody has looked at it yet.
    case draft
    /// It is right, perhaps after being corrected.
    case accepted
    /// It is wrong, and is kept so that it is not drafted again.
    case rejected
    /// It is right, and stands in another source file by now.
    case moved

    /// Whether an editor has decided.
    public var isReviewed: Bool { self != .draft }
  }

  /// A drafted claim.
  public struct Event: Hashable, Sendable {
    /// The claim.
    public var activity: Activity
    /// What an editor has made of it.
    public var state: State
    /// The number of its sentence in the text, from 1; nil of a claim whose
    /// sentence the text no longer has.
    public var sentence: Int?

    /// Makes a drafted claim.
    public init(activity: Activity, state: State, sentence: Int?) {
      self.activity = activity
      self.state = state
      self.sentence = sentence
    }
  }

  /// A stretch of text.
  public enum Run: Hashable, Sendable {
    /// Text in which nothing was found.
    case plain(String)
    /// The name of a place; the place is nil where an editor has said that it
    /// is none.
    case place(String, Place.ID?, Certainty, State)
    /// A time; nil of one that could not be counted.
    case time(String, EDTFDate?)
    /// A figure.
    case figure(String, Quantity)

    /// The text.
    public var text: String {
      switch self {
      case .plain(let text), .place(let text, _, _, _), .time(let text, _), .figure(let text, _):
        text
      }
    }
  }

  /// A paragraph of the text.
  public struct Paragraph: Hashable, Sendable {
    /// The tag of its language.
    public var language: String
    /// Its sentences.
    public var sentences: [[Run]]

    /// Makes a paragraph.
    public init(language: String, sentences: [[Run]]) {
      self.language = language
      self.sentences = sentences
    }
  }

  /// The work the text is.
  public var reference: Reference
  /// The title of the map.
  public var heading: String
  /// The drafted claims.
  public var events: [Event]
  /// The text.
  public var paragraphs: [Paragraph]

  /// Makes a draft.
  public init(
    reference: Reference, heading: String, events: [Event], paragraphs: [Paragraph]
  ) {
    self.reference = reference
    self.heading = heading
    self.events = events
    self.paragraphs = paragraphs
  }

  /// The sentences of the text, in order.
  public var sentences: [[Run]] { paragraphs.flatMap(\.sentences) }
}

extension [DraftDocument.Run] {
  /// The words of a sentence.
  public var text: String { map(\.text).joined().split(separator: " ").joined(separator: " ") }
}
