import Interchange
import TEI

/// What a check has found, a record each, for programs.
enum CheckRecord {
  /// The mistakes an error tells of. Those of authored files have a code that is
  /// the same in every version; of others there are the words alone.
  static func mistakes(_ error: any Error) -> [JSONValue] {
    switch error {
    case GazetteerError.faults(let faults):
      faults.map {
        record("mistake", $0.origin.file, $0.origin.line, code: $0.code, $0.message)
      }
    case let error as DataFileError:
      [record("mistake", error.path, error.line, code: nil, error.reason)]
    case let several as SeveralErrors: several.errors.flatMap(mistakes)
    default: Failure(error).lines.map { record("mistake", nil, nil, code: nil, $0) }
    }
  }

  /// The doubts of a report.
  static func warnings(_ report: DoubtReport) -> [JSONValue] {
    report.doubts.map {
      record("warning", $0.origin.file, $0.origin.line, code: nil, $0.doubt.message)
    }
  }

  private static func record(
    _ severity: String, _ file: String?, _ line: Int?, code: String?, _ message: String
  ) -> JSONValue {
    .object([
      .init("severity", .string(severity)), .init("file", .text(file)),
      .init("line", line.map(JSONValue.count) ?? .null), .init("code", .text(code)),
      .init("message", .string(message)),
    ])
  }
}
