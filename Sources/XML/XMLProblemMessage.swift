extension XMLProblem {
  /// A word for the kind of problem, the same in every version.
  public var code: String {
    switch self {
    case .unreadable: "unreadable"
    case .tooLarge: "too-large"
    case .tooDeep: "too-deep"
    case .notUTF8, .declaresEncoding: "encoding"
    case .documentType: "document-type"
    case .notWellFormed: "not-well-formed"
    case .schema, .schemaOther: "schema"
    case .brokenSchema: "broken-schema"
    }
  }

  /// What is wrong; how to mend it.
  public var message: String {
    switch self {
    case .unreadable:
      "the file cannot be read; see that it exists and that you may open it"
    case .tooLarge(let limit):
      "the file is larger than \(limit >> 20) MiB; split it into several files"
    case .tooDeep(let limit):
      "elements stand more than \(limit) deep in one another; close them where they end"
    case .notUTF8(let encoding?):
      "the file is in \(encoding); save it as UTF-8"
    case .notUTF8(nil):
      "a character here is not UTF-8; save the file as UTF-8"
    case .declaresEncoding(let encoding):
      "the file says it is in \(encoding); save it as UTF-8 and write encoding=\"UTF-8\""
    case .documentType:
      "a <!DOCTYPE> is not allowed, for it could pull in other files; "
        + "delete it and write characters such as é themselves"
    case .notWellFormed(let code, let text):
      WellFormednessMessage.message(code: code, text: text)
    case .schema(let element, let problem):
      problem.message(of: element)
    case .schemaOther(let text):
      "\(WellFormednessMessage.trimmed(text)); compare with a neighbouring entry and with the schema"
    case .brokenSchema(let text):
      "\(WellFormednessMessage.trimmed(text)); restore the schema as it was"
    }
  }
}

extension SchemaProblem {
  fileprivate func message(of element: ElementName) -> String {
    switch self {
    case .unexpectedElement(let parent, let expected):
      "\(element) may not stand here\(parent.map { " in \($0)" } ?? ""); "
        + (expected.isEmpty
          ? "delete it or move it"
          : "what may come here is \(Self.list(expected.map { "<\($0)>" }))")
    case .missingElement(let next, let expected):
      "\(element) lacks \(Self.list(expected.map { "<\($0)>" })) before \(next); add it there"
    case .tooLate(let parent, let before):
      "\(element) stands too late in \(parent); move it before \(before)"
    case .tooEarly(let parent, let after):
      "\(element) stands too early in \(parent); move it after \(after)"
    case .incomplete(let expected):
      "\(element) is not complete; "
        + (expected.isEmpty ? "write what it is" : "add \(Self.list(expected.map { "<\($0)>" }))")
    case .unexpectedAttribute(let name, let allowed):
      "\(element) may not have the attribute \(name); "
        + (allowed.isEmpty ? "delete it" : "delete it, or use \(Self.list(allowed))")
    case .missingAttributes(let names):
      "\(element) lacks \(names.count > 1 ? "attributes" : "an attribute"); "
        + "add \(names.map { "\($0)=\"…\"" }.joined(separator: " "))"
    case .badValue(let attribute, let value, let expected):
      "\(element) has \(attribute)=\"\(value)\"; write \(Self.list(expected))"
    case .unexpectedText(let text):
      "\(element) holds the text \"\(Self.shortened(text))\"; put it into an element or delete it"
    case .badText(let text, let expected):
      (text.isEmpty ? "\(element) is empty" : "\(element) holds \"\(Self.shortened(text))\"")
        + "; write \(Self.list(expected))"
    }
  }

  private static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "something else" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }

  private static func shortened(_ text: String) -> String {
    text.count > 40 ? text.prefix(39) + "…" : text
  }
}
