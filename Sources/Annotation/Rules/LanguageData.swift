public import Foundation

/// What the program knows of languages: the files of `Gazetteer/annotation`.
public struct LanguageData: Sendable {
  /// What is known of each language, by the names of the files.
  public let languages: [LanguageRules]
  /// What makes a sentence the report of an act, in any of them.
  public let acts: ActRules
  /// How many of the names that reach a score are right.
  public var confidence: ConfidenceTable

  /// A file that is not as the program needs it.
  public struct Fault: Error {
    /// Its path.
    public let path: String
    /// What is wrong with it.
    public let error: DecodingError
  }

  /// Reads every file of a folder.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder.
  ///   - contents: Gives what is in a file.
  /// - Throws: ``Fault``; whatever `contents` throws.
  public init(
    folder: String,
    contents: (String) throws -> Data = { try Data(contentsOf: URL(filePath: $0)) }
  ) throws {
    func decode<Value: Decodable>(_ name: String) throws -> Value {
      let path = "\(folder)/\(name)"
      let data = try contents(path)
      do { return try JSONDecoder().decode(Value.self, from: data) } catch let error
        as DecodingError
      {
        throw Fault(path: path, error: error)
      }
    }
    acts = try decode(Self.actsFile)
    confidence = try decode(Self.confidenceFile)
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let others = [Self.actsFile, Self.confidenceFile]
    languages = try files.filter { $0.hasSuffix(".json") && !others.contains($0) }.sorted()
      .map { try decode($0) }
  }

  private static let actsFile = "acts.json"
  private static let confidenceFile = "confidence.json"
}
