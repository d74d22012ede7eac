import Gazetteer
import XML

/// What has been found so far: faults, what is defined, and what is pointed at.
struct Findings {
  /// A pointer to something, to be resolved when all files are read.
  struct Mention {
    var subject: Subject
    var id: String
    var origin: Origin
  }

  /// The file being read.
  var file = ""
  private(set) var faults: [Fault] = []
  private(set) var definitions: [Subject: [String: Origin]] = [:]
  private(set) var mentions: [Mention] = []
  /// Where the parts of what is read stand.
  private(set) var origins: [CorpusPart: Origin] = [:]
  /// What a file that could not be read may have defined: a pointer to it is
  /// not called unresolved.
  private(set) var unreadable: Set<Subject> = []

  func origin(_ element: MarkupElement) -> Origin { Origin(file: file, line: element.line) }

  mutating func add(_ problem: Problem, at element: MarkupElement) {
    add(problem, at: origin(element))
  }

  mutating func add(_ problem: Problem, at origin: Origin) {
    faults.append(Fault(origin: origin, problem: problem))
  }

  mutating func add(_ problems: [Problem], at element: MarkupElement) {
    for problem in problems { add(problem, at: element) }
  }

  /// Notes where a part stands; of two of one name the first.
  mutating func locate(_ part: CorpusPart, at origin: Origin) {
    if origins[part] == nil { origins[part] = origin }
  }

  /// Notes where the parts of a thing stand, by their numbers.
  mutating func locate(_ elements: [MarkupElement], as part: (Int) -> CorpusPart) {
    for (number, element) in elements.enumerated() { locate(part(number), at: origin(element)) }
  }

  /// Notes that an element defines its `xml:id`, and gives it.
  mutating func define(_ subject: Subject, _ element: MarkupElement) -> String {
    let id = element.identifier ?? ""
    define(subject, id, at: element)
    return id
  }

  /// Notes that an element defines something.
  mutating func define(_ subject: Subject, _ id: String, at element: MarkupElement) {
    let here = origin(element)
    if let first = definitions[subject]?[id] {
      // Within one file `FileIdentifiers` has said so already.
      if first.file != file { add(.doubledIdentifier(id, first: first), at: here) }
    } else if !id.isEmpty {
      definitions[subject, default: [:]][id] = here
    }
  }

  /// Notes that an element points at something.
  mutating func mention(_ subject: Subject, _ id: String, at element: MarkupElement) {
    guard !id.isEmpty else { return }
    mentions.append(Mention(subject: subject, id: id, origin: origin(element)))
  }

  /// Notes that a file of a folder could not be read.
  mutating func giveUp(on folder: AuthoredFile.Folder) { unreadable.formUnion(folder.subjects) }
}

extension AuthoredFile.Folder {
  /// What the files of the folder define.
  fileprivate var subjects: [Subject] {
    switch self {
    case .places: [.place]
    case .sources: [.work, .activity]
    case .vocabulary: [.work, .language, .placeKind, .activityKind, .placementRole]
    }
  }
}
