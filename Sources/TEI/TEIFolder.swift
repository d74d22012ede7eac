import Foundation
public import Gazetteer
public import XML

/// The folder of authored files: `vocabulary`, `places`, `sources` and the
/// schema they all keep to.
public enum TEIFolder {
  /// Where the schema lies within the folder.
  public static let schema = "schema/gazetteer.rng"

  /// Reads and checks every file.
  ///
  /// - Parameters:
  ///   - path: the gazetteer's folder.
  ///   - means: what kinds of activity can be drawn with; nil to leave that to
  ///     whoever draws.
  ///   - compiled: the folder's schema, for who reads a folder often; nil to
  ///     read it too.
  /// - Throws: `GazetteerError` with every fault of every file, ordered by file
  ///   and line; nothing of a folder with a fault is given out.
  public static func read(
    _ path: String, means: DrawingMeans? = nil, schema compiled: RelaxNGSchema? = nil
  ) throws(GazetteerError) -> Corpus {
    try readAuthored(path, means: means, schema: compiled).corpus
  }

  /// Reads and checks every file as `read(_:means:schema:)` does, and tells where
  /// things stand.
  public static func readAuthored(
    _ path: String, means: DrawingMeans? = nil, schema compiled: RelaxNGSchema? = nil
  ) throws(GazetteerError) -> AuthoredCorpus {
    let needed = compiled == nil ? ["", "/" + schema] : [""]
    for part in needed where !FileManager.default.fileExists(atPath: path + part) {
      throw .missing(path: path + part)
    }
    var reading = Reading()
    do throws(XMLFaults) {
      let schema =
        if let compiled { compiled } else {
          try RelaxNGSchema(path: "\(path)/\(schema)", calling: schema)
        }
      let (files, strays) = AuthoredFile.list(in: path)
      for stray in strays { reading.findings.add(.strayFile, at: Origin(file: stray, line: 1)) }
      for file in files { read(file, in: path, schema, &reading) }
    } catch {
      reading.findings.add(error)
    }
    reading.checkTogether(means)
    let faults = Fault.arranged(reading.findings.faults)
    guard faults.isEmpty else { throw .faults(faults) }
    return AuthoredCorpus(corpus: reading.corpus, origins: reading.findings.origins)
  }

  private static func read(
    _ file: AuthoredFile, in root: String, _ schema: RelaxNGSchema, _ reading: inout Reading
  ) {
    reading.findings.file = file.path
    guard !file.leadsOutside(root) else {
      reading.findings.add(.leadsOutside, at: Origin(file: file.path, line: 1))
      return reading.findings.giveUp(on: file.folder)
    }
    do throws(XMLFaults) {
      let document = try MarkupDocument(path: "\(root)/\(file.path)", calling: file.path)
      for fault in schema.faults(in: document) { reading.findings.add(fault) }
      reading.add(document.root, of: file)
    } catch {
      reading.findings.add(error)
      reading.findings.giveUp(on: file.folder)
    }
  }
}

extension Findings {
  fileprivate mutating func add(_ fault: XMLFault) {
    add(.xml(fault.problem), at: Origin(file: fault.file, line: fault.line))
  }

  fileprivate mutating func add(_ faults: XMLFaults) {
    for fault in faults.faults { add(fault) }
  }
}

extension Fault {
  /// Faults by file and line, each once.
  ///
  /// Schema and rules often see the same mistake. Of a value that a rule has
  /// looked at the rule has the better words; of anything else the schema has,
  /// and what the rules say on that line is an echo.
  fileprivate static func arranged(_ faults: [Fault]) -> [Fault] {
    let rules = Set(faults.filter { $0.schemaView == nil }.map(\.origin))
    let shapes = Set(faults.filter { $0.schemaView == .shape }.map(\.origin))
    var seen: Set<Fault> = []
    return faults.enumerated().filter { _, fault in
      switch fault.schemaView {
      case nil: !shapes.contains(fault.origin)
      case .ruledValue: shapes.contains(fault.origin) || !rules.contains(fault.origin)
      case .shape, .value: true
      }
    }
    .filter { seen.insert($0.element).inserted }
    .sorted { ($0.element.origin, $0.offset) < ($1.element.origin, $1.offset) }
    .map(\.element)
  }

  private enum SchemaView { case shape, value, ruledValue }

  /// What of a file the schema complains about; nil of a fault a rule found.
  private var schemaView: SchemaView? {
    guard case .xml(let problem) = problem else { return nil }
    guard case .schema(_, .badValue(let attribute, _, _)) = problem else { return .shape }
    return Self.ruledAttributes.contains(attribute) ? .ruledValue : .value
  }

  private static let ruledAttributes: Set<String> = [
    "assertedValue", "corresp", "degree", "from", "ident", "max", "min", "quantity", "ref", "rend",
    "source", "target", "to", "when-custom", "when-iso", "xml:id", "xml:lang",
  ]
}
