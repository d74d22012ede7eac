/// What a journal, or a publisher for all its journals, asks of artwork: a data
/// file that an art editor can read and mend.
public struct JournalRules: Decodable, Hashable, Sendable {
  /// What the file is called by, such as `springer-nature`.
  public var id: String
  /// The name as its own readers write it.
  public var name: String
  /// What to mind beside the rules.
  public var note: String?
  /// The formats the journal takes, such as `EPS`.
  public var formats: [String]
  /// The pages that the rules are taken from, by the key the rules name them by.
  public var pages: [String: Page]
  /// The rules.
  public var rules: Rules

  /// A page that states a rule.
  public struct Page: Decodable, Hashable, Sendable {
    /// The page's title.
    public var title: String
    /// Its address; nil of what is no page.
    public var address: String?
  }

  /// The rules there may be; one that the journal does not have is nil.
  public struct Rules: Decodable, Hashable, Sendable {
    /// How wide a figure is printed.
    public var width: WidthRule?
    /// How high a figure may be, in millimetres.
    public var height: LimitRule?
    /// The size of type as printed, in points.
    public var type: TypeRule?
    /// The width of lines as printed, in points.
    public var lines: LimitRule?
    /// The families of type.
    public var fonts: FontRule?
    /// Whether text stays text.
    public var lettering: LetteringRule?
    /// The resolution of pictures as printed, in pixels to the inch.
    public var images: LimitRule?
    /// That nothing is translucent.
    public var transparency: PlainRule?
    /// That text is not coloured.
    public var colouredText: PlainRule?
    /// That nothing lies outside the figure.
    public var outside: PlainRule?
    /// How far data colours are apart for every eye, as CIEDE2000.
    public var colours: LimitRule?
    /// How far data colours are apart in lightness, as CIE L\*.
    public var greyscale: LimitRule?
    /// The contrast of text with what it stands on, from 1 to 21.
    public var contrast: LimitRule?
  }
}

/// What every rule of a journal says of itself.
public protocol JournalRule: Sendable {
  /// How bad it is to break the rule.
  var severity: Severity { get }
  /// Where the rule is stated.
  var source: RuleSource { get }
}

/// Where a rule is stated.
public struct RuleSource: Decodable, Hashable, Sendable {
  /// The key of the page.
  public var page: String
  /// How the rule is known to stand there.
  public var basis: Basis
}

/// How a rule is known.
public enum Basis: String, Decodable, Hashable, Sendable {
  /// The page was read in a stored copy.
  case read
  /// Others who read the page quote it.
  case quoted
  /// It is known in the trade; the page was not seen to say so.
  case general
}

/// A rule without a figure: what it forbids is in its name.
public struct PlainRule: JournalRule, Decodable, Hashable, Sendable {
  /// How bad it is to break the rule.
  public var severity: Severity
  /// Where the rule is stated.
  public var source: RuleSource
}

/// A rule with a lowest and a highest figure, either of which may be absent.
public struct LimitRule: JournalRule, Decodable, Hashable, Sendable {
  /// The lowest figure allowed.
  public var least: Double?
  /// The highest figure allowed.
  public var most: Double?
  /// How bad it is to break the rule.
  public var severity: Severity
  /// Where the rule is stated.
  public var source: RuleSource
}

/// The widths a figure may have, in millimetres.
public struct WidthRule: JournalRule, Decodable, Hashable, Sendable {
  /// A width the journal prints figures at.
  public struct Column: Decodable, Hashable, Sendable {
    /// What the journal calls it.
    public var name: String
    /// The width.
    public var millimetres: Double
  }

  /// The widths the journal prints at; empty if any is allowed.
  public var columns: [Column]
  /// The least width.
  public var least: Double?
  /// The greatest width, also where there are columns.
  public var most: Double
  /// How far a width may be off.
  public var tolerance: Double
  /// How bad it is to break the rule.
  public var severity: Severity
  /// Where the rule is stated.
  public var source: RuleSource
}

/// The sizes of type, in points as printed.
public struct TypeRule: JournalRule, Decodable, Hashable, Sendable {
  /// The least size.
  public var least: Double
  /// The least size of a raised or lowered character; that of others if nil.
  public var leastRaised: Double?
  /// The greatest size, with a warning above it.
  public var most: Double?
  /// How bad it is to break the rule.
  public var severity: Severity
  /// Where the rule is stated.
  public var source: RuleSource
}

/// The families of type a journal has.
public struct FontRule: JournalRule, Decodable, Hashable, Sendable {
  /// The names of the families.
  public var families: [String]
  /// How bad it is to break the rule.
  public var severity: Severity
  /// Where the rule is stated.
  public var source: RuleSource
}

/// Whether text stays text.
public struct LetteringRule: JournalRule, Decodable, Hashable, Sendable {
  /// What a journal may ask of text.
  public enum Form: String, Decodable, Hashable, Sendable {
    /// Text that can be edited.
    case live
    /// Text drawn as shapes, which needs no font.
    case outlines
  }

  /// What the journal asks.
  public var form: Form
  /// How bad it is to break the rule.
  public var severity: Severity
  /// Where the rule is stated.
  public var source: RuleSource
}
