public import Colourimetry

/// What was found out about a drawing before print.
public struct Report: Hashable, Sendable {
  /// The file, as the caller calls it.
  public var file: String
  /// Whose rules the drawing was held against.
  public var rules: JournalRules
  /// The printed size in millimetres; nil if the file does not say.
  public var size: SIMD2<Double>?
  /// The colours taken for those that carry the data.
  public var dataColours: [ScreenColour]
  /// The findings, faults first, each in the order of the file.
  public var findings: [Finding]

  /// How many findings are faults.
  public var faults: Int { findings.count { $0.severity == .fault } }
  /// How many findings are warnings.
  public var warnings: Int { findings.count { $0.severity == .warning } }
}

/// How bad a finding is.
public enum Severity: String, Decodable, Hashable, Sendable {
  /// The journal will send the drawing back, or print something else.
  case fault
  /// Somebody should look.
  case warning
}

/// What a finding is about.
public enum Rule: String, Hashable, Sendable, CaseIterable {
  case reading, width, height, type, lines, fonts, lettering, images, references, scripts
  case foreign, conversion, transparency, colouredText, outside, colours, greyscale, contrast
}

/// One way in which a drawing breaks a rule, and everywhere it does so.
public struct Finding: Hashable, Sendable {
  /// What it is about.
  public var rule: Rule
  /// How bad it is.
  public var severity: Severity
  /// Where the rule is stated; nil if it is no journal's but holds for every
  /// drawing that goes to print.
  public var citation: RuleCitation?
  /// Where in the file, in its order; empty if it is about the whole of it.
  public var places: [FilePlace]
  /// What is wrong, as facts.
  public var problem: Problem
}

/// The statement of a rule.
public struct RuleCitation: Hashable, Sendable {
  /// The title of the page.
  public var title: String
  /// Its address, if it is a page.
  public var address: String?
  /// How the rule is known to stand there.
  public var basis: Basis
}

/// A place in the file.
public struct FilePlace: Hashable, Sendable {
  /// The element's name.
  public var element: String
  /// Its identifier, or else that of the nearest element around it that has one.
  public var id: String?
  /// Whether the identifier is the element's own.
  public var isOwnID: Bool
  /// The line its start tag ends on, counted from 1.
  public var line: Int
  /// Its text, if it is text.
  public var text: String?
}
