/// What is wrong with an XML file, and where.
public struct XMLFault: Error, Hashable, Sendable {
  /// The file, as the reader was told to call it.
  public var file: String
  /// The line, counted from 1.
  public var line: Int
  /// What is wrong.
  public var problem: XMLProblem

  /// Makes a fault of its place and what is wrong there.
  public init(file: String, line: Int, problem: XMLProblem) {
    self.file = file
    self.line = line
    self.problem = problem
  }
}

/// One or more faults of one file, thrown together.
public struct XMLFaults: Error, Hashable, Sendable {
  /// The faults, in the order of their lines; never empty.
  public var faults: [XMLFault]

  /// Makes an error of the faults of one file.
  public init(_ faults: [XMLFault]) { self.faults = faults }
}

/// What may be wrong with an XML file, as facts.
public enum XMLProblem: Hashable, Sendable {
  /// The file cannot be opened or read.
  case unreadable
  /// The file is larger than the limit, in bytes.
  case tooLarge(limit: Int)
  /// Elements stand within one another deeper than the limit.
  case tooDeep(limit: Int)
  /// The bytes are not UTF-8; the encoding they look like, if it is known.
  case notUTF8(looksLike: String?)
  /// The XML declaration names another encoding than UTF-8.
  case declaresEncoding(String)
  /// There is a document type declaration, which could define entities.
  case documentType
  /// The file breaks the rules of XML: libxml2's number and words.
  case notWellFormed(code: Int, text: String)
  /// The file breaks the rules of the schema.
  case schema(element: ElementName, SchemaProblem)
  /// The file breaks the schema in a way only libxml2 has words for.
  case schemaOther(String)
  /// The file is itself a schema, and no usable one: libxml2's words.
  case brokenSchema(String)
}

/// An element as a person would point at it.
public struct ElementName: Hashable, Sendable, CustomStringConvertible {
  /// Its name.
  public var name: String
  /// Its `xml:id`, where it has one.
  public var identifier: String?

  /// Makes a name to point with.
  public init(_ name: String, identifier: String? = nil) {
    self.name = name
    self.identifier = identifier
  }

  /// The element as `<place xml:id="nukha">`.
  public var description: String {
    if let identifier { return "<\(name) xml:id=\"\(identifier)\">" }
    return "<\(name)>"
  }
}

/// What an element does that the schema does not allow, as facts.
public enum SchemaProblem: Hashable, Sendable {
  /// The element may not stand here; what may, and the element it stands in.
  case unexpectedElement(parent: ElementName?, expected: [String])
  /// A child that had to come before another is not there; what it might be.
  case missingElement(before: ElementName, expected: [String])
  /// The element comes after one that it had to come before.
  case tooLate(parent: ElementName, before: ElementName)
  /// The element comes before one that it had to come after.
  case tooEarly(parent: ElementName, after: ElementName)
  /// The element ends too soon; the elements that could follow.
  case incomplete(expected: [String])
  /// An attribute may not stand here; those that may.
  case unexpectedAttribute(String, allowed: [String])
  /// Attributes are missing.
  case missingAttributes([String])
  /// An attribute's value is not one the schema knows; what would be.
  case badValue(attribute: String, value: String, expected: [String])
  /// Text stands where only elements may.
  case unexpectedText(String)
  /// The element's text is not what the schema asks; what would be.
  case badText(String, expected: [String])
}
