import Annotation
import Foundation
import Gazetteer

/// What the program knows of languages: the files of `Gazetteer/annotation`.
struct AnnotationFiles {
  let languages: [LanguageRules]
  let acts: [ActRule]

  /// Reads every file of a project.
  init(_ project: Project) throws {
    let folder = "\(project.gazetteer)/annotation"
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let names = files.filter { $0.hasSuffix(".json") && $0 != Self.actsFile }.sorted()
    languages = try names.map { name in
      let rules: LanguageRules = try decode("\(folder)/\(name)")
      return rules
    }
    let acts: Acts = try decode("\(folder)/\(Self.actsFile)")
    self.acts = acts.acts
  }

  private static let actsFile = "acts.json"

  private struct Acts: Decodable {
    var acts: [ActRule]
  }
}
