import Foundation

/// A stream that a person may be looking at, who is shown colours there; a file
/// or another program never is, nor who has set `NO_COLOR` (no-color.org).
struct Terminal {
  /// What is said with a colour.
  enum Ink: String {
    case good = "32"
    case bad = "31"
    case doubtful = "33"
    case strong = "1"
  }

  let isColoured: Bool

  private init(_ stream: FileHandle) {
    let environment = ProcessInfo.processInfo.environment
    isColoured =
      isatty(stream.fileDescriptor) == 1 && environment["NO_COLOR", default: ""].isEmpty
      && environment["TERM"] != "dumb"
  }

  /// The standard output stream.
  static var output: Terminal { Terminal(.standardOutput) }
  /// The standard error stream.
  static var errors: Terminal { Terminal(.standardError) }

  /// A text in a colour, where there are colours.
  func marked(_ text: String, _ ink: Ink) -> String {
    isColoured ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// A line with the file and line it begins with, if it does, made strong.
  func withPlaceMarked(_ line: String) -> String {
    guard isColoured, let place = line.prefixMatch(of: #/[^\s:]+:\d+:/#)?.output else {
      return line
    }
    return marked(String(place), .strong) + line.dropFirst(place.count)
  }
}
