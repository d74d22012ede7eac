/// What a new project is begun from.
struct ProjectPattern {
  /// A folder of the project and where it is copied from.
  struct Part {
    var name: String
    var origin: String
    /// Whether its files have blanks to be filled in.
    var hasBlanks = false
  }

  /// The folders and files copied, in their order: a later one stands for the
  /// same of an earlier.
  var parts: [Part]

  /// What of a gazetteer is not tied to its region: the parts that every project
  /// may share.
  private static let shared = [
    "schema", "themes", "wording", "captions", "annotation", "journals", "exchange",
    "ENCODING.md",
    "page/page.html", "page/page.css", "page/page.js", "page/en.json",
  ]
  /// The vocabularies that a project takes from another.
  private static let vocabularies = [
    "activity-kinds.xml", "place-kinds.xml", "placement-roles.xml", "languages.xml",
  ]

  /// The usual pattern: the starter that is installed with the program, or
  /// stands where it was built.
  static func usual() throws(CommandError) -> ProjectPattern {
    let root = try Installation.root(with: "Starter")
    return ProjectPattern(
      parts: [Part(name: "", origin: "\(root)/Starter", hasBlanks: true)] + parts(shared, of: root))
  }

  /// The pattern of another project: its vocabularies, themes and words, and of
  /// the starter what is left.
  init(of folder: String) throws(CommandError) {
    let other = try Project(at: folder)
    parts =
      try Self.usual().parts.prefix(1)
      + Self.parts(Self.vocabularies.map { "vocabulary/\($0)" } + Self.shared, of: other.folder)
  }

  private init(parts: [Part]) { self.parts = parts }

  private static func parts(_ names: [String], of root: String) -> [Part] {
    names.map { Part(name: "Gazetteer/\($0)", origin: "\(root)/Gazetteer/\($0)") }
  }
}
