import Colourimetry

/// The report as a program reads it.
extension Report: Encodable {
  private enum Key: String, CodingKey {
    case file, journal, width, height, faults, warnings, colours, findings
  }

  /// Writes the journal by its identifier, lengths in millimetres and colours as
  /// `#c8401f`.
  public func encode(to encoder: any Encoder) throws {
    var record = encoder.container(keyedBy: Key.self)
    try record.encode(file, forKey: .file)
    try record.encode(rules.id, forKey: .journal)
    try record.encodeIfPresent(size.map { $0.x.rounded(toParts: 100) }, forKey: .width)
    try record.encodeIfPresent(size.map { $0.y.rounded(toParts: 100) }, forKey: .height)
    try record.encode(faults, forKey: .faults)
    try record.encode(warnings, forKey: .warnings)
    try record.encode(dataColours.map(\.hexadecimal), forKey: .colours)
    try record.encode(findings, forKey: .findings)
  }
}

extension Finding: Encodable {
  private enum Key: String, CodingKey {
    case severity, rule, found, expected, remedy, source, places
  }

  /// Writes the words for the problem, in three parts.
  public func encode(to encoder: any Encoder) throws {
    var record = encoder.container(keyedBy: Key.self)
    try record.encode(severity.rawValue, forKey: .severity)
    try record.encode(rule.rawValue, forKey: .rule)
    try record.encode(problem.found, forKey: .found)
    try record.encode(problem.expected, forKey: .expected)
    try record.encode(problem.remedy, forKey: .remedy)
    try record.encodeIfPresent(citation, forKey: .source)
    try record.encode(places, forKey: .places)
  }
}

extension Citation: Encodable {
  private enum Key: String, CodingKey { case title, address, basis }

  /// Writes the page and how the rule is known.
  public func encode(to encoder: any Encoder) throws {
    var record = encoder.container(keyedBy: Key.self)
    try record.encode(title, forKey: .title)
    try record.encodeIfPresent(address, forKey: .address)
    try record.encode(basis.rawValue, forKey: .basis)
  }
}

extension Place: Encodable {
  private enum Key: String, CodingKey { case element, id, within, line, text }

  /// Writes the identifier as `id` if it is the element's own, else as `within`.
  public func encode(to encoder: any Encoder) throws {
    var record = encoder.container(keyedBy: Key.self)
    try record.encode(element, forKey: .element)
    try record.encodeIfPresent(id, forKey: isOwnID ? .id : .within)
    try record.encode(line, forKey: .line)
    try record.encodeIfPresent(text, forKey: .text)
  }
}
