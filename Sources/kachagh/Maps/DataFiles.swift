import Annotation
import Cartography
import Foundation
import Gazetteer
import Geodesy
import Interchange
import Papers
import WebPage

/// A file of ours in JSON that is not as the program needs it, as facts.
struct DataFileError: Error, Hashable {
  var path: String
  /// Where, from 1; nil of a file that is JSON, but lacks something.
  var line: Int?
  var reason: String

  /// What is wrong, and where.
  var message: String { "\(path)\(line.map { ":\($0)" } ?? ""): \(reason)" }
}

extension Theme {
  /// Reads a theme.
  init(file path: String) throws {
    self = try decode(path)
    guard missingTextRoles.isEmpty else {
      throw DataFileError(
        path: path, reason: "no style of text for \(missingTextRoles.joined(separator: ", "))")
    }
  }
}

extension Theme {
  /// Reads a theme that is to have the colours of kinds of activity.
  init(file path: String, for kinds: [ActivityKind]) throws {
    self = try Theme(file: path)
    let missing = Set(kinds.map(\.colour).filter { colour(named: $0) == nil }).sorted()
    guard missing.isEmpty else {
      throw DataFileError(
        path: path,
        reason: "palette: no colour called \(missing.joined(separator: ", ")), "
          + "which the kinds of activity have")
    }
  }
}

extension Wording {
  /// Reads the words of a language.
  init(file path: String) throws {
    self = try decode(path)
    guard missing.isEmpty else {
      throw DataFileError(path: path, reason: "no words for \(missing.joined(separator: ", "))")
    }
  }
}

extension LanguageData {
  /// Reads what is known of the languages of texts.
  init(project: Project) throws {
    do {
      try self.init(folder: project.languages) { Data(try contents(of: $0)) }
    } catch let fault as Fault {
      throw DataFileError(path: fault.path, reason: fault.error.fact)
    }
  }
}

/// How far a base map reaches, in degrees; one across the antimeridian has an
/// east of more than 180.
struct BasemapExtent: Codable {
  var west: Double
  var south: Double
  var east: Double
  var north: Double

  /// The box.
  var bounds: GeographicBounds {
    GeographicBounds(west: west, south: south, east: east, north: north)
  }
}

extension BasemapExtent {
  /// Reads an extent.
  init(file path: String) throws { self = try decode(path) }
}

extension KindTable {
  /// Reads the table of a project.
  init(file path: String) throws { self = try decode(path) }
}

extension AlternateNameTerms {
  /// Reads what the codes of alternate names stand for.
  init(file path: String) throws { self = try decode(path) }
}

extension LinkedPlacesTerms {
  /// Reads the words of the Linked Places formats.
  init(file path: String) throws { self = try decode(path) }
}

extension ElevationWorks {
  /// Reads which works the elevations come from.
  init(file path: String) throws { self = try decode(path) }
}

extension StyleFile {
  /// Reads what a GIS is told.
  init(file path: String) throws { self = try decode(path) }
}

extension CitationTypes {
  /// Reads what the kinds of work are called elsewhere.
  init(file path: String) throws { self = try decode(path) }
}

extension CaptionWording {
  /// Reads the words of captions.
  init(file path: String) throws {
    self = try decode(path)
    guard missing.isEmpty else {
      throw DataFileError(path: path, reason: "no words for \(missing.joined(separator: ", "))")
    }
  }
}

extension PageWording {
  /// Reads the words of the page.
  init(file path: String) throws {
    self = try decode(path)
    guard missing.isEmpty else {
      throw DataFileError(path: path, reason: "no words for \(missing.joined(separator: ", "))")
    }
  }
}

/// Reads a file of JSON.
func decode<Value: Decodable>(_ path: String) throws -> Value {
  let bytes = try contents(of: path)
  do {
    return try JSONDecoder().decode(Value.self, from: Data(bytes))
  } catch let error as DecodingError {
    // Foundation does not say where a file ceases to be JSON.
    do { _ = try JSONValue(reading: bytes) } catch {
      throw DataFileError(path: path, line: error.line, reason: error.problem.message)
    }
    throw DataFileError(path: path, reason: error.fact)
  }
}

extension DecodingError {
  /// What is wrong, and in which member.
  fileprivate var fact: String {
    let context: Context
    switch self {
    case .typeMismatch(_, let found), .valueNotFound(_, let found), .keyNotFound(_, let found),
      .dataCorrupted(let found):
      context = found
    @unknown default: return "\(self)"
    }
    let member = context.codingPath.map(\.stringValue).joined(separator: ".")
    return member.isEmpty ? context.debugDescription : "\(member): \(context.debugDescription)"
  }
}
