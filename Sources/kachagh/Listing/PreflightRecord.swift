import Colourimetry
import Interchange
import Preflight

extension Report {
  /// The report for programs: sizes in millimetres.
  var record: JSONValue {
    .object([
      .init("file", .string(file)),
      .init("journal", .string(rules.id)),
      .init("width_mm", .figure(size?.x)),
      .init("height_mm", .figure(size?.y)),
      .init("faults", .count(faults)),
      .init("warnings", .count(warnings)),
      .init("data colours", .texts(dataColours.map(\.hexadecimal))),
      .init("findings", .array(findings.map(\.record))),
    ])
  }
}

extension Finding {
  fileprivate var record: JSONValue {
    .record([
      .init("severity", .string(severity.rawValue)),
      .init("rule", .string(rule.rawValue)),
      .init("found", .string(problem.found)),
      .init("expected", .string(problem.expected)),
      .init("remedy", .string(problem.remedy)),
      .init("source", citation?.record ?? .null),
      .init("places", .array(places.map(\.record))),
    ])
  }
}

extension RuleCitation {
  fileprivate var record: JSONValue {
    .record([
      .init("title", .string(title)),
      .init("url", .text(address)),
      .init("basis", .string(basis.rawValue)),
    ])
  }
}

extension FilePlace {
  fileprivate var record: JSONValue {
    .record([
      .init("line", .count(line)),
      .init("element", element.isEmpty ? .null : .string(element)),
      .init(isOwnID ? "id" : "within", .text(id)),
      .init("text", .text(text)),
    ])
  }
}
