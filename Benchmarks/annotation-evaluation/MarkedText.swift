import Foundation
import Gazetteer

/// A text marked by hand; `Evaluation/README.md` says how.
struct MarkedText {
  /// A name of a place.
  struct Name {
    /// Where it stands, in Unicode scalars from the beginning of the text.
    var range: Range<Int>
    /// The place; nil of one the gazetteer has not.
    var place: Place.ID?
  }

  /// A claim.
  struct Claim {
    var kind: String
    var places: Set<String>
    /// Figures, such as `600`, `20-30` or `many`.
    var figures: Set<String>
    /// The paragraph it belongs to.
    var paragraph: Range<Int>
  }

  var language = ""
  var date: EDTFDate?
  /// The text without its marks.
  var scalars: [Unicode.Scalar] = []
  var names: [Name] = []
  var claims: [Claim] = []

  init(file: URL) throws {
    var paragraph = 0..<0
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("# language:") {
        language = line.dropFirst(11).trimmingCharacters(in: .whitespaces)
      } else if line.hasPrefix("# date:") {
        date = try EDTFDate(line.dropFirst(7).trimmingCharacters(in: .whitespaces))
      } else if line.hasPrefix("=") {
        claims.append(Self.claim(line.dropFirst(), of: paragraph))
      } else if !line.isEmpty {
        let start = scalars.count
        append(String(line))
        paragraph = start..<scalars.count
        scalars += "\n\n".unicodeScalars
      }
    }
  }

  private mutating func append(_ line: String) {
    var rest = line[...]
    while let open = rest.firstRange(of: "[["), let close = rest.firstRange(of: "]]") {
      scalars += rest[..<open.lowerBound].unicodeScalars
      let parts = rest[open.upperBound..<close.lowerBound].split(separator: "|")
      let start = scalars.count
      scalars += parts[0].unicodeScalars
      let place = parts[1] == "?" ? nil : Place.ID(String(parts[1]))
      names.append(Name(range: start..<scalars.count, place: place))
      rest = rest[close.upperBound...]
    }
    scalars += rest.unicodeScalars
  }

  private static func claim(_ line: Substring, of paragraph: Range<Int>) -> Claim {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    func list(_ index: Int) -> Set<String> {
      guard parts.count > index else { return [] }
      return Set(
        parts[index].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
    }
    return Claim(kind: parts[0], places: list(1), figures: list(2), paragraph: paragraph)
  }
}
